package org.attest.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Figure.AsOf;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.quantity.Measures.Measure;

/**
 * When a figure holds: the kind of time from what it measures, the time from its clause, from what
 * went before, or the document's.
 */
final class Timing {

    /** Words before a count that make it the whole of its set. */
    private static final Set<String> CLOSING =
            Set.of("the", "these", "those", "both", "its", "their", "his", "her", "all");

    /** Words that lead to what a figure is compared with. */
    private static final Set<String> COMPARING = Set.of("from", "than", "with", "against");

    /** In days; what lasts longer is a period. */
    private static final int WEEK = 7;

    /** The length of a preposition with its spaces. */
    private static final int PREPOSITION = 5;

    private final LevelVerbs levels;

    private final OwnerVerbs owners;

    Timing(LevelVerbs levels, OwnerVerbs owners) {
        this.levels = levels;
        this.owners = owners;
    }

    /**
     * The time of a figure.
     *
     * @param isChange whether the figure is the amount of a change, which is a flow whatever
     *     changes
     */
    AsOf asOf(Site site, Measured measured, boolean isChange) {
        TimeKind kind = isChange ? TimeKind.FLOW : kind(site, measured);
        DateRange document =
                site.annotated()
                        .document()
                        .about()
                        .publication()
                        .map(DateRange::day)
                        .orElse(DateRange.ALWAYS);
        Optional<DateRange> stated =
                stated(site, kind, measured).filter(range -> holds(kind, site, measured));
        if (stated.isPresent()) {
            return new AsOf(stated.get(), kind, TimeBasis.STATED);
        }
        Optional<DateRange> narrative = kind == TimeKind.FLOW ? narrative(site) : Optional.empty();
        return narrative
                .map(range -> new AsOf(range, kind, TimeBasis.NARRATIVE))
                .orElse(new AsOf(document, kind, TimeBasis.DOCUMENT));
    }

    /**
     * The measure's own kind, save that a level acted on is a flow ({@code destroyed three tanks},
     * but {@code thanked the 9,000 troops}). Without a measure: what is done is a flow, a closed
     * set ({@code the two leaders}) and a physical measure are properties, what something has or
     * is, is a level.
     */
    private TimeKind kind(Site site, Measured measured) {
        Optional<TimeKind> usual = Optional.ofNullable(measured.measure()).map(Measure::timeKind);
        boolean settled =
                usual.map(kind -> kind == TimeKind.FLOW || kind == TimeKind.TALLY).orElse(false);
        if (isOfPeriod(site, measured, usual)) {
            return TimeKind.FLOW;
        }
        if (isClosedSet(site, measured) && usual.map(kind -> kind == TimeKind.FLOW).orElse(true)) {
            return TimeKind.ATTRIBUTE;
        }
        if (!settled && isActedOn(site, measured) && !isClosedSet(site, measured)) {
            return TimeKind.FLOW;
        }
        return usual.orElseGet(() -> unnamed(site));
    }

    /**
     * {@code killed 98,000 people last year}, {@code carried 3 million passengers in July}: what
     * somebody did over a time that is told is summed up over it, and not counted on.
     */
    private static boolean isOfPeriod(Site site, Measured measured, Optional<TimeKind> usual) {
        boolean counted =
                measured.tie() != null
                        && usual.map(kind -> kind == TimeKind.TALLY || kind == TimeKind.ATTRIBUTE)
                                .orElse(false);
        return counted
                && measured.tie().clause().adjuncts().stream()
                        .filter(adjunct -> !adjunct.word().equals("since"))
                        .map(adjunct -> site.sentence().phrases().get(adjunct.phrase()))
                        .map(phrase -> site.sentence().head(phrase).span())
                        .anyMatch(head -> isPeriod(site, head));
    }

    private static boolean isPeriod(Site site, Span head) {
        return within(site, site.sentence().span()).stream()
                .filter(timex -> timex.span().overlaps(head))
                .map(timex -> withOther(timex, site, within(site, site.sentence().span())))
                .anyMatch(Timing::isLong);
    }

    private static boolean isLong(DateRange range) {
        return range.hasEarliest()
                && range.hasLatest()
                && range.earliest().plusDays(WEEK).isBefore(range.latest());
    }

    private TimeKind unnamed(Site site) {
        return site.quantity().kind() == Kind.MEASURE
                ? TimeKind.ATTRIBUTE
                : site.clause().map(this::kind).orElse(TimeKind.STOCK);
    }

