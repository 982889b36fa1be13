package org.attest.temporal;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Expression.Explicit;
import org.attest.temporal.Expression.Interval;
import org.attest.temporal.Expression.Modified;
import org.attest.temporal.Expression.Nothing;
import org.attest.temporal.Partial.MonthDay;
import org.attest.temporal.Partial.PartOfYear;
import org.attest.temporal.Partial.Turn;
import org.attest.temporal.Relative.Basis;
import org.attest.temporal.Relative.Shifted;

/** What is made of other expressions: parts, hedges, ranges; and what only looks like a date. */
final class PartRules {

    private PartRules() {}

    static final Rule<Expression> PART =
            Rule.<Expression>named("part.of")
                    .matches(
                            "{part:part.adjective} -? ({whole:day}|{whole:period}|{whole:time})",
                            "{part:part.phrase} ({whole:day}|{whole:period})",
                            "{part:part.phrase} the decade")
                    .alsoAs("part")
                    .gives(
                            match ->
                                    new Modified(
                                            match.get(Mod.class, "part"),
                                            match.find(Expression.class, "whole")
                                                    .orElse(
                                                            new Shifted(
                                                                    Unit.DECADE,
                                                                    0,
                                                                    Basis.DOCUMENT))))
                    .finds("in [the early 1990s] it moved", "DATE 199 START 1990-01-01..1993-12-31")
                    .finds("by [the mid-1990s] it had half", "DATE 199 MID 1994-01-01..1996-12-31")
                    .finds(
                            "at [the end of this month] it ends",
                            "DATE 2016-11 END 2016-11-21..2016-11-30")
                    .finds(
                            "sales to [the end of March] came to little",
                            "DATE 2016-03 END 2016-03-21..2016-03-31")
                    .finds("it was seen [late yesterday] at sea", "DATE 2016-11-29 END")
                    .skips("the end of the road")
                    .build();

    static final Rule<Expression> EARLIER_IN =
            Rule.<Expression>named("part.earlier-later")
                    .matches("(earlier|{late}) (in|on)? ({whole:period}|{whole:day})")
                    .gives(PartRules::earlierIn)
                    .finds("[Earlier this year] they met", "DATE 2016 START 2016-01-01..2016-11-30")
                    .finds("they may meet [later this month] again", "DATE 2016-11 END")
                    .skips("earlier talks")
                    .build();

    static final Rule<Expression> PERIOD_END =
            Rule.<Expression>named("part.year-end")
                    .matches(
                            "(the)? {unit.one} -? end",
                            "(the)? {unit.one} ~('|’)~s end",
                            "{year} -? end")
                    .gives(PartRules::periodEnd)
                    .finds("by [year-end] all had left", "DATE 2016 END 2016-09-01..2016-12-31")
                    .skips("the week ended badly")
                    .build();

    static final Rule<Expression> MIDDLE =
            Rule.<Expression>named("part.middle")
                    .matches("mid -? {unit.one}", "(midyear|midweek)")
                    .gives(
                            match ->
                                    new Modified(
                                            Mod.MID,
                                            new Shifted(
                                                    match.find(Unit.class, "unit.one")
                                                            .orElse(
                                                                    match.text().endsWith("week")
                                                                            ? Unit.WEEK
                                                                            : Unit.YEAR),
                                                    0,
                                                    Basis.DOCUMENT)))
                    .finds("by [midyear] all had left", "DATE 2016 MID 2016-05-01..2016-08-31")
                    .skips("the middle year")
                    .build();

    static final Rule<Expression> NTH_OF =
            Rule.<Expression>named("part.nth-of")
                    .matches(
                            "the ({ordinal}|last|final) ({unit.one}|{weekday.full}|full {unit.one}) (of|in) {period}",
                            "the {ordinal} of {period}")
                    .gives(PartRules::nthOf)
                    .finds("on [the first Monday of May] they voted", "DATE 2016-05-02")
                    .finds("on [the last day of March 2012] it shut", "DATE 2012-03-31")
                    .finds(
                            "in [the third week of October] it rained",
                            "DATE 2016-W42 2016-10-15..2016-10-21")
                    .skips("the first day of the war")
                    .build();

    static final Rule<Expression> AROUND_DAY =
            Rule.<Expression>named("part.week-of")
                    .matches("(the)? {unit.one} of ({whole:day}|{whole:period})")
                    .gives(PartRules::weekOf)
                    .finds("in [the week of Oct. 12] it rained", "DATE 2016-W41")
                    .skips("the year of the dragon")
                    .build();

