package org.attest.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.model.Figure;
import org.attest.model.Figure.Frame;
import org.attest.model.Figure.Relation;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;

/**
 * What a figure takes from one before it where its own words are left out: {@code of whom 346
 * escaped}, {@code Turkey, 500}, {@code 90 km (56 miles)}.
 */
final class Elision {

    private static final String PERSON = "person";

    private Elision() {}

    /**
     * The figure with what it takes from the nearest fitting one before it.
     *
     * @param named whether the figure's own phrase names what is counted
     * @param verb whether a verb of its own says what is measured
     * @param before the figures of the document so far, in order
     * @param countsPeople whether a measure is one of people
     */
    static Figure fill(
            Site site,
            Figure figure,
            boolean named,
            boolean verb,
            List<Figure> before,
            Predicate<String> countsPeople) {
        if (figure.relation() == Relation.RESTATES) {
            return restated(figure, before);
        }
        if (figure.relation() == Relation.PART_OF
                && figure.quantity().kind() == Kind.COUNT
                && !verb) {
            return antecedent(figure, before).map(a -> likeWhole(figure, a)).orElse(figure);
        }
        boolean bare = figure.quantity().kind() == Kind.COUNT && !named;
        return bare
                ? antecedent(figure, before)
                        .map(a -> counted(figure, a, countsPeople))
                        .or(() -> fromBefore(site, figure, before))
                        .orElse(figure)
                : figure;
    }

    /** Words that make a bare number one of more of the same. */
    private static final Set<String> MORE = Set.of("another", "further", "other", "others", "more");

    /** Measures that say no more than that something is counted. */
    private static final Set<String> NUMBERS = Set.of("number", "total", "count", "figure");

    /**
     * {@code Doctors treated 212 people. Nineteen were in danger}: a bare subject, or another so
     * many, counts what the sentence before counts; only the unit is taken over.
     */
    private static Optional<Figure> fromBefore(Site site, Figure figure, List<Figure> before) {
        if (!figure.quantity().unit().isEmpty()) {
            return Optional.empty();
        }
        boolean more =
                site.token(site.begin() - 1).map(t -> MORE.contains(t.lower())).orElse(false)
                        || NUMBERS.contains(figure.frame().measure());
        boolean subject = site.ties().stream().anyMatch(tie -> tie.part() == Site.Part.SUBJECT);
        Optional<String> unit = more || subject ? unitBefore(site, before) : Optional.empty();
        return unit.or(() -> subject && acts(site) ? Optional.of(PERSON) : Optional.empty())
                .map(figure::withUnit);
    }

    /** The unit of the last count in the sentence before, in the same paragraph. */
    private static Optional<String> unitBefore(Site site, List<Figure> before) {
        Optional<Span> sentence = site.sentenceBefore().map(Sentence::span);
        for (int i = before.size() - 1; i >= 0 && sentence.isPresent(); i--) {
            Figure other = before.get(i);
            if (other.span().begin() < sentence.get().begin()) {
                return Optional.empty();
            }
            if (other.quantity().kind() == Kind.COUNT && !other.quantity().unit().isEmpty()) {
                return Optional.of(other.quantity().unit());
            }
        }
        return Optional.empty();
    }

    /** Those who act, and are named by no noun, are people. */
    private static boolean acts(Site site) {
        return site.ties().stream()
                .anyMatch(tie -> tie.isSubjectOf() && !tie.clause().verb().lemma().equals("be"));
    }

    /** The same in another unit: only the expression is its own. */
    private static Figure restated(Figure figure, List<Figure> before) {
        return before.stream()
                .filter(other -> other.id().equals(figure.relatedId()))
                .findFirst()
                .map(other -> figure.withFrame(other.frame()).withAsOf(other.asOf()))
                .orElse(figure);
    }

    /** {@code killed 40, including six children}: what holds for the whole holds for its part. */
    private static Figure likeWhole(Figure figure, Figure whole) {
        Frame own = figure.frame();
        boolean bare = own.subject().isEmpty();
        Frame frame =
                new Frame(
                        whole.frame().measure(),
                        bare ? whole.frame().subject() : own.subject(),
                        own.holder(),
                        own.restrictors(),
                        own.place().isEmpty() ? whole.frame().place() : own.place(),
                        own.place().isEmpty() ? whole.frame().placeIds() : own.placeIds());
        Figure filled = figure.withFrame(frame).withAsOf(whole.asOf());
        return bare ? filled.withUnit(whole.quantity().unit()) : filled;
    }

    /** The whole that it is a part of; else the last count of its sentence. */
    private static Optional<Figure> antecedent(Figure figure, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure other = before.get(i);
            boolean whole = other.id().equals(figure.relatedId());
            boolean beside =
                    figure.relatedId().isEmpty()
                            && other.sentence().equals(figure.sentence())
                            && other.quantity().kind() == Kind.COUNT;
            if ((whole || beside) && !other.quantity().unit().isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static Figure counted(
            Figure figure, Figure antecedent, Predicate<String> countsPeople) {
        Frame own = figure.frame();
        Frame other = antecedent.frame();
        String subject =
                own.subject().isEmpty() ? other.subject() : noun(antecedent) + " " + own.subject();
        if (!own.holder().isEmpty()) {
            subject = own.holder() + " " + subject;
        }
        Frame frame =
                new Frame(
                        own.measure().isEmpty() ? other.measure() : own.measure(),
                        subject,
                        own.holder(),
                        own.restrictors().isEmpty() && own.measure().isEmpty()
                                ? other.restrictors()
                                : own.restrictors(),
                        own.place(),
                        own.placeIds());
        String unit = antecedent.quantity().unit();
        boolean people =
                figure.relation() == Relation.NONE
                        && figure.quantity().unit().equals(PERSON)
                        && !countsPeople.test(other.measure());
        Figure filled = figure.withFrame(frame).withUnit(people ? PERSON : unit);
        return own.measure().isEmpty() ? told(filled, antecedent) : filled;
    }

    /** What is left out of the one was said of the other: when, and how sure. */
    private static Figure told(Figure figure, Figure antecedent) {
        Figure timed = figure.withAsOf(antecedent.asOf());
        return timed.modality() == Figure.Modality.ACTUAL
                ? timed.withModality(antecedent.modality())
                : timed;
    }

    /**
     * The antecedent's noun in its own words: the word of its subject that begins like the unit.
     */
    private static String noun(Figure antecedent) {
        String unit = antecedent.quantity().unit();
        String stem = unit.substring(0, Math.min(4, unit.length()));
        return List.of(antecedent.frame().subject().split(" ")).stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(stem))
                .findFirst()
                .orElse(unit);
    }
}