    /** {@code the nine passengers}: all that there are. */
    private static boolean isClosedSet(Site site, Measured measured) {
        boolean count = site.quantity().kind() == Kind.COUNT && measured.counts();
        return count
                && site.token(site.begin() - 1)
                        .map(token -> CLOSING.contains(token.lower()))
                        .orElse(false);
    }

    /**
     * {@code destroyed three tanks}, {@code three tanks were hit}: a past act on what is counted.
     * People in some state ({@code left three missing}) and prices are levels all the same.
     */
    private boolean isActedOn(Site site, Measured measured) {
        boolean level =
                measured.measure() != null
                        && (measured.measure().dimension().equals("money")
                                || measured.measure().counted().equals("person"));
        return !level
                && (site.quantity().kind() == Kind.COUNT
                        || site.quantity().kind() == Kind.VAGUE
                        || site.quantity().kind() == Kind.MEASURE
                                && !site.hasNounBehind()
                                && !isProperty(measured))
                && site.ties().stream().findFirst().map(this::isAct).orElse(false);
    }

    /** A distance, a length: whatever is done, they stay. */
    private static boolean isProperty(Measured measured) {
        return measured.measure() != null && measured.measure().timeKind() == TimeKind.ATTRIBUTE;
    }

    private boolean isAct(Site.Tie tie) {
        Clause.VerbGroup verb = tie.clause().verb();
        boolean happened =
                verb.tense() == Clause.Tense.PAST || verb.form() == Clause.Form.PRESENT_PARTICIPLE;
        return tie.isObjectOf()
                && happened
                && !levels.contains(verb.lemma())
                && !owners.isState(verb.lemma());
    }

    private TimeKind kind(Clause clause) {
        String verb = clause.verb().lemma();
        boolean lasts = levels.contains(verb) || owners.isState(verb);
        boolean happened =
                clause.verb().tense() == Clause.Tense.PAST
                        || clause.verb().tense() == Clause.Tense.FUTURE
                        || clause.verb().form() == Clause.Form.PRESENT_PARTICIPLE
                        || clause.verb().form() == Clause.Form.INFINITIVE;
        return happened && !lasts ? TimeKind.FLOW : TimeKind.STOCK;
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
    private static Optional<DateRange> stated(Site site, TimeKind kind, Measured measured) {
        Sentence sentence = site.sentence();
        Optional<Span> clause = site.clause().map(c -> sentence.span(c.begin(), c.end()));
        List<Timex> all =
                within(site, sentence.span()).stream()
                        .filter(timex -> !isOfOther(site, timex))
                        .filter(timex -> !isCounted(kind) || !isOfNoun(site, measured, timex))
                        .toList();
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

    /** {@code 4,120, up from 3,870 a day earlier}: the time of what it is compared with. */
    private static boolean isOfOther(Site site, Timex timex) {
        return timex.span().begin() >= site.span().end()
                        && site.figuresBetween(timex.span())
                                .map(other -> site.sentence().tokenAt(other.begin()))
                                .anyMatch(
                                        token ->
                                                site.token(token - 1)
                                                        .map(t -> COMPARING.contains(t.lower()))
                                                        .orElse(false))
                || timex.span().begin() >= site.span().end()
                        && site.sentence().tokens().stream()
                                .filter(t -> t.span().begin() >= site.span().end())
                                .filter(t -> t.span().end() <= timex.span().begin())
                                .anyMatch(t -> t.is("compared") || t.is("versus"));
    }

    private static boolean isCounted(TimeKind kind) {
        return kind == TimeKind.TALLY || kind == TimeKind.ATTRIBUTE;
    }

    /** {@code the toll of last week's flood has risen}: the flood was then, not the count. */
    private static boolean isOfNoun(Site site, Measured measured, Timex timex) {
        int verb = site.clause().map(clause -> clause.verb().begin()).orElse(-1);
        int begin = site.sentence().tokenAt(timex.span().begin());
        return measured.hasWords()
                && measured.end() <= begin
                && begin < verb
                && verb < site.begin();
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
                        Comparator.comparingLong((Timex t) -> site.figuresBetween(t.span()).count())
                                .thenComparingInt(t -> gap(site, t))
                                .thenComparing(Timex::span));
    }

    /** How far off it is; one behind, with its preposition, is nearer than one as far before. */
    private static int gap(Site site, Timex timex) {
        return timex.span().begin() >= site.span().end()
                ? timex.span().begin() - site.span().end()
                : site.span().begin() - timex.span().end() + PREPOSITION;
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