    static final Rule<Expression> HEDGED_DURATION =
            Rule.<Expression>named("hedged.duration")
                    .matches(
                            "{hedge} {whole:duration}",
                            "(for|of|in|after|lasting|well|than|within|the|just) [over {whole:duration}]")
                    .gives(
                            match ->
                                    new Modified(
                                            match.find(Mod.class, "hedge").orElse(Mod.MORE_THAN),
                                            match.get(Expression.class, "whole")))
                    .finds("friends for [almost 60 years] and more", "DURATION P60Y LESS_THAN")
                    .finds(
                            "at sea for [at least the past 18 months] now",
                            "DURATION P18M EQUAL_OR_MORE")
                    .skips("over the next few days")
                    .build();

    static final Rule<Expression> HEDGED_DATE =
            Rule.<Expression>named("hedged.date")
                    .matches(
                            "(about|around|approximately|roughly|circa) ({whole:day}|{whole:period})")
                    .gives(PartRules::hedgedDate)
                    .finds("it ends [around Nov. 21] or so", "DATE 2016-11-21 APPROX")
                    .skips("they talked about 1990")
                    .build();

    static final Rule<Expression> DAY_RANGE =
            Rule.<Expression>named("range.days")
                    .matches(
                            "{month} {dom} ~(-|–|—)  {last:dom} (,? {year})?",
                            "{month} {dom} (-|–|—|to|through|until) {last:dom} (,? {year})?",
                            "{dom} (-|–|—|to|through|until) {last:dom} (of)? {month} (,? {year})?")
                    .alsoAs("period")
                    .gives(PartRules::dayRange)
                    .finds(
                            "held on [5-6 April 2016] at sea",
                            "DATE 2016-04-05/2016-04-06 2016-04-05..2016-04-06")
                    .finds(
                            "held [October 25-26] at sea",
                            "DATE 2016-10-25/2016-10-26 2016-10-25..2016-10-26")
                    .finds(
                            "in Lebanon [November 16 - 17] for talks",
                            "DATE 2016-11-16/2016-11-17 2016-11-16..2016-11-17")
                    .skips("from Oct. 25 to Nov. 2 they trained")
                    .build();

    static final Rule<Expression> DAYS_OVER_MONTHS =
            Rule.<Expression>named("range.days-over-months")
                    .matches(
                            "{month} {dom} (-|–|—) {last:month} {until:dom} (,? {year})?",
                            "{dom} {month} (-|–|—) {until:dom} {last:month} (,? {year})?")
                    .alsoAs("period")
                    .gives(PartRules::daysOverMonths)
                    .finds(
                            "held [June 30 - July 2, 2014] at sea",
                            "DATE 2014-06-30/2014-07-02 2014-06-30..2014-07-02")
                    .finds(
                            "held [30 June-2 July 2014] at sea",
                            "DATE 2014-06-30/2014-07-02 2014-06-30..2014-07-02")
                    .finds(
                            "held [Dec. 30-Jan. 2, 2014] at sea",
                            "DATE 2013-12-30/2014-01-02 2013-12-30..2014-01-02")
                    .skips("from June 30 to July 2 they trained")
                    .build();

    static final Rule<Expression> YEAR_RANGE =
            Rule.<Expression>named("range.years")
                    .matches(
                            "(FY|CY|fiscal)? {year} ~(-|–|/) ~{last:year}",
                            "(FY|CY|fiscal)? {year} ~(-|–|/) ~{short:digits}",
                            "{year} (-|–) {last:year}")
                    .alsoAs("period")
                    .gives(PartRules::yearRange)
                    .finds(
                            "in [2009-2010] it was refitted",
                            "DATE 2009/2010 2009-01-01..2010-12-31")
                    .finds("the [1989-90] season", "DATE 1989/1990 1989-01-01..1990-12-31")
                    .skips("call 2009-2345")
                    .skips("Release 2010-11-CA-16")
                    .build();

    static final Rule<Expression> MONTH_RANGE =
            Rule.<Expression>named("range.months")
                    .matches(
                            "{month} ~(-|–) {last:month} (,? {year})?",
                            "{month} (-|–) {last:month} (,? {year})?")
                    .alsoAs("period")
                    .gives(PartRules::monthRange)
                    .finds(
                            "in [January-March 2019] sales rose",
                            "DATE 2019-01/2019-03 2019-01-01..2019-03-31")
                    .skips("from January to March they rose")
                    .build();

