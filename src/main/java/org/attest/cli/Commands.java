package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.BadTable;
import org.attest.model.Discrepancy;
import org.attest.model.Named;
import org.attest.output.OutputInUse;
import org.attest.output.OutputRefused;
import org.attest.source.BadCorpus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
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
            scope = CommandLine.ScopeType.INHERIT,
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
        CommandLine line =
                new CommandLine(commands)
                        .addSubcommand(new RunCommand(stages))
                        .addSubcommand(new CheckCommand())
                        .addSubcommand(new ExplainCommand())
                        .addSubcommand(new ShowCommand())
                        .addSubcommand(new DiffCommand())
                        .addSubcommand(new EstimateCommand())
                        .registerConverter(Discrepancy.Verdict.class, Commands::verdict)
                        .registerConverter(int.class, Commands::wholeNumber)
                        .setColorScheme(
                                CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(visible(out))
                        .setErr(visible(err))
                        .setParameterExceptionHandler(Commands::misused)
                        .setExecutionExceptionHandler(commands::failed);
        line.getSubcommands()
                .values()
                .forEach(each -> each.getCommandSpec().versionProvider(new Version()));
        return line;
    }

    private static PrintWriter visible(PrintWriter writer) {
        return new PrintWriter(new Visible(writer), true);
    }

    private static Discrepancy.Verdict verdict(String label) {
        try {
            return Named.of(Discrepancy.Verdict.class, label.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    "\"" + label + "\", expected conflict, changed or consistent");
        }
    }

    private static int wholeNumber(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + digits + "\", expected a whole number");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int misused(ParameterException e, String[] arguments) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("attest: " + message(e));
        likelyMeant(e).ifPresent(name -> err.println("Did you mean " + name + "?"));
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

    private static String message(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return e.getMessage();
        }
        String first = unmatched.getUnmatched().get(0);
        if (first.startsWith("-")) {
            return "there is no option " + first.split("=", 2)[0];
        }
        return e.getCommandLine().getSubcommands().isEmpty()
                ? first + " is one argument too many"
                : "there is no command " + first;
    }

    /** The command or option that was likely meant, as it is typed. */
    private static Optional<String> likelyMeant(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        List<String> names = new ArrayList<>(shown(e.getCommandLine()));
        names.addAll(command.optionsMap().keySet());
        return unmatched.getUnmatched().stream()
                .map(argument -> argument.split("=", 2)[0])
                .flatMap(argument -> Nearest.to(argument, names).stream())
                .findFirst()
                .map(name -> command.qualifiedName() + " " + name);
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
        return e instanceof OutputRefused
                        || e instanceof BadTable
                        || e instanceof BadCorpus
                        || e instanceof Misuse
                ? ExitCode.USAGE
                : ExitCode.FAILED;
    }

    private static String message(Exception e) {
        if (e instanceof FileSystemException disk) {
            return disk.getFile() + ": " + reason(disk);
        }
        boolean told = code(e) != ExitCode.FAILED;
        if (told || e instanceof IOException) {
            return e.getMessage();
        }
        return e instanceof UncheckedIOException
                ? message(((UncheckedIOException) e).getCause())
                : "failed: " + e + " (run again with --trace and report it)";
    }

    /** Java leaves the commonest reasons to the name of the exception. */
    private static String reason(FileSystemException e) {
        if (e.getReason() != null) {
            return e.getReason();
        }
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e instanceof NoSuchFileException ? "no such file" : e.getClass().getSimpleName();
    }
}
