package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.attest.Options;
import org.attest.Outcome;
import org.attest.model.Discrepancy;
import org.attest.model.Result;
import org.attest.output.Counts;
import org.attest.output.Manifest;
import org.attest.output.OutputFile;
import org.attest.output.OutputFiles;
import org.attest.output.OutputFolder;
import org.attest.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a corpus and writes its output. */
@Command(name = "run", description = "Reads a folder of documents and writes tables and a report.")
final class RunCommand implements Callable<Integer> {

    private static final String REPORT = "report.html";

    @Parameters(paramLabel = "CORPUS", description = "The folder with the documents.")
    private Path corpus;

    @Option(
            names = "--output",
            paramLabel = "OUTPUT",
            description =
                    "The folder to write to; an earlier output in it is replaced. Without this"
                            + " option it is called \"output\" and stands beside the corpus.")
    private Path output;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time: one a core, if not said.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "End with code 4 where there is one: conflict, changed or consistent.")
    private Discrepancy.Verdict failOn;

    @Spec private CommandSpec spec;

    private final Stages stages;

    RunCommand(Stages stages) {
        this.stages = stages;
    }

    @Override
    public Integer call() throws IOException {
        refuseMisuse();
        Path target = output == null ? besideCorpus() : output;
        Instant begun = Instant.now();
        try (OutputFolder folder = OutputFolder.open(target, corpus)) {
            Options options = Options.standard().withThreads(threads);
            Outcome outcome = stages.run(corpus, target, options);
            Counts counts = Counts.of(outcome.result());
            folder.publish(
                    files(outcome.result()), manifest(folder, outcome, counts, options, begun));
            PrintWriter out = spec.commandLine().getOut();
            new Summary(outcome.result(), counts).print(out, target.resolve(REPORT));
            return exitCode(counts).code();
        }
    }

    private void refuseMisuse() {
        if (!Files.isDirectory(corpus)) {
            throw new Misuse(corpus + " is no folder, expected one with documents");
        }
        if (threads < 1) {
            throw new Misuse("--threads is " + threads + ", expected 1 or more");
        }
    }

    private Path besideCorpus() {
        Path parent = corpus.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new Misuse("the corpus has no folder beside it, expected --output OUTPUT");
        }
        return parent.resolve("output");
    }

    private static List<OutputFile> files(Result result) {
        List<OutputFile> files = new ArrayList<>(OutputFiles.of(result));
        files.add(new OutputFile(REPORT, out -> Report.write(result, out)));
        return files;
    }

    private Manifest manifest(
            OutputFolder folder, Outcome outcome, Counts counts, Options options, Instant begun)
            throws IOException {
        return new Manifest(
                Version.NUMBER,
                folder.pathTo(corpus),
                options.described(),
                counts,
                outcome.read(),
                new TreeMap<>(),
                outcome.result().orphaned(),
                varying(begun));
    }

    private SortedMap<String, String> varying(Instant begun) {
        SortedMap<String, String> varying = new TreeMap<>();
        Duration taken = Duration.between(begun, Instant.now());
        varying.put("begun", begun.toString());
        varying.put(
                "seconds", String.format(Locale.ROOT, "%.3f", taken.toNanos() / 1_000_000_000.0));
        varying.put("host", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        varying.put("java", System.getProperty("java.version"));
        varying.put("threads", Integer.toString(threads));
        return varying;
    }

    private ExitCode exitCode(Counts counts) {
        if (failOn != null && counts.discrepancies().get(failOn.label()) > 0) {
            return ExitCode.FOUND;
        }
        int ok = counts.documents().get("ok");
        int all = counts.documents().values().stream().mapToInt(n -> n).sum();
        return ok == all ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
