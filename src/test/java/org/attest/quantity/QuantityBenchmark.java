package org.attest.quantity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.Texts;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.places.PlaceFinder;
import org.attest.temporal.TemporalTagger;

/** Sentences per second of the quantity stage alone: {@code QuantityBenchmark FOLDER}. */
final class QuantityBenchmark {

    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;

    private QuantityBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        PlaceFinder places = new PlaceFinder(lexicon);
        TemporalTagger times = new TemporalTagger(lexicon);
        FigureFinder figures = new FigureFinder(lexicon);
        List<Annotated> documents;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            documents =
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .map(QuantityBenchmark::text)
                            .map(text -> times.apply(places.apply(Texts.analysed(text))))
                            .toList();
        }
        long sentences = documents.stream().mapToLong(d -> d.sentences().size()).sum();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long found = documents.stream().mapToLong(d -> figures.apply(d).figures().size()).sum();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (round >= 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%d sentences, %d figures, %.2f s, %.0f sentences a second%n",
                        sentences,
                        found,
                        seconds,
                        sentences / seconds);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
