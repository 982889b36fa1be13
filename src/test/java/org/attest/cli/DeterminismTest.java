package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever the machine is like. */
class DeterminismTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir private static Path top;
    private static SortedMap<String, String> expected;

    @BeforeAll
    static void runOnce() throws IOException {
        Path copy = top.resolve("first/corpus");
        copy(files(), copy);
        Runs.attest(0, "run", copy);
        expected = Runs.files(top.resolve("first/output"));
        assertThat(expected).containsKeys("figures.csv", "claims.csv", "report.html", "run.json");
    }

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void threadsChangeNothing(int threads) throws IOException {
        assertThat(runAgain("threads-" + threads, files(), "--threads", threads))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "tr, Asia/Tokyo",
        "ar-EG, America/Los_Angeles",
        "fa, Pacific/Kiritimati",
        "de, Europe/Berlin"
    })
    void localeAndTimeZoneChangeNothing(String locale, String zone) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(runAgain("locale-" + locale, files())).isEqualTo(expected);
    }

    @Test
    void theOrderInWhichFilesWereMadeChangesNothing() throws IOException {
        List<Path> reversed = new ArrayList<>(files());
        Collections.reverse(reversed);
        assertThat(runAgain("order", reversed)).isEqualTo(expected);
    }

    private static SortedMap<String, String> runAgain(
            String name, List<Path> files, Object... options) throws IOException {
        Path copy = top.resolve(name).resolve("corpus");
        copy(files, copy);
        List<Object> words = new ArrayList<>(List.of("run", copy));
        words.addAll(List.of(options));
        Runs.attest(0, words.toArray());
        return Runs.files(top.resolve(name).resolve("output"));
    }

    private static List<Path> files() throws IOException {
        try (var walked = Files.walk(CORPUS)) {
            return walked.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(List<Path> files, Path to) throws IOException {
        for (Path file : files) {
            Path target = to.resolve(CORPUS.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
