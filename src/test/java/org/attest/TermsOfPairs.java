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
 * Writes for each group of some sets what every two of its figures are compared by: {@code
 * TermsOfPairs OUTPUT SET...}, a file {@code OUTPUT/SET-GROUP.tsv} each.
 */
final class TermsOfPairs {

    private TermsOfPairs() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[0]));
        Pipeline pipeline = new Pipeline(Options.standard());
        Lexicon lexicon = Lexicon.builtIn();
        Units units = Units.of(lexicon);
        for (String set : List.of(arguments).subList(1, arguments.length)) {
            Path folder = Path.of(set);
            List<Path> groups;
            try (Stream<Path> all = Files.list(folder.resolve("corpus"))) {
                groups = Stream.concat(Stream.of(folder.resolve("corpus")), all.filter(Files::isDirectory).sorted()).toList();
            }
            for (Path group : groups) {
                List<Annotated> documents =
                        pipeline.read(group, group.resolve("no-output")).documents().stream()
                                .sorted(
                                        Comparator.comparing(
                                                d -> d.document().id(), CodePoints.ORDER))
                                .toList();
                Path file = output.resolve(folder.getFileName() + "-" + group.getFileName() + ".tsv");
                try (PrintStream out =
                        new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
                    PairTerms.print(documents, lexicon, units::inBaseUnit, out);
                }
            }
        }
    }
}
