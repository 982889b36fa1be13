package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateCommandTest {

    private static final Path CORPUS = Path.of("src/test/resources/golden/ferry/corpus");

    @TempDir private Path top;

    @Test
    void estimatedTablesAreReadWhereAUsersOwnAre() throws Exception {
        Path corpus = top.resolve("corpus");
        Path lexicon = corpus.resolve("lexicon");

        Runs.attest(0, "estimate", CORPUS, CORPUS, "--to", lexicon);
        try (var files = Files.list(CORPUS)) {
            for (Path file : files.toList()) {
                Files.copy(file, corpus.resolve(file.getFileName()));
            }
        }
        Runs.attest(0, "run", corpus, "--output", top.resolve("output"));

        assertThat(top.resolve("output/run.json")).content().contains("link-comparisons.csv");
        assertThat(lexicon.resolve("link-anchors.csv")).content().startsWith("# m and u by");
    }

    @Test
    void aTableThatIsThereIsNotOverwritten() throws Exception {
        Files.writeString(top.resolve("link-anchors.csv"), "mine\n");

        Runs.attest(2, "estimate", CORPUS, "--to", top);

        assertThat(top.resolve("link-anchors.csv")).content().isEqualTo("mine\n");
        assertThat(top.resolve("link-comparisons.csv")).doesNotExist();
    }
}
