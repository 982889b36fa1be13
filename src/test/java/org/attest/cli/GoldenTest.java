package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the program writes from texts whose tables were read and found right. A change of behaviour
 * shows as a diff of rows; with {@code -Dgolden.update=true} the new rows take the place of the old
 * ones, to be read in the diff.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir private Path top;

    @TestFactory
    Stream<DynamicTest> theTablesAreAsExpected() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(
                            folder ->
                                    dynamicTest(
                                            folder.getFileName().toString(), () -> check(folder)));
        }
    }

    /**
     * {@code output/} is in the repository so that a change of behaviour shows there; it must not
     * be an old one.
     */
    @Test
    void theSampleOutputIsWhatTheCommandWrites() throws IOException {
        Path output = top.resolve("output");
        Runs.attest(0, "run", "corpus", "--output", output);
        SortedMap<String, String> written = Runs.files(output);
        written.remove("run.json");
        SortedMap<String, String> kept = Runs.files(Path.of("output"));
        kept.remove("run.json");
        assertThat(kept)
                .as("output/ is stale: write it with ./attest run corpus")
                .isEqualTo(written);
    }

    private void check(Path folder) throws IOException {
        Path output = top.resolve(folder.getFileName()).resolve("output");
        Runs.attest(0, "run", folder.resolve("corpus"), "--output", output);
        Runs.attest(0, "check", output);
        SortedMap<String, String> written = Runs.files(output);
        written.keySet().removeIf(name -> !name.endsWith(".csv"));
        if (Boolean.getBoolean("golden.update")) {
            update(folder.resolve("expected"), written);
        }
        assertThat(written).isEqualTo(read(folder.resolve("expected")));
    }

    private static void update(Path expected, Map<String, String> tables) throws IOException {
        Files.createDirectories(expected);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(
                    expected.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
        }
    }

    private static SortedMap<String, String> read(Path expected) throws IOException {
        return Files.isDirectory(expected) ? Runs.files(expected) : new TreeMap<>();
    }
}
