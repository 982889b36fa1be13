package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.output.OutputCheck;
import org.attest.output.OutputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds an output against itself and its corpus. */
@Command(
        name = "check",
        description =
                "Compares every hash, quote, key, reference and order of an output with what it"
                        + " should be.")
final class CheckCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 20;

    @Parameters(paramLabel = "OUTPUT", description = "A folder that a run wrote.")
    private Path output;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputReader reader = OutputReader.open(output);
        OutputCheck.Findings findings = OutputCheck.of(reader);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        reader.version()
                .filter(version -> !version.equals(Version.NUMBER))
                .ifPresent(
                        version ->
                                err.println(
                                        "attest: note: "
                                                + output
                                                + " was written by version "
                                                + version
                                                + ", this is "
                                                + Version.NUMBER));
        findings.problems().stream().limit(MOST_SHOWN).forEach(err::println);
        if (findings.problems().size() > MOST_SHOWN) {
            err.println("and " + (findings.problems().size() - MOST_SHOWN) + " more");
        }
        findings.unread()
                .forEach(id -> err.println(id + " is not UTF-8: its quotes were not compared"));
        out.println(
                findings.files()
                        + " files and "
                        + findings.quotes()
                        + " quotes compared, mismatches: "
                        + findings.problems().size());
        return (findings.problems().isEmpty() ? ExitCode.DONE : ExitCode.MISMATCH).code();
    }
}
