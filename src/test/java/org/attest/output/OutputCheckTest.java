package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputCheckTest {

    @TempDir private Path top;
    private Path output;

    @BeforeEach
    void publish() throws IOException {
        Path corpus = top.resolve("corpus");
        SortedMap<String, String> read = Samples.writeCorpus(corpus);
        output = top.resolve("output");
        try (OutputFolder folder = OutputFolder.open(output, corpus)) {
            folder.publish(
                    OutputFiles.of(Samples.plain()),
                    new Manifest(
                            "test",
                            folder.pathTo(corpus),
                            new TreeMap<>(),
                            Counts.of(Samples.plain()),
                            read,
                            new TreeMap<>(),
                            List.of(),
                            new TreeMap<>()));
        }
    }

    private List<String> problems() throws IOException {
        return OutputCheck.of(OutputReader.open(output)).problems();
    }

    @Test
    void whatARunWroteIsRight() throws IOException {
        OutputCheck.Findings findings = OutputCheck.of(OutputReader.open(output));
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.unread()).isEmpty();
        assertThat(findings.quotes()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.csv", "claims.jsonl", "datapackage.json"})
    void aFlippedByteIsFound(String name) throws IOException {
        Path file = output.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(problems()).contains(name + " is not the file that the run recorded");
    }

    @Test
    void aChangedDocumentIsFoundAndSoAreItsQuotes() throws IOException {
        Path file = top.resolve("corpus/a/keepers.txt");
        Files.writeString(file, Files.readString(file).replace("1,200", "1,300"));
        assertThat(problems())
                .anyMatch(p -> p.contains("a/keepers.txt is not the file"))
                .anyMatch(p -> p.contains("\"Some 1,200\", the text says \"Some 1,300\""));
    }

    @Test
    void aDocumentThatIsGoneIsNamed() throws IOException {
        Files.delete(top.resolve("corpus/b/gazette.txt"));
        assertThat(problems()).containsExactly("the corpus's b/gazette.txt is gone");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures.csv | f_2, | f_1, | a second row with the key [f_1]",
                "figures.csv | ,c_1,, | ,c_9,, | claim_id names c_9, which is nowhere",
                "links.csv | ,f_2, | ,f_9, | right_id names f_9, which is nowhere",
                "figures.csv | ,1450, | ,1.45E3, | expected NUMBER",
                "dates.csv | 2021-05-01 | 2021-05-41 | expected DATE",
                "events.csv | b/gazette.txt | _/gazette.txt | out of order",
                "events.csv | event_id,doc_id | doc_id,event_id | the columns are",
                "documents.csv | a/keepers.txt, | a/keepers.txt,0 | sha256 is not the one",
            })
    void aTableThatContradictsItselfIsFound(String name, String was, String is, String expected)
            throws IOException {
        Path file = output.resolve(name);
        String changed = Files.readString(file).replace(was, is);
        Files.writeString(file, changed, StandardCharsets.UTF_8);
        assertThat(problems()).anyMatch(problem -> problem.contains(expected));
    }

    @Test
    void columnsThatAreWrongAreOneProblemAndNotOneForEachReference() throws IOException {
        Path file = output.resolve("claims.csv");
        Files.writeString(file, Files.readString(file).replace("claim_id,kind", "claim,kind"));
        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("claims.csv: the columns are"));
    }

    @Test
    void aFolderThatIsNoOutputIsRefused() {
        assertThatThrownBy(() -> OutputReader.open(top)).isInstanceOf(OutputRefused.class);
    }
}
