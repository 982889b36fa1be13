package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.Attest;
import org.attest.Outcome;
import org.attest.lexicon.BadTable;
import org.attest.model.Result;
import org.attest.output.OutputFolder;
import org.attest.output.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @TempDir private Path top;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private SortedMap<String, String> read = new TreeMap<>();
    private Result result = Samples.plain();

    @BeforeEach
    void writeCorpus() throws IOException {
        read = Samples.writeCorpus(top.resolve("corpus"));
    }

    private int attest(String... arguments) {
        return attest((corpus, output, options) -> new Outcome(result, read), arguments);
    }

    private int attest(Stages stages, String... arguments) {
        return Commands.line(stages, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private String corpus() {
        return top.resolve("corpus").toString();
    }

    private String output() {
        return top.resolve("output").toString();
    }

    private static Result readWhole(Result result) {
        return new Result(
                result.readings().subList(0, 2),
                result.documents(),
                result.anchors(),
                result.claims(),
                result.discrepancies(),
                result.candidates(),
                result.links(),
                result.orphaned(),
                result.counts());
    }

    @Test
    void aRunWritesBesideTheCorpusAndEndsWithWhatItFound() {
        result = readWhole(result);
        assertThat(attest("run", corpus())).isZero();
        assertThat(top.resolve("output/report.html")).exists();
        assertThat(out.toString())
                .contains("documents      2 ok, 0 partial, 0 rejected")
                .contains("discrepancies  2 conflict, 0 changed, 0 consistent")
                .contains("1. conflict: \"Some 1,200\" (a/keepers.txt) against \"Some 1,450\"")
                .endsWith(top.resolve("output/report.html") + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aDecisionThatNoLongerAppliesIsNamedOnTheLastLinesAndInTheManifest() throws IOException {
        attest("run", corpus());
        assertThat(out.toString())
                .contains("decisions      1 no longer applies:")
                .contains(
                        "decisions.csv:2: accept_left on f_8 \"900\" and f_9 \"950\":"
                                + " left_id f_8 is no longer among the facts");
        assertThat(Files.readString(top.resolve("output/run.json")))
                .contains("\"orphaned_decisions\"", "\"line\" : 2", "\"left_quote\" : \"900\"");
    }

    @Test
    void aDocumentThatWasNotReadIsCodeThree() {
        assertThat(attest("run", corpus())).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"conflict, 4", "changed, 3"})
    void aVerdictThatWasNotToBeIsCodeFour(String verdict, int code) {
        assertThat(attest("run", corpus(), "--fail-on", verdict)).isEqualTo(code);
    }

    @Test
    void twoRunsDifferOnlyInWhatIsVolatile() throws IOException {
        attest("run", corpus(), "--output", top.resolve("one").toString());
        attest("run", corpus(), "--output", top.resolve("two").toString(), "--threads", "7");
        try (var files = Files.list(top.resolve("one"))) {
            for (Path one : files.toList()) {
                String two = Files.readString(top.resolve("two").resolve(one.getFileName()));
                assertThat(steady(two)).isEqualTo(steady(Files.readString(one)));
            }
        }
    }

    private static String steady(String content) {
        int at = content.indexOf("\"volatile\"");
        return at < 0 ? content : content.substring(0, at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek output | there is no command chek",
                "chek output | Did you mean attest check?",
                "help | Did you mean attest --help?",
                "Explain f_1 | Did you mean attest explain?",
                "run | expected: attest run",
                "run --outptu x y | there is no option --outptu",
                "run --outptu x y | Did you mean attest run --output?",
                "run x -o y | Did you mean attest run --output?",
                "exp f_1 | Did you mean attest explain?",
                "run --ouput=x y | Did you mean attest run --output?",
                "check one two | two is one argument too many",
                "run nowhere | nowhere is no folder, expected one with documents",
                "run nowhere --threads many | 'many', expected a whole number",
                "run nowhere --fail-on any | 'any', expected conflict, changed or consistent",
                "check nowhere | nowhere is no folder, expected one that an attest run wrote",
                "check src | src holds no run.json, expected the output of an attest run",
                "explain f_1 --output nowhere | nowhere is no folder, expected one",
            })
    void wrongUsageSaysWhatWasExpected(String arguments, String expected) {
        assertThat(attest(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString().replace('"', '\'')).contains(expected).doesNotContain("\tat ");
    }

    @Test
    void withoutACommandTheCommandsAreNamed() {
        assertThat(attest()).isEqualTo(2);
        assertThat(err.toString()).contains("commands: run, check, explain, show, diff");
    }

    @Test
    void aBadTableOfTheUserIsCodeTwo() {
        Stages stages =
                (corpus, output, options) -> {
                    throw new BadTable("manifest.csv:3: no");
                };
        assertThat(attest(stages, "run", corpus())).isEqualTo(2);
        assertThat(err.toString()).startsWith("attest: manifest.csv:3: no");
    }

    @Test
    void aFolderWithoutDocumentsIsCodeTwo() throws IOException {
        Files.createDirectory(top.resolve("empty"));
        String empty = top.resolve("empty").toString();
        assertThat(attest(Attest::run, "run", empty)).isEqualTo(2);
        assertThat(err.toString()).contains("no documents in " + empty);
    }

    @Test
    void whatATerminalWouldActOnIsShown() {
        Stages stages =
                (corpus, output, options) -> {
                    throw new BadTable("manifest.csv:3: \u001b[2J \u202Etxt \r \u9577\ud83d\ude00");
                };
        attest(stages, "run", corpus());
        assertThat(err.toString())
                .startsWith(
                        "attest: manifest.csv:3: \\u001b[2J \\u202etxt \\u000d \u9577\ud83d\ude00");
    }

    @Test
    void aFailureIsCodeOneWithoutATrace() {
        Stages disk =
                (corpus, output, options) -> {
                    throw new UncheckedIOException(new IOException("x.txt: disk error"));
                };
        Stages bug =
                (corpus, output, options) -> {
                    throw new IllegalStateException("a bug");
                };
        assertThat(attest(disk, "run", corpus())).isEqualTo(1);
        assertThat(attest(bug, "run", corpus())).isEqualTo(1);
        assertThat(err.toString()).contains("x.txt: disk error", "a bug").doesNotContain("\tat ");
        assertThat(attest(bug, "run", corpus(), "--trace")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void anOutputInUseIsCodeFive() throws IOException {
        try (OutputFolder held = OutputFolder.open(top.resolve("output"), top.resolve("corpus"))) {
            assertThat(held).isNotNull();
            assertThat(attest("run", corpus())).isEqualTo(5);
        }
        assertThat(err.toString()).contains("in use by another run");
    }

    @Test
    void theCorpusAsOutputIsCodeTwoAndUntouched() {
        assertThat(attest("run", corpus(), "--output", corpus())).isEqualTo(2);
        assertThat(top.resolve("corpus/a/keepers.txt")).exists();
    }

    @Test
    void checkIsCodeSixOnceAByteIsOther() throws IOException {
        attest("run", corpus());
        assertThat(attest("check", output())).isZero();
        Files.writeString(top.resolve("output/report.html"), "other");
        assertThat(attest("check", output())).isEqualTo(6);
        assertThat(err.toString()).contains("report.html is not the file that the run recorded");
    }

    @Test
    void explainShowsWhereAFigureStandsAndItsRule() {
        attest("run", corpus());
        assertThat(attest("explain", "f_1", "--output", output())).isZero();
        assertThat(out.toString())
                .contains("a/keepers.txt:1:3", "count.rule", "Some 1,200", "climbed the tower.");
    }

    @Test
    void explainGivesTheTermsAndTheirSum() {
        attest("run", corpus());
        out.getBuffer().setLength(0);
        attest("explain", "c_1", "--output", output());
        List<String> lines = out.toString().lines().map(String::strip).toList();
        assertThat(lines)
                .containsSubsequence(
                        "pair                  f_1 and f_2",
                        "-3.50           prior: pairs",
                        "+7.25           measure: same: concept",
                        "+0.05           place: either unknown",
                        "+3.80           in all");
        assertThat(lines).filteredOn(line -> line.startsWith("member")).hasSize(2);
    }

    @Test
    void explainGivesBothSidesOfADiscrepancy() {
        attest("run", corpus());
        attest("explain", "x_1", "--output", output());
        assertThat(out.toString())
                .contains("1,190 to 1,210 visitor (about)", "1,440 to 1,460 visitor (about)")
                .contains("2021-05-04, for want of better the document's own; a flow, which is")
                .contains("left told             in a document of 2021-05-04")
                .contains("they differ by 250 on one day", "20.83 % of the left value")
                .contains("A flow and an attribute do not move, whenever they are told: conflict.")
                .contains("with a probability of 0.97", "measure: same: concept");
    }

    @Test
    void anIdThatIsNowhereIsCodeTwo() {
        attest("run", corpus());
        assertThat(attest("explain", "f_9", "--output", output())).isEqualTo(2);
        assertThat(err.toString()).contains("has the id f_9");
    }

    @Test
    void theVersionIsThatOfTheBuild() throws IOException {
        assertThat(attest("--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("attest " + Version.NUMBER);
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + Version.NUMBER + "</version>");
    }

    @Test
    void aCommandKnowsTheVersionToo() {
        assertThat(attest("run", "--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("attest " + Version.NUMBER);
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithTheReason() {
        Stages disk =
                (corpus, output, options) -> {
                    throw new UncheckedIOException(new AccessDeniedException("x.txt"));
                };
        assertThat(attest(disk, "run", corpus())).isEqualTo(1);
        assertThat(err.toString()).startsWith("attest: x.txt: access denied");
    }

    @Test
    void anOutputOfAnotherVersionIsCheckedAndItIsSaid() throws IOException {
        attest("run", corpus());
        Path manifest = top.resolve("output/run.json");
        String other = Files.readString(manifest).replace("\"attest\" : \"", "\"attest\" : \"9.");
        Files.writeString(manifest, other);
        assertThat(attest("check", output())).isZero();
        assertThat(err.toString()).contains("was written by version 9." + Version.NUMBER);
        err.getBuffer().setLength(0);
        assertThat(attest("diff", output(), output())).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : List.of("run", "check", "explain", "show", "diff")) {
            assertThat(attest(command, "--help")).isZero();
        }
        assertThat(out.toString()).contains("CORPUS", "OUTPUT", "ID");
    }
}
