package org.attest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Units;
import org.attest.link.PairTerms;
import org.attest.model.Annotated;
import org.attest.model.CodePoints;

/**
 * Writes for each group of some marked sets what every two of its facts are compared by, to see why
 * a pair that is marked as one missed: {@code TermsOfPairs OUTPUT SET...}, a file {@code
 * OUTPUT/SET-GROUP.tsv} each.
 */
final class TermsOfPairs {

    private TermsOfPairs() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[0]));
        for (String set : List.of(arguments).subList(1, arguments.length)) {
            Path folder = Path.of(set);
            for (Path group : groups(folder.resolve("corpus"))) {
                write(
                        group,
                        output.resolve(folder.getFileName() + "-" + group.getFileName() + ".tsv"));
            }
        }
    }

    private static List<Path> groups(Path corpus) throws IOException {
        try (Stream<Path> all = Files.list(corpus)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void write(Path group, Path file) throws IOException {
        List<Annotated> documents =
                new Pipeline(Options.standard())
                        .read(group, group.resolve("no-output")).documents().stream()
                                .sorted(
                                        Comparator.comparing(
                                                d -> d.document().id(), CodePoints.ORDER))
                                .toList();
        Lexicon lexicon = Lexicon.builtIn();
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            PairTerms.print(documents, lexicon, Units.of(lexicon)::inBaseUnit, out);
        }
    }
}
