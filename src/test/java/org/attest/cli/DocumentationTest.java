package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Attest;
import org.attest.output.OutputReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the documentation tells people to type works, and what it names is there. */
class DocumentationTest {

    /** A command in a code block or between back quotes. */
    private static final Pattern COMMAND =
            Pattern.compile(
                    "(?m)(?:^ {4}(?:[^|\n`]{0,20}\\| )?|`)(?:\\./)?attest ([a-z]+[^`\n]*)`?");

    private static final Pattern TEST = Pattern.compile("[`=]([A-Z][A-Za-z]+Test)\\b");

    private static final Pattern SCRIPT = Pattern.compile("`(\\.ci/[a-z-]+|\\./attest)\\b");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir private static Path top;
    private static Map<String, String> placeholders;

    @BeforeAll
    static void runOnce() throws IOException {
        Path output = top.resolve("output");
        Runs.attest(0, "run", "corpus", "--output", output);
        String id = OutputReader.open(output).rows("discrepancies").get(0).get("discrepancy_id");
        placeholders =
                Map.of(
                        "CORPUS",
                        "corpus",
                        "FOLDER",
                        "corpus",
                        "OUTPUT",
                        output.toString(),
                        "output",
                        output.toString(),
                        "OLD",
                        output.toString(),
                        "NEW",
                        output.toString(),
                        "VERDICT",
                        "conflict",
                        "ID",
                        id,
                        "WORDS",
                        "troops");
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages =
                new ArrayList<>(
                        List.of(
                                Path.of("README.md"),
                                Path.of("CONTRIBUTING.md"),
                                Path.of("corpus/README.md")));
        try (var walked = Files.walk(Path.of("docs"))) {
            walked.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path page : pages()) {
            Stream<MatchResult> results = pattern.matcher(Files.readString(page)).results();
            found.addAll(results.map(match -> match.group(1).strip()).collect(Collectors.toSet()));
        }
        return found;
    }

    @Test
    void theCommandsOfTheReadmeAreAmongThem() throws IOException {
        assertThat(found(COMMAND))
                .contains(
                        "run corpus", "check output", "explain ID --output output", "diff OLD NEW")
                .anyMatch(command -> command.startsWith("show "));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        return found(COMMAND).stream().map(line -> dynamicTest("attest " + line, () -> run(line)));
    }

    /** Nothing is written into the checkout: a run gets a folder of its own to write to. */
    private static void run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.replaceAll("[\\[\\]]|\\.\\.\\.", "").split("[ |>]+")) {
            words.add(placeholders.getOrDefault(word, word));
        }
        if (words.contains("--to")) {
            words.set(words.indexOf("--to") + 1, top.resolve("tables").toString());
        }
        if (words.get(0).equals("run") && words.size() > 1) {
            words.set(1, "corpus");
            if (!words.contains("--output")) {
                words.addAll(List.of("--output", placeholders.get("OUTPUT")));
            }
        }
        if (words.size() == 1) {
            words.add("--help");
        }
        StringWriter said = new StringWriter();
        int code =
                Commands.line(Attest::run, new PrintWriter(said, true), new PrintWriter(said, true))
                        .execute(words.toArray(new String[0]));
        boolean conflict = words.contains("conflict") && words.get(0).equals("run");
        assertThat(code).as(words + "\n" + said).isEqualTo(conflict ? 4 : 0);
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Set<String> tests;
        try (var walked = Files.walk(Path.of("src/test/java"))) {
            tests =
                    walked.map(file -> file.getFileName().toString().replace(".java", ""))
                            .collect(Collectors.toSet());
        }
        assertThat(tests).containsAll(found(TEST));
    }

    @Test
    void everyScriptAndEveryPageThatIsNamedIsThere() throws IOException {
        for (String script : found(SCRIPT)) {
            assertThat(Path.of(script)).isExecutable();
        }
        for (Path page : pages()) {
            for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
                assertThat(page.resolveSibling(link.group(1))).exists();
            }
        }
    }

    /** Those that are for users. */
    private static Stream<CommandLine> commands() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return Commands.line(Attest::run, nowhere, nowhere).getSubcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden());
    }

    @Test
    void everyCommandIsDescribed() throws IOException {
        List<String> titles =
                Files.readAllLines(Path.of("docs/commands.md")).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .toList();
        assertThat(titles).containsAll(commands().map(CommandLine::getCommandName).toList());
    }

    @Test
    void everyOptionIsDescribed() throws IOException {
        String page = Files.readString(Path.of("docs/commands.md"));
        commands()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .filter(name -> !List.of("--trace", "--version").contains(name))
                .forEach(name -> assertThat(page).contains(name));
    }

    /** What the README quotes of the sample's report must still be in the sample's output. */
    @Test
    void whatTheReadmeQuotesIsInTheSampleOutput() throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        List<String> quoted =
                OutputReader.open(Path.of("output")).rows("discrepancies").stream()
                        .map(row -> row.get("explanation"))
                        .distinct()
                        .filter(readme::contains)
                        .toList();

        assertThat(quoted).hasSize(4);
    }
}
