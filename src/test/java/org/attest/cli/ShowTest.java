package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.Attest;
import org.attest.output.OutputReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What show and explain say of the sample corpus. */
class ShowTest {

    @TempDir private static Path top;
    private static Path output;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void runOnce() {
        output = top.resolve("output");
        Runs.attest(0, "run", "corpus", "--output", output);
    }

    @BeforeEach
    void clear() {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    private int attest(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--output", output.toString()));
        return Commands.line(Attest::run, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all.toArray(new String[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanks", "TANK", "Tank,"})
    void aClaimIsShownWithItsValuesVoicesQuotesAndDocuments(String typed) {
        assertThat(attest("show", typed)).isZero();
        assertThat(out.toString().lines().toList().get(0))
                .startsWith("1. tanks: ")
                .contains("  [clm_");
        assertThat(out.toString())
                .contains("   value    133 tank. ")
                .contains("150: spokesman")
                .contains("\"133\" at steadfast-defender-wrap-up-news.txt:18:56")
                .contains(
                        "\"150\" at steadfast-defender-wrap-up-news.txt:18:78, HARBOUR WIRE, as told by spokesman")
                .contains("Planners had spoken of 133 tanks.");
    }

    @Test
    void allWordsTogetherAreMoreThanOne() {
        attest("show", "troops", "Korea");
        assertThat(out.toString()).contains(". U.S. troops in the Republic of Korea: agreed");
        assertThat(err.toString()).contains("for \"troops Korea\"");
    }

    @Test
    void whereNoClaimHasAllWordsThoseWithMostAreShownAndItIsSaid() {
        assertThat(attest("show", "zebra", "tanks")).isZero();
        assertThat(err.toString())
                .contains("No claim has all of \"zebra tanks\"", "1 of the 2 words");
        assertThat(out.toString()).contains("tanks: ");
    }

    @Test
    void nothingFoundIsNoFailureAndGivesAScriptNothing() {
        assertThat(attest("show", "zebra")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("has the word zebra: try fewer or other words");
    }

    @Test
    void theLimitIsKeptAndTold() {
        attest("show", "Japan", "--limit", "2");
        assertThat(out.toString()).contains("2. ").doesNotContain("3. ");
        assertThat(err.toString()).contains("the best 2 shown (--limit ");
        assertThat(attest("show", "Japan", "--limit", "0")).isEqualTo(2);
        assertThat(attest("show", "!!")).isEqualTo(2);
    }

    /** Read off the printed lines and held against the table. */
    @Test
    void theTermsThatExplainPrintsSumToTheStoredScoreOfEveryPair() throws IOException {
        OutputReader reader = OutputReader.open(output);
        Map<String, BigDecimal> stored = new HashMap<>();
        for (Map<String, String> link : reader.rows("links")) {
            stored.put(
                    link.get("left_id") + " and " + link.get("right_id"),
                    new BigDecimal(link.get("score")));
        }
        Map<String, BigDecimal> printed = new HashMap<>();
        for (Map<String, String> claim : reader.rows("claims")) {
            if (!claim.get("status").equals("single")) {
                out.getBuffer().setLength(0);
                assertThat(attest("explain", claim.get("claim_id"))).isZero();
                printed.putAll(sums(out.toString().lines().map(String::strip).toList()));
            }
        }
        assertThat(printed).isEqualTo(stored);
    }

    private static Map<String, BigDecimal> sums(List<String> lines) {
        Map<String, BigDecimal> sums = new HashMap<>();
        String pair = "";
        for (String line : lines) {
            if (line.startsWith("pair ")) {
                pair = line.substring(5).strip();
                sums.put(pair, BigDecimal.ZERO);
            } else if (line.matches("[+-]\\d+\\.\\d\\d .*")) {
                BigDecimal weight = new BigDecimal(line.substring(0, line.indexOf(' ')));
                if (line.endsWith(" in all")) {
                    assertThat(weight).as(pair).isEqualByComparingTo(sums.get(pair));
                } else {
                    sums.merge(pair, weight, BigDecimal::add);
                }
            }
        }
        return sums;
    }

    @Test
    void everyDiscrepancyIsExplainedByBoundsTimesAndRule() throws IOException {
        for (Map<String, String> row : OutputReader.open(output).rows("discrepancies")) {
            out.getBuffer().setLength(0);
            assertThat(attest("explain", row.get("discrepancy_id"))).isZero();
            assertThat(out.toString())
                    .contains("left bounds", "right bounds", "left told", "right told")
                    .contains("rule of the verdict")
                    .contains(row.get("explanation").replaceAll("\\s+", " "));
            if (!row.get("verdict").equals("consistent")) {
                assertThat(out.toString()).contains(row.get("verdict") + ".");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "dates", "events", "anchors", "systems", "system_mentions"})
    void everyKindOfIdIsExplained(String table) throws IOException {
        for (Map<String, String> row : OutputReader.open(output).rows(table).subList(0, 5)) {
            assertThat(attest("explain", row.values().iterator().next()))
                    .as(err.toString())
                    .isZero();
        }
        assertThat(out.toString()).contains("in " + table + ".csv");
    }
}
