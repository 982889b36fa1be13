package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.output.OutputReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bad file costs rows of its own; all others are the same bytes as without it. */
class BadNeighbourTest {

    private static final List<String> BY_DOCUMENT =
            List.of("documents", "dates", "figures", "system_mentions", "events");

    @TempDir private static Path top;
    private static SortedMap<String, String> alone;
    private static Set<String> bad;

    @BeforeAll
    static void runWithAndWithout() throws IOException {
        Path good = corpus("good");
        Runs.attest(0, "run", good, "--output", top.resolve("good-output"));
        alone = rows(top.resolve("good-output"), Set.of());
        Path mixed = corpus("mixed");
        for (BadFile file : BadFile.all()) {
            file.writeTo(mixed);
        }
        bad = BadFile.all().stream().map(BadFile::name).collect(Collectors.toSet());
        Runs.attest(3, "run", mixed, "--output", top.resolve("mixed-output"), "--trace");
    }

    private static Path corpus(String name) throws IOException {
        Path corpus = Files.createDirectories(top.resolve(name));
        Files.writeString(
                corpus.resolve("fact-sheet.txt"),
                "Lighthouse Board Fact Sheet\n\nMay 5, 2020\n\nThe board keeps 212 lighthouses and employs 1,450"
                        + " keepers in Norway. It spent $19.6 million on lamps in 2019.\n");
        Files.writeString(
                corpus.resolve("news.txt"),
                "OSLO, June 3, 2020 -- The board employs some 1,500 keepers in Norway, it said on Monday. A storm on"
                        + " May 30 killed two keepers.\n");
        return corpus;
    }

    @Test
    void theRowsOfSoundDocumentsAreTheSameBytes() throws IOException {
        assertThat(rows(top.resolve("mixed-output"), bad)).isEqualTo(alone);
    }

    @Test
    void everyBadFileHasARowAndNoneMadeAStageFail() throws IOException {
        List<Map<String, String>> documents =
                OutputReader.open(top.resolve("mixed-output")).rows("documents");
        assertThat(documents).extracting(row -> row.get("doc_id")).containsAll(bad);
        assertThat(documents)
                .extracting(row -> row.get("reason"))
                .noneMatch(reason -> reason.startsWith("attest failed"));
    }

    @Test
    void theOutputPassesItsCheck() {
        Runs.attest(0, "check", top.resolve("mixed-output"));
    }

    @Test
    void nothingOfADocumentIsMarkup() throws IOException {
        String report = Files.readString(top.resolve("mixed-output/report.html"));
        assertThat(report).doesNotContain("<img", "onerror=alert(1)>", "<!--");
        assertThat(report.split("<script", -1)).hasSize(2);
    }

    /** By table, the lines of JSON that speak of no bad file; ids that span documents left out. */
    private static SortedMap<String, String> rows(Path output, Set<String> without)
            throws IOException {
        SortedMap<String, String> tables = new TreeMap<>();
        OutputReader reader = OutputReader.open(output);
        for (String table : BY_DOCUMENT) {
            Stream<String> rows =
                    reader.rows(table).stream()
                            .filter(row -> !without.contains(row.get("doc_id")))
                            .map(BadNeighbourTest::ownCells);
            tables.put(table, rows.collect(Collectors.joining("\n")));
        }
        return tables;
    }

    private static String ownCells(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell -> !Set.of("claim_id", "anchor_id").contains(cell.getKey()))
                .map(Object::toString)
                .collect(Collectors.joining("|"));
    }
}
