package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputReaderTest {

    @TempDir private Path top;
    private Path output;

    @BeforeEach
    void publish() throws IOException {
        Path corpus = top.resolve("corpus");
        output = top.resolve("output");
        TreeMap<String, String> read = new TreeMap<>(Samples.writeCorpus(corpus));
        try (OutputFolder folder = OutputFolder.open(output, corpus)) {
            folder.publish(
                    OutputFiles.of(Samples.plain()),
                    new Manifest(
                            "0.0.9",
                            folder.pathTo(corpus),
                            new TreeMap<>(),
                            Counts.of(Samples.plain()),
                            read,
                            new TreeMap<>(),
                            List.of(),
                            new TreeMap<>()));
        }
    }

    private void change(String file, String was, String is) throws IOException {
        Path path = output.resolve(file);
        Files.writeString(path, Files.readString(path).replace(was, is));
    }

    @Test
    void whatIsKeptWithoutItsManifestCanBeRead() throws IOException {
        assertThat(OutputReader.open(output).version()).hasValue("0.0.9");
        assertThat(OutputReader.open(output).text("a/keepers.txt")).isPresent();
        Files.delete(output.resolve("run.json"));
        OutputReader reader = OutputReader.open(output);
        assertThat(reader.rows("figures")).hasSize(2);
        assertThat(reader.version()).isEmpty();
        assertThat(reader.text("a/keepers.txt")).isEmpty();
    }

    @Test
    void aFolderOfOthersIsRefused() throws IOException {
        Files.delete(output.resolve("run.json"));
        Files.writeString(output.resolve("datapackage.json"), "{");
        assertThatThrownBy(() -> OutputReader.open(output))
                .isInstanceOf(OutputRefused.class)
                .hasMessage(output + " holds no run.json, expected the output of an attest run");
    }

    @Test
    void aTableThatWasCutIsRefusedWithItsRow() throws IOException {
        String table = Files.readString(output.resolve("figures.csv"));
        Files.writeString(output.resolve("figures.csv"), table.substring(0, 700));
        assertThatThrownBy(() -> OutputReader.open(output).rows("figures"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("figures.csv has")
                .hasMessageContaining("cells in row 3, expected 31")
                .hasMessageContaining("attest check " + output);
    }

    @Test
    void aTableThatWasCutBetweenRowsIsNotWhole() throws IOException {
        OutputReader.open(output).requireWhole(List.of("figures", "claims"));
        List<String> rows = Files.readAllLines(output.resolve("claims.csv"));
        Files.write(output.resolve("claims.csv"), rows.subList(0, 2));
        assertThatThrownBy(() -> OutputReader.open(output).requireWhole(List.of("claims")))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("claims.csv is not the file that the run recorded");
    }

    @Test
    void aTableThatEndsInsideAQuotedCellIsRefused() throws IOException {
        change("figures.csv", "\"visitors, \"\"paying\"\"\"", "\"visitors");
        assertThatThrownBy(() -> OutputReader.open(output).rows("figures"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("figures.csv");
    }

    @Test
    void aTableThatIsGoneOrHasOtherColumnsIsRefused() throws IOException {
        change("claims.csv", "claim_id,kind", "claim,kind");
        Files.delete(output.resolve("links.csv"));
        assertThatThrownBy(() -> OutputReader.open(output).rows("claims"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("claims.csv has \"claim\" as column 1, expected claim_id");
        assertThatThrownBy(() -> OutputReader.open(output).rows("links"))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("no table links.csv");
    }

    @Test
    void aColumnThatAnOlderVersionDidNotWriteIsEmpty() throws IOException {
        Files.writeString(output.resolve("candidates.csv"), "left_id,right_id\nf_1,e_2\n");
        assertThat(OutputReader.open(output).rows("candidates").get(0))
                .containsEntry("left_id", "f_1")
                .containsEntry("level", "");
    }
}
