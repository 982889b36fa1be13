package org.attest.temporal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Expression.Explicit;
import org.attest.temporal.Partial.HolidayOf;
import org.attest.temporal.Partial.NamedDay;
import org.attest.temporal.Partial.PartOf;
import org.attest.temporal.Partial.PartOfYear;
import org.attest.temporal.Partial.Season;
import org.attest.temporal.Partial.Turn;
import org.attest.temporal.Relative.FromNarrative;
import org.attest.temporal.TemporalWords.Step;

/** Weekdays, seasons, quarters, halves and holidays, alone or after {@code last} and the like. */
final class NamedRules {

    private NamedRules() {}

    static final Rule<Expression> WEEKDAY =
            Rule.<Expression>named("date.weekday")
                    .matches("{weekday.full}", "({weekday.full}) (last|next)")
                    .alsoAs("day")
                    .gives(
                            match ->
                                    new NamedDay(
                                            match.get(DayOfWeek.class, "weekday.full"),
                                            endingTurn(match)))
                    .finds("officials said [Friday] that all is well", "DATE 2016-11-25")
                    .finds("the talks will open [Monday] in town", "DATE 2016-12-05")
                    .skips("he reads the Sunday Times")
                    .build();

    static final Rule<Expression> TURNED_WEEKDAY =
            Rule.<Expression>named("date.turned-weekday")
                    .matches("{turn} {weekday}", "on {turn} {weekday}")
                    .alsoAs("day")
                    .gives(
                            match ->
                                    turned(
                                            match,
                                            turn ->
                                                    new NamedDay(
                                                            match.get(DayOfWeek.class, "weekday"),
                                                            turn)))
                    .finds("it sank [last Monday] at sea", "DATE 2016-11-28")
                    .finds("they meet [next Friday] again", "DATE 2016-12-02")
                    .skips("at last Friday came")
                    .build();

