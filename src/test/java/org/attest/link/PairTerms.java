package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Quantity;

/**
 * What two facts are compared by, whether they share a block or not.
 *
 * @param cannot whether they can never be one
 * @param terms the prior first
 */
public record PairTerms(Fact left, Fact right, boolean cannot, List<Evidence> terms) {

    /**
     * Every two figures and every two events of some documents.
     *
     * @param documents by id
     */
    public static List<PairTerms> of(
            List<Annotated> documents, Lexicon lexicon, UnaryOperator<Quantity> inBaseUnit) {
        Linker linker = new Linker(lexicon, inBaseUnit);
        Linker.Moored moored = linker.moor(documents);
        KeptApart nothing = new KeptApart(List.of());
        List<PairTerms> pairs = new ArrayList<>(of(moored.figures(), linker.figureScorer(nothing)));
        pairs.addAll(of(moored.events(), linker.eventScorer(nothing)));
        return pairs;
    }

    private static <V extends FactView> List<PairTerms> of(List<V> facts, Scorer<V> scorer) {
        List<PairTerms> pairs = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = i + 1; j < facts.size(); j++) {
                V a = facts.get(i);
                V b = facts.get(j);
                pairs.add(
                        new PairTerms(
                                a.fact(), b.fact(), scorer.cannotLink(a, b), scorer.terms(a, b)));
            }
        }
        return pairs;
    }
}
