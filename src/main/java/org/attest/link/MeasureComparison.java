package org.attest.link;

import java.util.Set;

/** Compares what two figures measure: measures of the table, and nouns where one is none. */
final class MeasureComparison {

    /** Domains of measures of what befalls people. */
    private static final Set<String> BEFALLS = Set.of("disaster", "crime", "health");

    private final Vocabulary vocabulary;

    MeasureComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The level of two figures. */
    String level(FrameView a, FrameView b) {
        boolean nouns = vocabulary.anyRelated(a.nouns(), b.nouns());
        if (a.measure().equals(b.measure()) && !a.measure().isEmpty()) {
            return vocabulary.isMeasure(a.measure()) ? "same measure" : "same noun";
        }
        if (vocabulary.isMeasure(a.measure()) && vocabulary.isMeasure(b.measure())) {
            if (vocabulary.related(a.measure(), b.measure())
                    || Vocabulary.isKindOf(a.measure(), b.measure())) {
                return "related measures";
            }
            if (countsOther(a, b) || countsOther(b, a)) {
                return "measure of its noun";
            }
            if (befalls(a) && befalls(b)) {
                return "different fates";
            }
            if (nouns) {
                return "different measures, one noun";
            }
            return vocabulary.countsPeople(a.measure()) == vocabulary.countsPeople(b.measure())
                    ? "different measures"
                    : "people against things";
        }
        boolean named = !a.measure().isEmpty() && !b.measure().isEmpty();
        if (nouns || named && vocabulary.related(a.measure(), b.measure())) {
            return "related nouns";
        }
        if (saysNothing(a) || saysNothing(b)) {
            return "one says nothing";
        }
        if (general(a) || general(b)) {
            return general(a) && general(b) ? "both are general" : "one is general";
        }
        return "different things counted";
    }

    /**
     * Whether the one's counted noun stands for the other's measure, so that only the verb was read
     * otherwise; not for what befalls people, where the noun is the same and the measure is not.
     */
    private boolean countsOther(FrameView a, FrameView b) {
        return !befalls(a)
                && !befalls(b)
                && a.nouns().stream()
                        .anyMatch(
                                noun ->
                                        b.nouns().contains(noun)
                                                && vocabulary
                                                        .measuresOf(noun)
                                                        .contains(b.measure()));
    }

    private boolean befalls(FrameView view) {
        return BEFALLS.contains(vocabulary.domain(view.measure()));
    }

    /** A bare count, of which not even a noun is known: {@code Toll passes 200} in a headline. */
    private static boolean saysNothing(FrameView view) {
        return FigureComparisons.counts(view.base())
                && view.measure().isEmpty()
                && view.nouns().isEmpty();
    }

    /**
     * Whether it is not known what is measured: no measure of the table, and no noun that is
     * counted. A noun that merely stands near money or a percentage may name anything.
     */
    private boolean general(FrameView view) {
        if (vocabulary.isMeasure(view.measure())) {
            return false;
        }
        return !FigureComparisons.counts(view.base())
                || view.nouns().stream()
                        .noneMatch(
                                noun ->
                                        noun.equals(
                                                        vocabulary.singular(
                                                                view.figure().quantity().unit()))
                                                && !vocabulary.isCommon(noun));
    }
}
