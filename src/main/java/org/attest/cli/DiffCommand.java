package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.attest.diff.Differences;
import org.attest.diff.OutputDiff;
import org.attest.model.Discrepancy;
import org.attest.output.OutputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a new output has that an old one has not, contradictions first. */
@Command(
        name = "diff",
        description =
                "Compares two outputs: which contradictions are new, which claims and facts came,"
                        + " went or changed.")
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The output of an earlier run.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The output of a later run.")
    private Path now;

    @Option(
            names = "--facts",
            description = "List every figure and event that came, went or changed, too.")
    private boolean facts;

    @Option(
            names = "--json",
            description = "Write every change as a line of JSON, with both rows, and no text.")
    private boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description =
                    "End with code 4 where NEW has one that OLD has not: conflict, changed or"
                            + " consistent.")
    private Discrepancy.Verdict failOn;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        OutputReader before = OutputReader.open(old);
        OutputReader after = OutputReader.open(now);
        noteVersions(before.version(), after.version());
        Differences differences = OutputDiff.between(before, after);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ChangeLines.print(differences, out);
        } else {
            new DifferencesInWords(differences, out).print(facts);
        }
        boolean found = failOn != null && !differences.newly(failOn.label()).isEmpty();
        return (found ? ExitCode.FOUND : ExitCode.DONE).code();
    }

    private void noteVersions(Optional<String> before, Optional<String> after) {
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "attest: note: "
                                    + old
                                    + " was written by version "
                                    + before.get()
                                    + ", "
                                    + now
                                    + " by "
                                    + after.get()
                                    + ": not every difference comes from the documents");
        }
    }
}
