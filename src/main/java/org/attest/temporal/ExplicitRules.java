package org.attest.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Token.Tag;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Expression.Explicit;
import org.attest.temporal.Expression.Nothing;
import org.attest.temporal.Partial.MonthDay;
import org.attest.temporal.Partial.NumericDate;
import org.attest.temporal.Partial.PartOfYear;
import org.attest.temporal.Partial.Turn;

/** Days, months, years, decades and centuries that are named, with or without their year. */
final class ExplicitRules {

    /** Words after which four digits are a sum or a number of something. */
    private static final Set<String> NUMBERED =
            Set.of(
                    "$",
                    "€",
                    "£",
                    "¥",
                    "#",
                    "no",
                    "number",
                    "about",
                    "over",
                    "some",
                    "nearly",
                    "almost",
                    "than",
                    "least",
                    "approximately",
                    "page",
                    "flight",
                    "room",
                    "section",
                    "chapter",
                    "block",
                    "mark",
                    "type",
                    "version",
                    "resolution",
                    "res",
                    "unit",
                    "highway",
                    "route",
                    "law",
                    "hill",
                    "article",
                    "paragraph",
                    "boeing");

    /** Bare numbers below this one are years only after a preposition of time. */
    private static final int OLD = 1700;

    private ExplicitRules() {}

    static final Rule<Expression> MONTH_DAY_YEAR =
            Rule.<Expression>named("date.month-day-year")
                    .matches("({weekday} ,?)? {month} ,? {dom} (,|.|of)? {year}")
                    .alsoAs("day")
                    .gives(ExplicitRules::fullDay)
                    .finds("they met on [Sept. 8, 1951] in the north", "DATE 1951-09-08")
                    .finds("opened [Friday, March 3rd, 2006] to all", "DATE 2006-03-03")
                    .finds("it was [Dec.14th 1999] then", "DATE 1999-12-14")
                    .finds("on [February 31, 2018] nothing was due", "none")
                    .skips("the May 4, 19 men left")
                    .build();

    static final Rule<Expression> DAY_MONTH_YEAR =
            Rule.<Expression>named("date.day-month-year")
                    .matches(
                            "({weekday} ,?)? {dom} (of|-|~/)? {month} (,|-|~/)? {year}",
                            "the {dom} of {month} ,? {year}",
                            "the {dom:ordinal} of {month} ,? {year}")
                    .alsoAs("day")
                    .gives(ExplicitRules::fullDay)
                    .finds("signed [8 September 1951] in town", "DATE 1951-09-08")
                    .finds("on [the 1st of May 2010] they left", "DATE 2010-05-01")
                    .skips("8 ships in September 1951")
                    .build();

    static final Rule<Expression> MONTH_DAY =
            Rule.<Expression>named("date.month-day")
                    .matches("({weekday} ,?)? {month} (the)? {dom}", "{month} {dom:ordinal}")
                    .alsoAs("day")
                    .gives(match -> Around.continues(match) ? null : monthDay(match))
                    .finds("the plan was announced [Aug. 21] there", "DATE 2016-08-21")
                    .finds("it is due on [Dec.14th] at the latest", "DATE 2016-12-14")
                    .finds("closed [Friday Oct. 14] on time", "DATE 2016-10-14")
                    .finds("on [April 31] it closed", "none")
                    .skips("in March 1,500 men came")
                    .build();

    static final Rule<Expression> DAY_MONTH =
            Rule.<Expression>named("date.day-month")
                    .matches(
                            "({weekday} ,?)? {dom} (of|-)? {month}",
                            "the {dom} of {month}",
                            "the {dom:ordinal} of {month}")
                    .alsoAs("day")
                    .gives(match -> Around.isPartOfNumber(match) ? null : monthDay(match))
                    .finds("they landed on [6 June] in the west", "DATE 2016-06-06")
                    .finds("on [the 5th of November] it burned", "DATE 2016-11-05")
                    .skips("1,006 June visitors")
                    .build();

    static final Rule<Expression> MONTH_YEAR =
            Rule.<Expression>named("date.month-year")
                    .matches(
                            "{month} (,|of|'|’|-)? {year}",
                            "{month} (of|,)? {year:year.spoken}",
                            "{month} ('|’) ~{short:digits}")
                    .alsoAs("period")
                    .gives(ExplicitRules::monthYear)
                    .finds("in [November 2001] the fleet came", "DATE 2001-11")
                    .finds("since [May of 1999] they rule", "DATE 1999-05")
                    .finds("in [January nineteen ninety-seven] a bomb", "DATE 1997-01")
                    .skips("in November 200 ships came")
                    .build();

