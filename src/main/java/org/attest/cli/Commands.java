package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.BadTable;
import org.attest.output.OutputInUse;
import org.attest.output.OutputRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's command line: its commands, and what becomes of every error. */
@Command(
        name = "attest",
        description = "Reads what documents state, and says where they disagree.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Commands implements Runnable {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT,
            description = "Say how the command is used.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which version this is.")
    private boolean version;

    @Option(
            names = "--trace",
            scope = CommandLine.ScopeType.INHERIT,
            showDefaultValue = Visibility.NEVER,
            description = "Where the program fails, show the place in its code.")
    private boolean trace;

    @Spec private CommandSpec spec;

    private Commands() {}

    static CommandLine line(Stages stages, PrintWriter out, PrintWriter err) {
        Commands commands = new Commands();
        return new CommandLine(commands)
                .addSubcommand(new RunCommand(stages))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new EstimateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::misused)
                .setExecutionExceptionHandler(commands::failed);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int misused(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("attest: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        CommandLine.Help help = new CommandLine.Help(e.getCommandLine().getCommandSpec());
        err.print("expected: " + help.synopsis(0));
        if (!e.getCommandLine().getSubcommands().isEmpty()) {
            err.println("commands: " + String.join(", ", shown(e.getCommandLine())));
        }
        err.println("More: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.code();
    }

    private static List<String> shown(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private int failed(Exception e, CommandLine line, ParseResult parsed) {
        line.getErr().println("attest: " + message(e));
        if (trace) {
            e.printStackTrace(line.getErr());
        }
        return code(e).code();
    }

    private static ExitCode code(Exception e) {
        if (e instanceof OutputInUse) {
            return ExitCode.IN_USE;
        }
        return e instanceof OutputRefused || e instanceof BadTable || e instanceof Misuse
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }

    private static String message(Exception e) {
        boolean told = code(e) != ExitCode.FAILED;
        if (told || e instanceof IOException) {
            return e.getMessage();
        }
        return e instanceof UncheckedIOException
                ? e.getCause().getMessage()
                : "failed: " + e + " (run again with --trace and report it)";
    }
}
