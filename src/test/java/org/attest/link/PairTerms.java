package org.attest.link;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Quantity;

/** What every two figures and every two events of some documents are compared by. */
public final class PairTerms {

    private PairTerms() {}

    /**
     * Prints a line a pair, whether the two share a block or not: both ids, {@code may} or {@code
     * cannot} be one, and the terms as {@code comparison=level=hundredths}, tabs between.
     *
     * @param documents by id
     */
    public static void print(
            List<Annotated> documents,
            Lexicon lexicon,
            UnaryOperator<Quantity> inBaseUnit,
            PrintStream out) {
        Linker linker = new Linker(lexicon, inBaseUnit);
        Linker.Moored moored = linker.moor(documents);
        KeptApart nothing = new KeptApart(List.of());
        print(moored.figures(), linker.figureScorer(nothing), out);
        print(moored.events(), linker.eventScorer(nothing), out);
    }

    private static <V extends FactView> void print(
            List<V> facts, Scorer<V> scorer, PrintStream out) {
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                out.println(line(facts.get(i), facts.get(j), scorer));
            }
        }
    }

    private static <V extends FactView> String line(V a, V b, Scorer<V> scorer) {
        return String.join(
                "\t",
                a.fact().id(),
                b.fact().id(),
                scorer.cannotLink(a, b) ? "cannot" : "may",
                scorer.terms(a, b).stream()
                        .map(term -> term.comparison() + "=" + term.level() + "=" + term.weight())
                        .collect(Collectors.joining("\t")));
    }
}
