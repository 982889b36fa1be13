package org.attest.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Figure.AsOf;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;

/**
 * When a figure holds: the kind of time from what it measures, the time from its clause, from what
 * went before, or the document's.
 */
final class Timing {

    private final LevelVerbs levels;

    Timing(LevelVerbs levels) {
        this.levels = levels;
    }

    AsOf asOf(Site site, Measured measured) {
        TimeKind kind = kind(site, measured);
        DateRange document =
                site.annotated()
                        .document()
                        .about()
                        .publication()
                        .map(DateRange::day)
                        .orElse(DateRange.ALWAYS);
        Optional<DateRange> stated = stated(site).filter(range -> holds(kind, site, measured));
        if (stated.isPresent()) {
            return new AsOf(stated.get(), kind, TimeBasis.STATED);
        }
        Optional<DateRange> narrative = kind == TimeKind.FLOW ? narrative(site) : Optional.empty();
        return narrative
                .map(range -> new AsOf(range, kind, TimeBasis.NARRATIVE))
                .orElse(new AsOf(document, kind, TimeBasis.DOCUMENT));
    }

    /**
     * The measure's own kind. Without one: what a past event did is a flow, what something has or
     * is, is a level, and a physical measure is a property.
     */
    private TimeKind kind(Site site, Measured measured) {
        if (measured.measure() != null) {
            return measured.measure().timeKind();
        }
        if (site.quantity().kind() == Kind.MEASURE) {
            return TimeKind.ATTRIBUTE;
        }
        return site.clause().map(this::kind).orElse(TimeKind.STOCK);
    }

    private TimeKind kind(Clause clause) {
        boolean happened =
                clause.verb().tense() == Clause.Tense.PAST
                        && !levels.contains(clause.verb().lemma());
        boolean participle = clause.verb().form() == Clause.Form.PRESENT_PARTICIPLE;
        return happened || participle ? TimeKind.FLOW : TimeKind.STOCK;
    }

    /**
     * A toll is taken when it is told, whenever they died: the day in {@code killed on Sunday} is
     * the event's. The day in {@code the toll stood at 35 on Monday} is the figure's.
     */
    private boolean holds(TimeKind kind, Site site, Measured measured) {
        return switch (kind) {
            case FLOW, STOCK -> true;
            case TALLY, ATTRIBUTE ->
                    measured.tie() == null
                            && site.clause()
                                    .map(clause -> levels.contains(clause.verb().lemma()))
                                    .orElse(false);
        };
    }

    /**
     * The time in the figure's own clause, else the only one of its sentence; the nearest where
     * there are several.
     */
    private static Optional<DateRange> stated(Site site) {
        Sentence sentence = site.sentence();
        Optional<Span> clause = site.clause().map(c -> sentence.span(c.begin(), c.end()));
        List<Timex> all = within(site, sentence.span());
        Optional<Timex> own =
                clause.flatMap(
                        span ->
                                nearest(
                                        site,
                                        all.stream()
                                                .filter(t -> span.contains(t.span()))
                                                .toList()));
        return own.or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
                .map(timex -> withOther(timex, site, all));
    }

    /** {@code from CY 2013 to September 30, 2018} is one time. */
    private static DateRange withOther(Timex timex, Site site, List<Timex> all) {
        for (Timex other : all) {
            if (isJoined(site, timex, other)) {
                return timex.range().span(other.range());
            }
        }
        return timex.range();
    }

    private static boolean isJoined(Site site, Timex a, Timex b) {
        Timex first = a.span().begin() < b.span().begin() ? a : b;
        Timex second = first == a ? b : a;
        int gap = second.span().begin() - first.span().end();
        if (gap < 1 || gap > 6) {
            return false;
        }
        String between =
                site.annotated()
                        .document()
                        .text()
                        .slice(first.span().end(), second.span().begin())
                        .strip();
        return between.equals("to")
                || between.equals("-")
                || between.equals("–")
                || between.equals("until");
    }

    private static Optional<Timex> nearest(Site site, List<Timex> timexes) {
        return timexes.stream()
                .min(
                        Comparator.comparingInt(
                                        (Timex t) ->
                                                Math.abs(t.span().begin() - site.span().begin()))
                                .thenComparing(Timex::span));
    }

    private static List<Timex> within(Site site, Span span) {
        return site.annotated().timexes().stream()
                .filter(timex -> span.contains(timex.span()) && isTime(timex))
                .toList();
    }

    private static boolean isTime(Timex timex) {
        return !timex.range().isAlways()
                && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
    }

    /** The last time stated before in the same paragraph. */
    private static Optional<DateRange> narrative(Site site) {
        int paragraph = site.sentence().paragraph();
        List<Span> before =
                site.annotated().sentences().stream()
                        .filter(
                                s ->
                                        s.paragraph() == paragraph
                                                && s.span().begin()
                                                        < site.sentence().span().begin())
                        .map(Sentence::span)
                        .toList();
        return site.annotated().timexes().stream()
                .filter(
                        timex ->
                                isTime(timex)
                                        && before.stream().anyMatch(s -> s.contains(timex.span())))
                .reduce((a, b) -> b)
                .map(Timex::range);
    }
}