    static final Rule<Expression> TURNED_MONTH =
            Rule.<Expression>named("date.turned-month")
                    .matches("{turn} {month}", "(this|last|next) year in {month}")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    turned(
                                            match,
                                            turn ->
                                                    new PartOfYear(
                                                            Unit.MONTH,
                                                            match.get(Integer.class, "month"),
                                                            turn)))
                    .finds("they signed [last May] in town", "DATE 2016-05")
                    .finds("the vote is due [next March] there", "DATE 2017-03")
                    .skips("they signed in May")
                    .build();

    static final Rule<Expression> SEASON =
            Rule.<Expression>named("date.season")
                    .matches(
                            "{turn} {season}",
                            "(the)? {season} (of|,)? {year}",
                            "(the)? {season} (of|,)? {year} -? {year}")
                    .alsoAs("period")
                    .gives(NamedRules::season)
                    .finds("the ship sailed [last summer] for home", "DATE 2016-SU")
                    .finds("in [the spring of 2011] it broke", "DATE 2011-SP")
                    .skips("spring water is fresh")
                    .build();

    static final Rule<Expression> BARE_SEASON =
            Rule.<Expression>named("date.bare-season")
                    .matches(
                            "(in|during|by|over|until|since|throughout|for|through) [(the)? {season}]",
                            "[the {season}]")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    Around.precedesNoun(match) || Around.precedes(match, "of")
                                            ? null
                                            : new Season(
                                                    match.get(String.class, "season"), Turn.BARE))
                    .finds("over [the summer] they trained", "DATE 2016-SU")
                    .skips("in the fall of the city many died")
                    .build();

    static final Rule<Expression> QUARTER =
            Rule.<Expression>named("date.quarter")
                    .matches(
                            "(the)? (fiscal)? {ordinal} quarter",
                            "{ordinal}~-~quarter",
                            "(its|their|his|our|the company~'s) [(fiscal)? {ordinal} quarter]",
                            "(the)? (fiscal)? (final|last) quarter")
                    .alsoAs("period")
                    .gives(match -> quarter(match, Turn.BARE))
                    .finds("in [the third quarter] sales fell", "DATE 2016-Q3")
                    .finds("a [third-quarter] loss", "DATE 2016-Q3")
                    .skips("a quarter of them fell")
                    .build();

    static final Rule<Expression> QUARTER_OF_YEAR =
            Rule.<Expression>named("date.quarter-of-year")
                    .matches(
                            "(the)? (fiscal)? {ordinal} -? quarter ,? (fiscal)? {year}",
                            "(the)? {year} (fiscal)? {ordinal} -? quarter",
                            "{q} ~{n:digits} (of|,|-|~/)? {year}",
                            "{n:digits} ~{q} (of|,|-)? {year}",
                            "{year} -? {q} ~{n:digits}")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    index(match)
                                            .<Expression>map(
                                                    n ->
                                                            new Explicit(
                                                                    CalendarPeriod.inYear(
                                                                            match.get(
                                                                                    Integer.class,
                                                                                    "year"),
                                                                            Unit.QUARTER,
                                                                            n)))
                                            .orElse(null))
                    .finds("stopped in [third quarter 1984] again", "DATE 1984-Q3")
                    .finds("sales of [Q3 2019] rose", "DATE 2019-Q3")
                    .finds("in [the 1988 third quarter] it lost", "DATE 1988-Q3")
                    .skips("in the third quarter it lost")
                    .build();

    static final Rule<Expression> SHORT_QUARTER =
            Rule.<Expression>named("date.short-quarter")
                    .matches("{q} ~{n:digits}", "{n:digits} ~{q}")
                    .alsoAs("period")
                    .gives(match -> quarter(match, Turn.BARE))
                    .finds("profits for [Q2] were good", "DATE 2016-Q2")
                    .skips("the Q7 car")
                    .build();

    static final Rule<Expression> QUARTER_OF_PERIOD =
            Rule.<Expression>named("date.quarter-of-period")
                    .matches(
                            "(the)? {ordinal} quarter of {period}",
                            "(the)? (last|final) quarter of {period}",
                            "{period} ~'~s (fiscal)? {ordinal} quarter",
                            "{period} ~’~s (fiscal)? {ordinal} quarter")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    lastOr(match)
                                            .<Expression>map(
                                                    n ->
                                                            new PartOf(
                                                                    Unit.QUARTER,
                                                                    n,
                                                                    match.get(
                                                                            Expression.class,
                                                                            "period")))
                                            .orElse(null))
                    .finds("in [last year's third quarter] it rose", "DATE 2015-Q3")
                    .finds("in [the first quarter of next year] it ends", "DATE 2017-Q1")
                    .skips("a quarter of last year's crop")
                    .build();

    static final Rule<Expression> HALF =
            Rule.<Expression>named("date.half")
                    .matches(
                            "(the)? (first|{late:half.late}) half",
                            "(the)? (first|{late:half.late})-half")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    Around.precedes(match, "of")
                                            ? null
                                            : new PartOfYear(Unit.HALF, half(match), Turn.BARE))
                    .finds("[first-half] profits rose", "DATE 2016-H1")
                    .skips("the first half of the group left")
                    .build();

    static final Rule<Expression> HALF_OF =
            Rule.<Expression>named("date.half-of-year")
                    .matches(
                            "(the)? (first|{late:half.late}) half (of|in)? {period}",
                            "{period} ~('|’)~s (first|{late:half.late}) half",
                            "{q:half.sign} ~{n:digits} {period}",
                            "(the)? {period} (first|{late:half.late}) half")
                    .alsoAs("period")
                    .gives(NamedRules::halfOf)
                    .finds("for [the last half of 1989] they planned", "DATE 1989-H2")
                    .finds(
                            "in [the last half of the '80s] it grew",
                            "DATE 198 END 1987-01-01..1989-12-31")
                    .skips("the first half of the game")
                    .build();

    static final Rule<Expression> HOLIDAY =
            Rule.<Expression>named("date.holiday")
                    .matches("{holiday}", "{turn} {holiday}", "{holiday} (of|in|,)? {year}")
                    .alsoAs("day")
                    .gives(NamedRules::holiday)
                    .finds("they left on [Christmas Eve] by sea", "DATE 2015-12-24")
                    .finds("on [Labor Day 2012] it opened", "DATE 2012-09-03")
                    .skips("the Christmas Island ferry")
                    .build();

    static final Rule<Expression> DAY_OF_PERIOD =
            Rule.<Expression>named("date.of-turned-year")
                    .matches(
                            "{month} {dom} (of|,)? {period}",
                            "{dom} {month} (of|,)? {period}",
                            "{month} (of|,)? {period}",
                            "{period} in {month}")
                    .alsoAs("period")
                    .gives(NamedRules::ofPeriod)
                    .finds("they sold it in [May this year] for cash", "DATE 2016-05")
                    .finds("they sold it in [May of last year] for cash", "DATE 2015-05")
                    .finds("they sold it on [3 May last year] for cash", "DATE 2015-05-03")
                    .skips("in May the year ended")
                    .build();

    static List<Rule<?>> all() {
        return List.of(
                WEEKDAY,
                TURNED_WEEKDAY,
                TURNED_MONTH,
                SEASON,
                BARE_SEASON,
                QUARTER,
                QUARTER_OF_YEAR,
                SHORT_QUARTER,
                HALF,
                HOLIDAY);
    }

    /** Rules that need the results of the others. */
    static List<Rule<?>> over() {
        return List.of(QUARTER_OF_PERIOD, HALF_OF, DAY_OF_PERIOD);
    }

    private static Turn endingTurn(Match match) {
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (lower.endsWith(" last")) {
            return Turn.LAST;
        }
        return lower.endsWith(" next") ? Turn.NEXT : Turn.BARE;
    }

    /** What {@code last} and the like make of a name; in the narrative it is counted from there. */
    private static Expression turned(Match match, Function<Turn, Expression> named) {
        if (Around.follows(match, "at")) {
            return null;
        }
        Step step = match.find(Step.class, "turn").orElse(null);
        if (step == null) {
            return null;
        }
        Expression inner = named.apply(step.turn());
        return step.basis() == Relative.Basis.NARRATIVE ? new FromNarrative(inner) : inner;
    }

    private static Expression season(Match match) {
        String code = match.get(String.class, "season");
        return match.find(Integer.class, "year")
                .<Expression>map(year -> new Explicit(CalendarPeriod.season(year, code)))
                .orElseGet(() -> turned(match, turn -> new Season(code, turn)));
    }

    private static Optional<Integer> index(Match match) {
        return match.find(Integer.class, "ordinal")
                .or(() -> NumberRules.number(match.text("n"), 1))
                .filter(n -> n >= 1 && n <= 4);
    }

    /** The fourth of what is only called the last. */
    private static Optional<Integer> lastOr(Match match) {
        return match.has("ordinal") ? index(match) : Optional.of(4);
    }

    private static Expression quarter(Match match, Turn turn) {
        int index =
                match.text().toLowerCase(Locale.ROOT).matches(".*(final|last).*")
                        ? 4
                        : index(match).orElse(0);
        return index == 0 || Around.precedes(match, "of")
                ? null
                : new PartOfYear(Unit.QUARTER, index, turn);
    }

    private static int half(Match match) {
        return match.has("late") || match.text("n").equals("2") ? 2 : 1;
    }

    private static Expression ofPeriod(Match match) {
        Expression whole = match.get(Expression.class, "period");
        int month = match.get(Integer.class, "month");
        boolean turned = whole instanceof Relative.Shifted shifted && shifted.unit() == Unit.YEAR;
        if (!turned || match.text("period").toLowerCase(Locale.ROOT).equals("the year")) {
            return null;
        }
        return match.find(Integer.class, "dom")
                .<Expression>map(day -> new Partial.DayOf(month, day, whole))
                .orElseGet(() -> new PartOf(Unit.MONTH, month, whole));
    }

    private static Expression halfOf(Match match) {
        Expression whole = match.get(Expression.class, "period");
        if (match.has("n") && !match.text("n").matches("[12]")) {
            return null;
        }
        boolean decade =
                whole instanceof Explicit explicit && explicit.period().unit() != Unit.YEAR;
        if (decade) {
            return new Expression.Modified(match.has("late") ? Mod.END : Mod.START, whole);
        }
        return new PartOf(Unit.HALF, half(match), whole);
    }

    private static Expression holiday(Match match) {
        if (Around.precedesCapital(match)) {
            return null;
        }
        return new HolidayOf(
                match.get(Holiday.class, "holiday"),
                match.find(Integer.class, "year"),
                match.find(Step.class, "turn").map(Step::turn).orElse(Turn.BARE));
    }
}
