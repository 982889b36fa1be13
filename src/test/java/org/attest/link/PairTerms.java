package org.attest.link;

import java.io.PrintStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Quantity;

/** What every two figures of some documents are compared by, met in a block or not. */
public final class PairTerms {

    private PairTerms() {}

    /** Prints a line a pair: both ids, whether they can be one, and the terms, tabs between. */
    public static void print(
            List<Annotated> documents,
            Lexicon lexicon,
            UnaryOperator<Quantity> inBaseUnit,
            PrintStream out) {
        Linker linker = new Linker(lexicon, inBaseUnit);
        List<FrameView> figures = linker.moor(documents).figures();
        Scorer<FrameView> scorer = linker.figureScorer(new KeptApart(List.of()));
        java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
        BlockKeys keys = linker.blockKeys();
        List<java.util.Set<String>> blocks = figures.stream().map(keys::of).toList();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                FrameView a = figures.get(i);
                FrameView b = figures.get(j);
                String ga = a.figure().docId().replaceAll("/.*", "");
                String gb = b.figure().docId().replaceAll("/.*", "");
                if (a.figure().docId().contains("/") && !ga.equals(gb) && !scorer.cannotLink(a, b) && !java.util.Collections.disjoint(blocks.get(i), blocks.get(j)))
                    scorer.terms(a, b).forEach(t -> counts.merge(t.comparison() + "=" + t.level(), 1, Integer::sum));
                if (a.figure().docId().contains("/") && (ga.equals(gb) || scorer.cannotLink(a, b)
                        || scorer.terms(a, b).stream().mapToInt(t -> t.weight()).sum() < -1800)) continue;
                out.println(
                        String.join(
                                "\t",
                                a.figure().id(),
                                b.figure().id(),
                                scorer.cannotLink(a, b) ? "cannot" : "may",
                                scorer.terms(a, b).stream()
                                        .map(
                                                term ->
                                                        term.comparison()
                                                                + "="
                                                                + term.level()
                                                                + "="
                                                                + term.weight())
                                        .collect(Collectors.joining("\t"))));
            }
        }
        List<EventView> events = linker.moor(documents).events();
        Scorer<EventView> scorerOfEvents = linker.eventScorer(new KeptApart(List.of()));
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                EventView a = events.get(i);
                EventView b = events.get(j);
                String ga = a.event().docId().replaceAll("/.*", "");
                String gb = b.event().docId().replaceAll("/.*", "");
                if (a.event().docId().contains("/") && (ga.equals(gb) || scorerOfEvents.cannotLink(a, b)
                        || scorerOfEvents.terms(a, b).stream().mapToInt(t -> t.weight()).sum() < -1800)) continue;
                out.println(String.join("\t", a.event().id(), b.event().id(),
                        scorerOfEvents.cannotLink(a, b) ? "cannot" : "may",
                        scorerOfEvents.terms(a, b).stream().map(term -> term.comparison() + "=" + term.level() + "=" + term.weight()).collect(Collectors.joining("\t"))));
            }
        }
        if (!counts.isEmpty()) counts.forEach((k, v) -> System.err.println(k + "\t" + v));
    }
}