    static final Rule<Expression> NUMERIC =
            Rule.<Expression>named("date.numeric")
                    .matches(
                            "{a:digits}~/~{b:digits}~/~{c:digits}",
                            "{a:digits}~.~{b:digits}~.~{c:digits}",
                            "{a:digits}~-~{b:digits}~-~{c:digits}")
                    .alsoAs("day")
                    .gives(ExplicitRules::numeric)
                    .finds("dated [08/25/1951] and sealed", "DATE 1951-08-25")
                    .finds("dated [2016-05-01] and sealed", "DATE 2016-05-01")
                    .finds("dated [13/13/2020] by mistake", "none")
                    .skips("call 555-01-20000 now")
                    .build();

    static final Rule<Expression> NAMED_DAY =
            Rule.<Expression>named("date.named-day")
                    .matches("{named.day}")
                    .alsoAs("day")
                    .gives(match -> match.get(Expression.class, "named.day"))
                    .finds("since [9/11] much has changed", "DATE 2001-09-11")
                    .skips("9/12 of them were lost")
                    .build();

    static final Rule<Expression> YEAR =
            Rule.<Expression>named("date.year")
                    .matches("{year}", "(the)? year [{year}]", "{year:year.spoken}")
                    .alsoAs("period")
                    .gives(ExplicitRules::year)
                    .finds("signed in [1960] by both", "DATE 1960")
                    .finds("a [1971] convention says so", "DATE 1971")
                    .finds("in [nineteen ninety-six] he left", "DATE 1996")
                    .skips("they sent 2000 troops there")
                    .skips("a total of 1,945 was found")
                    .skips("it cost $1950 at least")
                    .build();

    static final Rule<Expression> THE_YEAR =
            Rule.<Expression>named("date.the-year")
                    .matches("the year {year}", "the year {year:year.spoken}")
                    .alsoAs("period")
                    .gives(match -> Explicit.year(match.get(Integer.class, "year")))
                    .finds("a world without war by [the year 2000] was hoped for", "DATE 2000")
                    .skips("the year was 2000")
                    .build();

    static final Rule<Expression> FISCAL =
            Rule.<Expression>named("date.fiscal-year")
                    .matches(
                            "(FY|CY|fiscal|fiscal year|calendar year|financial year) ('|’)? {year}",
                            "(FY|CY) ('|’)? {short:digits}",
                            "the {year} (fiscal|calendar|financial) year")
                    .alsoAs("period")
                    .gives(
                            match ->
                                    match.find(Integer.class, "year")
                                            .or(() -> shortYear(match))
                                            .<Expression>map(Explicit::year)
                                            .orElse(null))
                    .finds("the budget for [FY 2013] was cut", "DATE 2013")
                    .finds("in [CY2013] they paid half", "DATE 2013")
                    .finds("in [fiscal 1989] it earned more", "DATE 1989")
                    .finds("the [FY15] plan", "DATE 2015")
                    .skips("the fiscal year was bad")
                    .build();

    static final Rule<Expression> DECADE =
            Rule.<Expression>named("date.decade")
                    .matches(
                            "(the)? {digits}~('|’)?~s",
                            "(the)? ('|’|`|‘) ~{short:digits}~('|’)?~s",
                            "the {short:digits}~('|’)?~s",
                            "the {decade.word}",
                            "the nineteen {decade.word}")
                    .alsoAs("period")
                    .gives(ExplicitRules::decade)
                    .finds("in [the 1990s] it grew", "DATE 199")
                    .finds("throughout [the '80s] it fell", "DATE 198")
                    .finds("back in [the seventies] it rose", "DATE 197")
                    .skips("a flight of F-16s left")
                    .build();

    static final Rule<Expression> CENTURY =
            Rule.<Expression>named("date.century")
                    .matches("(the)? {ordinal} -? century")
                    .alsoAs("period")
                    .gives(
                            match -> {
                                int century = match.get(Integer.class, "ordinal");
                                return century > 21
                                        ? null
                                        : new Explicit(
                                                CalendarPeriod.containing(
                                                        LocalDate.of((century - 1) * 100, 1, 1),
                                                        Unit.CENTURY));
                            })
                    .finds("in [the 20th century] it was sunk", "DATE 19XX")
                    .finds("a [19th-century] fort", "DATE 18XX")
                    .skips("a century later")
                    .build();

    static final Rule<Expression> MONTH =
            Rule.<Expression>named("date.month")
                    .matches("{month}")
                    .alsoAs("period")
                    .gives(ExplicitRules::month)
                    .finds("they left in [October] by sea", "DATE 2016-10")
                    .finds("under a [June] agreement", "DATE 2016-06")
                    .finds("it will open in [May] at last", "DATE 2017-05")
                    .skips("Prime Minister May said so")
                    .skips("They may go on a march soon")
                    .skips("April Jones was there")
                    .build();

    static List<Rule<?>> all() {
        return List.of(
                MONTH_DAY_YEAR,
                DAY_MONTH_YEAR,
                MONTH_DAY,
                DAY_MONTH,
                MONTH_YEAR,
                NUMERIC,
                NAMED_DAY,
                THE_YEAR,
                YEAR,
                FISCAL,
                DECADE,
                CENTURY,
                MONTH);
    }

