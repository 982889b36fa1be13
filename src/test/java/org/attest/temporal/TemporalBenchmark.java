package org.attest.temporal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.text.TextAnalyser;

/**
 * Tokens a second of the temporal stage alone, in one thread: {@code TemporalBenchmark FOLDER}. The
 * texts are analysed once; the last of five rounds is the one to read.
 */
final class TemporalBenchmark {

    private static final int ROUNDS = 5;
    private static final long ROUND_NANOS = 2_000_000_000L;

    private TemporalBenchmark() {}

    /** Reads every text file below the folder. */
    public static void main(String[] args) throws IOException {
        List<Annotated> corpus = read(Path.of(args[0]));
        TemporalTagger tagger = new TemporalTagger(Lexicon.builtIn());
        long tokens =
                corpus.stream()
                        .flatMap(document -> document.sentences().stream())
                        .mapToLong(sentence -> sentence.tokens().size())
                        .sum();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println(
                    "round " + round + ": " + rate(corpus, tagger, tokens) + " tokens/s");
        }
    }

    private static long rate(List<Annotated> corpus, TemporalTagger tagger, long tokens) {
        long begin = System.nanoTime();
        long read = 0;
        while (System.nanoTime() - begin < ROUND_NANOS) {
            corpus.forEach(tagger::apply);
            read += tokens;
        }
        return read * 1_000_000_000L / (System.nanoTime() - begin);
    }

    private static List<Annotated> read(Path folder) throws IOException {
        TextAnalyser text = new TextAnalyser(Lexicon.builtIn());
        List<Annotated> corpus = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                corpus.add(
                        text.apply(
                                Documents.of(
                                        file.getFileName().toString(),
                                        Files.readString(file),
                                        Documents.date("2010-01-15"))));
            }
        }
        return corpus;
    }
}
