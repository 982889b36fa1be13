package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run over more or other documents tells beside the first. */
class DiffTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path top;
    private Path corpus;
    private Path old;
    private Path now;

    @BeforeEach
    void runOnce() throws IOException {
        corpus = Files.createDirectories(top.resolve("corpus"));
        old = top.resolve("old");
        now = top.resolve("new");
        write(
                "b-sheet.txt",
                "May 5, 2019",
                "The United States has 54,000 troops stationed in Japan.");
        Runs.attest(0, "run", corpus, "--output", old);
    }

    private void write(String name, String day, String sentence) throws IOException {
        Files.writeString(
                corpus.resolve(name), "Garrison Fact Sheet\n\n" + day + "\n\n" + sentence + "\n");
    }

    private String diff(int code, Object... options) {
        Runs.attest(0, "run", corpus, "--output", now);
        Object[] words = new Object[options.length + 3];
        words[0] = "diff";
        words[1] = old;
        words[2] = now;
        System.arraycopy(options, 0, words, 3, options.length);
        return Runs.attest(code, words);
    }

    @Test
    void theSameDocumentsGiveNoDifference() {
        assertThat(diff(0)).isEqualTo("The two outputs state the same." + System.lineSeparator());
        assertThat(diff(0, "--json")).isEmpty();
    }

    @Test
    void whatANewDocumentContradictsComesFirstWithBothQuotesAndDocuments() throws IOException {
        write(
                "c-news.txt",
                "May 5, 2019",
                "The United States has 51,000 troops stationed in Japan.");

        List<String> lines = diff(4, "--fail-on", "conflict").lines().map(String::strip).toList();

        assertThat(lines.get(0)).isEqualTo("New conflicts: 1");
        assertThat(lines.get(2)).startsWith("conflict, severity ").contains("[dis_");
        assertThat(lines.subList(3, 9))
                .containsExactlyInAnyOrder(
                        "\"51,000\"  (new document)",
                        "The United States has 51,000 troops stationed in Japan.",
                        "c-news.txt, holds for 2019-05-05",
                        "\"54,000\"",
                        "The United States has 54,000 troops stationed in Japan.",
                        "b-sheet.txt, holds for 2019-05-05");
        assertThat(lines).contains("documents              1       0        0");
        assertThat(lines).contains("conflict               1       0        0");
    }

    @Test
    void aClaimThatTakesInAFigureIsChangedThoughItsIdIsAnother() throws IOException {
        for (String name : List.of("a", "c", "d", "e", "f")) {
            write(
                    name + ".txt",
                    "May 5, 2022",
                    "The United States has 55,000 troops stationed in Japan.");
        }
        assertThat(diff(0, "--fail-on", "conflict"))
                .contains(
                        "Claims that changed: 1",
                        "troops stationed in Japan (United States): changed (was single)")
                .contains(
                        "came in: \"55,000\" (a.txt)", "claims                 0       0        1")
                .doesNotContain("gone, of several");
    }

    @Test
    void anEditElsewhereInADocumentChangesNoFact() throws IOException {
        write(
                "b-sheet.txt",
                "May 5, 2019",
                "Much was said that day. The United States has 54,000 troops stationed in Japan.");
        assertThat(diff(0))
                .contains("documents              0       0        1")
                .contains("figures                0       0        0")
                .contains("claims                 0       0        0");
    }

    @Test
    void factsAreListedWhereTheyAreAskedFor() throws IOException {
        write(
                "b-sheet.txt",
                "May 5, 2019",
                "The United States has 53,000 troops stationed in Japan.");
        assertThat(diff(0)).doesNotContain("53,000").contains("--facts lists");
        assertThat(diff(0, "--facts"))
                .contains(
                        "Figures and events that vanished: 1",
                        "Figures and events that appeared: 1")
                .contains("\"53,000\" (b-sheet.txt): The United States has 53,000 troops");
    }

    @Test
    void jsonHasALineForEachChangeWithTheCellsOfTheTables() throws IOException {
        write(
                "c-news.txt",
                "May 5, 2019",
                "The United States has 51,000 troops stationed in Japan.");
        List<JsonNode> lines =
                diff(4, "--json", "--fail-on", "conflict").lines().map(DiffTest::parsed).toList();
        assertThat(lines)
                .extracting(line -> line.path("table").asText())
                .containsExactly("discrepancies", "claims", "dates", "figures", "documents");
        JsonNode conflict = lines.get(0);
        assertThat(conflict.path("change").asText()).isEqualTo("appeared");
        assertThat(conflict.path("before").isNull()).isTrue();
        assertThat(conflict.path("after").path("verdict").asText()).isEqualTo("conflict");
        assertThat(conflict.path("after").path("difference").isNumber()).isTrue();
        assertThat(lines.get(1).path("columns"))
                .extracting(JsonNode::asText)
                .contains("status", "members");
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void whatIsGoneSaysWhy() throws IOException {
        write(
                "c-news.txt",
                "May 5, 2019",
                "The United States has 51,000 troops stationed in Japan.");
        Runs.attest(0, "run", corpus, "--output", old);
        Files.delete(corpus.resolve("c-news.txt"));
        assertThat(diff(0, "--fail-on", "conflict"))
                .contains("No longer listed: 1")
                .contains("is not stated any more")
                .contains("conflict               0       1        0");
    }

    @Test
    void aFolderThatIsNoOutputOrNotWholeIsCodeTwo() throws IOException {
        Runs.attest(2, "diff", old, corpus);
        Runs.attest(2, "diff", top.resolve("nowhere"), old);
        Runs.attest(0, "run", corpus, "--output", now);
        List<String> rows = Files.readAllLines(now.resolve("figures.csv"));
        Files.write(now.resolve("figures.csv"), rows.subList(0, 1));
        Runs.attest(2, "diff", old, now);
    }
}
