package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.output.OutputReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a person's decision, from {@code decisions.csv} to the last lines of a run. */
class DecisionsTest {

    @TempDir private Path top;
    private Path corpus;

    @BeforeEach
    void writeCorpus() throws IOException {
        corpus = Files.createDirectories(top.resolve("corpus"));
        sheet("2019", "The United States has about  54,000 troops stationed in Japan.");
        sheet("2022", "The United States has 55,000 troops stationed in Japan.");
    }

    private void sheet(String year, String sentence) throws IOException {
        Files.writeString(
                corpus.resolve("sheet-" + year + ".txt"),
                "Garrison Fact Sheet\n\nMay 5, " + year + "\n\n" + sentence + "\n");
    }

    private String run() {
        return Runs.attest(0, "run", corpus);
    }

    private Map<String, String> discrepancy() throws IOException {
        List<Map<String, String>> rows =
                OutputReader.open(top.resolve("output")).rows("discrepancies");
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void decide(String leftQuote) throws IOException {
        Map<String, String> row = discrepancy();
        Files.writeString(
                corpus.resolve("decisions.csv"),
                "# who decided what\n\n"
                        + "left_id,right_id,left_quote,right_quote,decision,decided_by,note\n\n"
                        + row.get("left_id")
                        + ","
                        + row.get("right_id")
                        + ",\""
                        + leftQuote
                        + "\","
                        + "\""
                        + row.get("right_quote")
                        + "\",accept_right,ann,\"as\nasked\"\n");
    }

    @Test
    void aDecisionIsAppliedAndNothingIsOrphaned() throws IOException {
        run();
        String other = discrepancy().get("right_id");
        decide(discrepancy().get("left_quote"));
        assertThat(run()).doesNotContain("no longer");
        assertThat(discrepancy()).containsEntry("left_id", other);
        assertThat(discrepancy()).containsEntry("decision", "accept_right");
    }

    @Test
    void aQuoteThatDiffersInWhiteSpaceAloneIsTheSame() throws IOException {
        run();
        assertThat(discrepancy()).containsEntry("right_quote", "about  54,000");
        decide("\n " + discrepancy().get("left_quote") + "  ");
        assertThat(run()).doesNotContain("no longer");
    }

    @Test
    void aDecisionWhoseFigureIsGoneIsListedWithItsLine() throws IOException {
        run();
        Map<String, String> before = discrepancy();
        decide(before.get("left_quote"));
        sheet("2019", "The United States has many troops stationed in Japan.");
        assertThat(run())
                .contains("decisions      1 no longer applies:")
                .contains("decisions.csv:5: accept_right on " + before.get("left_id"))
                .contains("is no longer among the facts");
        assertThat(Files.readString(top.resolve("output/run.json")))
                .contains("\"decisions_orphaned\" : 1", "\"line\" : 5", before.get("right_id"));
        assertThat(Files.readString(top.resolve("output/report.html")))
                .contains("Decisions that no longer apply");
    }

    @Test
    void aDecisionOnOtherWordsIsListedWithBothWordings() throws IOException {
        run();
        String quote = discrepancy().get("left_quote");
        decide("9,999");
        assertThat(run()).contains("left_quote is \"9,999\", the text says \"" + quote + "\"");
        assertThat(discrepancy()).containsEntry("decision", "");
    }
}