    static final Rule<Expression> FIRST_OF_TWO =
            Rule.<Expression>named("range.first")
                    .matches(
                            "[{month} {dom}] (to|through|until|and|or|-|–|—) {last:month} {dom} ,? {year}",
                            "[{dom} {month}] (to|through|until|and|or|-|–|—) {dom} {last:month} ,? {year}",
                            "[{month} {dom}] (and|or|,) {dom} ,? {year}",
                            "[{dom}] (and|or) {dom} {month} ,? {year}",
                            "[{month}] (to|through|until|and|or|,) {last:month} ,? {year}")
                    .gives(PartRules::firstOfTwo)
                    .finds("from [Jan. 5] to Feb. 3, 1998, they fought", "DATE 1998-01-05")
                    .finds("from [January] to March 1998 they fought", "DATE 1998-01")
                    .skips("on Jan. 5 they fought")
                    .build();

    static final Rule<Expression> FIRST_OF_TWO_OPEN =
            Rule.<Expression>named("range.first-open")
                    .matches("[{dom}] (and|or) {dom} {month}")
                    .gives(PartRules::firstOfTwo)
                    .finds("between [3] and 7 May they trained", "DATE 2016-05-03")
                    .skips("the 3 men and 7 May flowers")
                    .build();

    static final Rule<Expression> SECOND_OF_TWO =
            Rule.<Expression>named("range.second")
                    .matches(
                            "{month} {dom} (and|or|,) [{last:dom} (,? {year})?]",
                            "{month} {dom} , {dom} (,? and) [{last:dom} (,? {year})?]")
                    .gives(PartRules::secondOfTwo)
                    .finds("on May 3 and [17] it flew", "DATE 2016-05-17")
                    .skips("on May 3 and 17 men left")
                    .build();

    static final Rule<Expression> AGE =
            Rule.<Expression>named("not.age")
                    .matches(
                            "{amount} -? {unit} -? old(~s)?",
                            "{hedge} {amount} -? {unit} -? old",
                            "{amount} {unit} of age",
                            "(aged|age) {count}",
                            "aged {count} {unit}")
                    .gives(match -> new Nothing())
                    .finds("a [6-year-old] girl", "none")
                    .finds("he is [52 years old] now", "none")
                    .skips("an old year")
                    .build();

    static final Rule<Expression> COUNT =
            Rule.<Expression>named("not.count")
                    .matches(
                            "{year} {counted}",
                            "{year} (U.S.|US|American|British|other|armed|more|additional) {counted}")
                    .gives(
                            match ->
                                    Around.isDated(match) || Around.follows(match, "the", "its")
                                            ? null
                                            : new Nothing())
                    .finds("they sent [2000 troops] there", "none")
                    .skips("in 2000 troops were sent")
                    .build();

    static final Rule<Expression> MODEL_YEAR =
            Rule.<Expression>named("not.model-year")
                    .matches("{year} {maker}", "{maker} {year}")
                    .gives(match -> Around.isDated(match) ? null : new Nothing())
                    .finds("he drives a [2019 Toyota] to work", "none")
                    .finds("he owns a [Peugeot 2008] at home", "none")
                    .skips("in 2019 Toyota closed it")
                    .build();

    static final Rule<Expression> NAME =
            Rule.<Expression>named("not.name")
                    .matches("{name}")
                    .gives(match -> new Nothing())
                    .finds("he reads the [Sunday Times] daily", "none")
                    .finds("[now that] he is gone", "none")
                    .skips("on Sunday he reads")
                    .build();

    static List<Rule<?>> ranges() {
        return List.of(
                DAY_RANGE,
                DAYS_OVER_MONTHS,
                YEAR_RANGE,
                MONTH_RANGE,
                FIRST_OF_TWO,
                FIRST_OF_TWO_OPEN,
                SECOND_OF_TWO);
    }

    static List<Rule<?>> all() {
        return List.of(
                PART,
                EARLIER_IN,
                PERIOD_END,
                MIDDLE,
                NTH_OF,
                AROUND_DAY,
                HEDGED_DURATION,
                HEDGED_DATE,
                AGE,
                COUNT,
                MODEL_YEAR,
                NAME);
    }

    private static Expression earlierIn(Match match) {
        Expression whole = match.get(Expression.class, "whole");
        return new Relative.UpToNow(whole, match.has("late") ? Mod.END : Mod.START);
    }

    private static Expression periodEnd(Match match) {
        Optional<Integer> year = match.find(Integer.class, "year");
        if (year.isPresent()) {
            return new Modified(Mod.END, Explicit.year(year.get()));
        }
        Unit unit = match.get(Unit.class, "unit.one");
        return unit.isMonths() && unit.compareTo(Unit.YEAR) <= 0
                ? new Modified(Mod.END, new Shifted(unit, 0, Basis.DOCUMENT))
                : null;
    }

