package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.link.Linker.Linked;
import org.attest.model.Annotated;
import org.attest.model.Figure.TimeKind;

/**
 * Times linking alone, in one thread, on figures of one subject: {@code LinkBenchmark [FIGURES]},
 * 10,000 if not said, and half of that before.
 */
final class LinkBenchmark {

    private LinkBenchmark() {}

    /** Prints seconds, and what was compared. */
    public static void main(String[] arguments) {
        int figures = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Linker linker = new Linker(Lexicon.builtIn(), UnaryOperator.identity());
        for (int n : new int[] {figures / 10, figures / 2, figures}) {
            List<Annotated> documents = documents(n / 2);
            long begun = System.nanoTime();
            Linked linked = linker.link(documents);
            System.out.println(
                    String.format(
                            Locale.ROOT,
                            "%d figures: %.2f s, %d clusters, %s",
                            n,
                            (System.nanoTime() - begun) / 1e9,
                            linked.clusters().size(),
                            linked.counts()));
        }
    }

    private static List<Annotated> documents(int number) {
        List<Annotated> documents = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String killed = Integer.toString(100_000 + i);
            String injured = Integer.toString(300_000 + i);
            documents.add(
                    Told.on(
                                    "d" + (100_000 + i),
                                    "2020-03-02",
                                    "The ferry Ylva sank off Hamnes on Monday and "
                                            + killed
                                            + " passengers died",
                                    "In the sinking " + injured + " others were injured")
                            .place("Hamnes")
                            .figure(killed)
                            .measures("deaths", "passengers")
                            .kind(TimeKind.TALLY)
                            .told()
                            .figure(injured)
                            .measures("injured", "others")
                            .kind(TimeKind.TALLY)
                            .told()
                            .document());
        }
        return documents;
    }
}
