package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the two real documents that the project starts from, where they are at hand. */
class SeedsTest {

    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir private Path top;

    @BeforeEach
    void skipWithoutTheDocuments() {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "the two documents are not here");
    }

    @Test
    void theTwoDocumentsMeet() throws IOException {
        Path output = top.resolve("output");
        Runs.attest(0, "run", SEEDS, "--output", output);
        Runs.attest(0, "check", output);
        List<String> rows = Files.readAllLines(output.resolve("discrepancies.csv"));
        assertThat(rows)
                .anyMatch(
                        row ->
                                row.contains(",changed,")
                                        && row.contains(",54000,")
                                        && row.contains(",55000,"));
        assertThat(rows)
                .noneMatch(row -> row.contains("16.0 billion") && row.contains("$19.6 billion,"));
    }
}
