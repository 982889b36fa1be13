package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Words before {@code to} and the level that something has come to. */
    private static final Set<String> MOVES = Set.of("down", "up", "back");

    /** In days; what lasts longer is a period. */
    private static final int WEEK = 7;

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
        DateRange document = site.published().map(DateRange::day).orElse(DateRange.ALWAYS);
        Optional<DateRange> stated =
                isWhole(site)
                        ? Optional.empty()
                        : new StatedTime(site, kind, measured)
                                .range()
                                .filter(range -> holds(kind, site, measured));
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
     * {@code killed 98,000 people last year}, {@code carried 3 million passengers in July}, {@code
     * since 2003, when 31 died}: what somebody did over a time that is told, or long ago, is summed
     * up, and not counted on.
     */
    private static boolean isOfPeriod(Site site, Measured measured, Optional<TimeKind> usual) {
        TimeKind kind = usual.orElse(TimeKind.STOCK);
        boolean counted = kind == TimeKind.TALLY || kind == TimeKind.ATTRIBUTE;
        return measured.tie() != null
                && counted
                && timesOfVerb(site, measured.tie().clause())
                        .anyMatch(
                                time ->
                                        isLong(time.range())
                                                || kind == TimeKind.TALLY
                                                        && isLongPast(site, time.range()));
    }

    /** Those that its adjuncts name, and the one before a {@code when} that opens its clause. */
    private static Stream<Times.Time> timesOfVerb(Site site, Clause clause) {
        List<Span> heads =
                clause.adjuncts().stream()
                        .filter(adjunct -> !adjunct.word().equals("since"))
                        .map(adjunct -> site.head(adjunct.phrase()).span())
                        .toList();
        return Stream.concat(
                StatedTime.antecedent(site).stream(),
                Times.in(site).stream()
                        .filter(time -> heads.stream().anyMatch(time.span()::overlaps)));
    }

    private static boolean isLong(DateRange range) {
        return range.hasEarliest()
                && range.hasLatest()
                && range.earliest().plusDays(WEEK).isBefore(range.latest());
    }

    /** More than a year before the document. */
    private static boolean isLongPast(Site site, DateRange range) {
        return range.hasLatest()
                && site.published()
                        .map(day -> range.latest().plusYears(1).isBefore(day))
                        .orElse(false);
    }

    private TimeKind unnamed(Site site) {
        return site.quantity().kind() == Kind.MEASURE || isAmountOfThing(site)
                ? TimeKind.ATTRIBUTE
                : isLevel(site)
                        ? TimeKind.STOCK
                        : site.clause().map(this::kind).orElse(TimeKind.STOCK);
    }

    /** {@code a $40 million package}, not {@code $6 million worth of food}. */
    static boolean isAmountOfThing(Site site) {
        return site.quantity().kind() == Kind.MONEY
                && site.nounBehind().filter(noun -> !noun.is("worth")).isPresent();
    }

    /** {@code had been brought down to 40}: where something has come to. */
    private static boolean isLevel(Site site) {
        return site.token(site.begin() - 1).map(token -> token.is("to")).orElse(false)
                && site.token(site.begin() - 2)
                        .map(token -> MOVES.contains(token.lower()))
                        .orElse(false);
    }

    /** {@code 600 of the 14,100 jobs}: there are so many, whatever is done with the part. */
    static boolean isWhole(Site site) {
        return site.begin() > 2
                && site.token(site.begin() - 1).map(t -> CLOSING.contains(t.lower())).orElse(false)
                && site.token(site.begin() - 2).map(t -> t.is("of")).orElse(false)
                && site.holdsFigure(site.begin() - 3, site.begin() - 2);
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

    /** The last time stated before: in the same sentence, else in the same paragraph. */
    private static Optional<DateRange> narrative(Site site) {
        Optional<DateRange> here =
                Times.in(site).stream()
                        .filter(time -> isToldBefore(site, time))
                        .reduce((a, b) -> b)
                        .map(Times.Time::range);
        return here.or(() -> before(site));
    }

    /** {@code It earned 40 million last year; revenue came to 900 million}. */
    private static boolean isToldBefore(Site site, Times.Time time) {
        Sentence sentence = site.sentence();
        Optional<Clause> own = site.clause();
        return own.isPresent()
                && sentence.clauseAt(sentence.tokenAt(time.span().begin()))
                        .filter(clause -> clause.end() <= own.get().begin())
                        .filter(clause -> tells(clause, sentence))
                        .isPresent();
    }

    /** Not one of saying, whose day is that of the telling. */
    private static boolean tells(Clause clause, Sentence sentence) {
        boolean main =
                switch (clause.relation()) {
                    case MAIN, COORDINATE -> true;
                    case REPORTED, RELATIVE, PARTICIPIAL, INFINITIVE, SUBORDINATE -> false;
                };
        int index = sentence.clauses().indexOf(clause);
        return main
                && sentence.clauses().stream()
                        .noneMatch(
                                c ->
                                        c.governor() == index
                                                && c.relation() == Clause.Relation.REPORTED);
    }

    private static Optional<DateRange> before(Site site) {
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
                                Times.isTime(timex)
                                        && before.stream().anyMatch(s -> s.contains(timex.span())))
                .reduce((a, b) -> b)
                .map(Timex::range);
    }
}