    private static Expression nthOf(Match match) {
        int nth = match.find(Integer.class, "ordinal").orElse(-1);
        Expression whole = match.get(Expression.class, "period");
        Optional<DayOfWeek> day = match.find(DayOfWeek.class, "weekday.full");
        Unit unit = match.find(Unit.class, "unit.one").orElse(Unit.DAY);
        boolean dayOfMonth = day.isEmpty() && !match.has("unit.one");
        if (dayOfMonth && !(whole instanceof Shifted shifted && shifted.unit() == Unit.MONTH)) {
            return null;
        }
        return day.isPresent() || unit == Unit.DAY || unit == Unit.WEEK
                ? new Partial.NthOf(nth, day, unit, whole)
                : null;
    }

    private static Expression weekOf(Match match) {
        Unit unit = match.get(Unit.class, "unit.one");
        return unit == Unit.WEEK || unit == Unit.WEEKEND
                ? new Partial.Holding(unit, match.get(Expression.class, "whole"))
                : null;
    }

    private static Expression hedgedDate(Match match) {
        Expression whole = match.get(Expression.class, "whole");
        boolean spoken =
                match.before(1)
                        .map(
                                a ->
                                        a.lower()
                                                .matches(
                                                        "talk\\w*|say\\w*|said|know\\w*|learn\\w*|ask\\w*|worr\\w*|information|report\\w*|news|more"))
                        .orElse(false);
        return spoken || whole instanceof Shifted || whole instanceof Relative.Offset
                ? null
                : new Modified(Mod.APPROX, whole);
    }

    private static Expression dayRange(Match match) {
        int month = match.get(Integer.class, "month");
        int first = ExplicitRules.dayOf(match);
        int last = match.get(Integer.class, "last");
        if (Around.continues(match) || first >= last || Around.isPartOfNumber(match)) {
            return null;
        }
        Optional<Integer> year = match.find(Integer.class, "year");
        return new Interval(day(year, month, first), day(year, month, last));
    }

    private static Expression daysOverMonths(Match match) {
        int month = match.get(Integer.class, "month");
        int last = match.get(Integer.class, "last");
        if (Around.continues(match) || month == last) {
            return null;
        }
        Optional<Integer> year = match.find(Integer.class, "year");
        Optional<Integer> begun = last < month ? year.map(known -> known - 1) : year;
        return new Interval(
                day(begun, month, ExplicitRules.dayOf(match)),
                day(year, last, match.get(Integer.class, "until")));
    }

    private static Expression day(Optional<Integer> year, int month, int day) {
        return year.map(known -> Expression.day(known, month, day))
                .orElseGet(() -> ExplicitRules.monthDay(month, day));
    }

    private static Expression yearRange(Match match) {
        int first = match.get(Integer.class, "year");
        int last =
                match.find(Integer.class, "last")
                        .orElseGet(() -> shortYear(first, match.text("short")));
        boolean plausible = first < last && last - first <= 120 && first >= 1400 && last < 2100;
        return plausible && !Around.isPartOfNumber(match) && !isCode(match)
                ? new Interval(Explicit.year(first), Explicit.year(last))
                : null;
    }

    /** Whether it goes on like the number of a release: {@code 2010-11-CA-167}. */
    private static boolean isCode(Match match) {
        return Around.precedes(match, "-", "–")
                && match.after(1).map(Atom::glued).orElse(false)
                && match.after(2).map(Atom::glued).orElse(false);
    }

    private static int shortYear(int first, String digits) {
        return digits.length() == 2 ? first / 100 * 100 + Integer.parseInt(digits) : 0;
    }

    private static Expression monthRange(Match match) {
        int first = match.get(Integer.class, "month");
        int last = match.get(Integer.class, "last");
        Optional<Integer> year = match.find(Integer.class, "year");
        return new Interval(month(year, first), month(year, last));
    }

    private static Expression month(Optional<Integer> year, int month) {
        return year.<Expression>map(
                        known -> new Explicit(CalendarPeriod.inYear(known, Unit.MONTH, month)))
                .orElseGet(() -> new PartOfYear(Unit.MONTH, month, Turn.BARE));
    }

    private static Expression firstOfTwo(Match match) {
        int month = match.get(Integer.class, "month");
        Optional<Integer> year = match.find(Integer.class, "year");
        boolean later = match.find(Integer.class, "last").map(last -> last < month).orElse(false);
        Optional<Integer> own = later ? year.map(y -> y - 1) : year;
        return match.has("dom") ? day(own, month, ExplicitRules.dayOf(match)) : month(own, month);
    }

    private static Expression secondOfTwo(Match match) {
        if (Around.continues(match) || Around.precedesNoun(match)) {
            return null;
        }
        Expression day =
                day(
                        match.find(Integer.class, "year"),
                        match.get(Integer.class, "month"),
                        match.get(Integer.class, "last"));
        return day instanceof MonthDay || day instanceof Explicit ? day : null;
    }
}