    static int dayOf(Match match) {
        return match.get(Integer.class, "dom");
    }

    private static Expression fullDay(Match match) {
        return Expression.day(
                match.get(Integer.class, "year"), match.get(Integer.class, "month"), dayOf(match));
    }

    private static Expression monthDay(Match match) {
        return monthDay(match.get(Integer.class, "month"), dayOf(match));
    }

    /** A day of no known year, or nothing where no year has it. */
    static Expression monthDay(int month, int day) {
        return Expression.isDay(2000, month, day) ? new MonthDay(month, day) : new Nothing();
    }

    private static Expression monthYear(Match match) {
        int month = match.get(Integer.class, "month");
        return match.find(Integer.class, "year")
                .or(() -> shortYear(match))
                .<Expression>map(
                        year -> new Explicit(CalendarPeriod.inYear(year, Unit.MONTH, month)))
                .orElse(null);
    }

    private static Optional<Integer> shortYear(Match match) {
        String digits = match.text("short");
        return digits.length() == 2
                ? Optional.of(Yearly.century(Integer.parseInt(digits), Optional.empty()))
                : Optional.empty();
    }

    private static Expression numeric(Match match) {
        String a = match.text("a");
        String c = match.text("c");
        if (match.text("b").length() > 2 || Around.isPartOfNumber(match)) {
            return null;
        }
        int second = Integer.parseInt(match.text("b"));
        if (a.length() == 4 && c.length() <= 2) {
            int year = Integer.parseInt(a);
            return isYear(year) ? Expression.day(year, second, Integer.parseInt(c)) : null;
        }
        if (a.length() > 2 || c.length() != 4 && c.length() != 2) {
            return null;
        }
        return numeric(Integer.parseInt(a), second, c, match.text().contains("/"));
    }

    private static Expression numeric(int first, int second, String year, boolean slashes) {
        boolean shortYear = year.length() == 2;
        if (shortYear && !slashes || !shortYear && !isYear(Integer.parseInt(year))) {
            return null;
        }
        boolean possible =
                Expression.isDay(2000, first, second) || Expression.isDay(2000, second, first);
        return possible
                ? new NumericDate(first, second, Integer.parseInt(year), shortYear)
                : new Nothing();
    }

    private static boolean isYear(int year) {
        return year >= 1000 && year < 2200;
    }

    private static Expression year(Match match) {
        int year = match.get(Integer.class, "year");
        boolean spoken = match.text("year").indexOf(' ') >= 0;
        if (spoken) {
            return Explicit.year(year);
        }
        boolean recent = year >= 1400 && year < 2100;
        return recent && isYear(match) ? Explicit.year(year) : null;
    }

    /** Whether four digits stand where a year does, not where a number does. */
    private static boolean isYear(Match match) {
        if (Around.isPartOfNumber(match)
                || match.before(1).map(atom -> NUMBERED.contains(atom.lower())).orElse(false)) {
            return false;
        }
        return Around.isDated(match) || match.get(Integer.class, "year") >= OLD;
    }

    private static Expression decade(Match match) {
        String full = match.text("digits");
        if (!full.isEmpty()) {
            return full.length() == 4 && full.endsWith("0") ? decade(Integer.parseInt(full)) : null;
        }
        int year =
                match.find(Integer.class, "decade.word")
                        .orElseGet(() -> digits(match.text("short")));
        return year % 10 == 0 && year >= 10 ? decade(Yearly.century(year, Optional.empty())) : null;
    }

    private static int digits(String text) {
        return text.length() == 2 ? Integer.parseInt(text) : 1;
    }

    private static Expression decade(int year) {
        return new Explicit(CalendarPeriod.containing(LocalDate.of(year, 1, 1), Unit.DECADE));
    }

    private static Expression month(Match match) {
        int month = match.get(Integer.class, "month");
        boolean otherWord = month == 5 || month == 3;
        boolean name =
                Around.precedesCapital(match) && !Around.isDated(match)
                        || Around.isPartOfNumber(match);
        boolean clipped =
                month != 5
                        && match.text().length() <= 4
                        && !match.text().endsWith(".")
                        && !match.text().matches("(?i)june|july");
        boolean known =
                Around.isDated(match)
                        || Around.follows(match, "-")
                        || Around.follows(match, "a", "an", "the", "of", "for", "and", "to", "is");
        boolean acts =
                otherWord
                        && !Around.isDated(match)
                        && !Around.isEndOf(match)
                        && Around.precedes(match, Tag.VERB);
        if (name || acts || otherWord && !known) {
            return null;
        }
        if (clipped && !Around.isDated(match)) {
            return null;
        }
        Expression bare = new PartOfYear(Unit.MONTH, month, Turn.BARE);
        return Around.precedesNoun(match) ? new Partial.Attributive(bare) : bare;
    }
}
