package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.attest.Attest;
import org.attest.Options;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For maintainers: estimates the tables of weights from documents. */
@Command(
        name = "estimate",
        hidden = true,
        description =
                "Estimates m and u of the link tables from the pairs of one or more corpora, and"
                        + " writes tables to hold beside the built-in ones.")
final class EstimateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CORPUS", arity = "1..*", description = "Folders with documents.")
    private List<Path> corpora;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "Where the tables are written; none of them may be there yet.")
    private Path folder;

    @Option(
            names = "--u-from-compared",
            description =
                    "Estimate u from the pairs that share a block, together with m, and not from"
                            + " pairs taken evenly from all.")
    private boolean uFromCompared;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path corpus : corpora) {
            if (!Files.isDirectory(corpus)) {
                throw new Misuse(corpus + " is no folder, expected one with documents");
            }
        }
        SortedMap<String, String> tables =
                Attest.estimate(corpora, uFromCompared, Options.standard());
        for (String name : tables.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new Misuse(folder.resolve(name) + " is there already, expected none");
            }
        }
        Files.createDirectories(folder);
        PrintWriter out = spec.commandLine().getOut();
        for (String name : tables.keySet()) {
            Path file = folder.resolve(name);
            Files.writeString(file, tables.get(name), StandardOpenOption.CREATE_NEW);
            out.println(file);
            tables.get(name).lines().takeWhile(line -> line.startsWith("#")).forEach(out::println);
        }
        return ExitCode.DONE.code();
    }
}
