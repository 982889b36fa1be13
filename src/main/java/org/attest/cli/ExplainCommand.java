package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.output.OutputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says where a row of the output comes from. */
@Command(
        name = "explain",
        description =
                "Says where a fact stands and which rule found it, why facts are one claim, and"
                        + " what gave a verdict.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "An id of any table.")
    private String id;

    @Option(
            names = "--output",
            paramLabel = "OUTPUT",
            defaultValue = "output",
            description = "The folder that the run wrote: ${DEFAULT-VALUE}, if not said.")
    private Path output;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Explanation explanation =
                new Explanation(OutputReader.open(output), spec.commandLine().getOut());
        if (!explanation.print(id)) {
            throw new Misuse(
                    "nothing in "
                            + output
                            + " has the id "
                            + id
                            + ", expected one from the first column of a table");
        }
        return ExitCode.DONE.code();
    }
}
