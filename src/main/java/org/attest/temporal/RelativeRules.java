package org.attest.temporal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.model.Token.Tag;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Expression.Reference;
import org.attest.temporal.Relative.Basis;
import org.attest.temporal.Relative.Offset;
import org.attest.temporal.Relative.Shifted;
import org.attest.temporal.Relative.TheQuarter;
import org.attest.temporal.Relative.TheWeekend;
import org.attest.temporal.Relative.Within;
import org.attest.temporal.Relative.YearBefore;
import org.attest.temporal.TemporalWords.Step;

/** Dates counted from the document's date or from the narrative, and the vague ones. */
final class RelativeRules {

    private RelativeRules() {}

    static final Rule<Expression> DEICTIC =
            Rule.<Expression>named("date.deictic")
                    .matches("{deictic}")
                    .alsoAs("day")
                    .gives(match -> match.get(Expression.class, "deictic"))
                    .finds("the ship sank [yesterday] off the coast", "DATE 2016-11-29")
                    .finds("they left [the day before yesterday] by air", "DATE 2016-11-28")
                    .skips("he reads USA Today")
                    .build();

    static final Rule<Expression> TURNED_UNIT =
            Rule.<Expression>named("date.turned-unit")
                    .matches("{turn} {unit.one}", "{unit.one} {turn}")
                    .alsoAs("period")
                    .gives(RelativeRules::turnedUnit)
                    .finds("sales fell [last month] again", "DATE 2016-10")
                    .finds("he comes [next week] to talk", "DATE 2016-W49")
                    .finds(
                            "they hit it on Oct. 7 and left [the following day] by sea",
                            "DATE 2016-10-08")
                    .skips("at last week after week went by")
                    .build();

    static final Rule<Expression> THAT_DAY =
            Rule.<Expression>named("date.day-before")
                    .matches("the day (before|after|earlier|later)", "the day")
                    .alsoAs("day")
                    .gives(RelativeRules::nearDay)
                    .finds(
                            "On Oct. 7 it burned. They had left [the day before] in haste",
                            "DATE 2016-10-06")
                    .skips("the day after the storm they left")
                    .build();

    static final Rule<Expression> THE_UNIT =
            Rule.<Expression>named("date.the-unit")
                    .matches("the {unit.one}")
                    .alsoAs("period")
                    .gives(RelativeRules::theUnit)
                    .finds("by the end of the plan, for [the year], it fell", "DATE 2016")
                    .finds("over [the weekend] the guns fell silent", "DATE 2016-W47-WE")
                    .skips("at the hour of need")
                    .build();

    static final Rule<Expression> LATEST_QUARTER =
            Rule.<Expression>named("date.latest-quarter")
                    .matches("(the|its|their) (latest|most? recent|just-ended) quarter")
                    .alsoAs("period")
                    .gives(match -> new TheQuarter())
                    .finds("sales in [the latest quarter] were flat", "DATE 2016-Q3")
                    .skips("the latest report on quarters")
                    .build();

    static final Rule<Expression> AGO =
            Rule.<Expression>named("date.ago")
                    .matches(
                            "{amount} {unit} ago",
                            "{amount} {unit} (from now|hence)",
                            "{hedge} {amount} {unit} ago",
                            "{amount} {unit} or so ago")
                    .alsoAs("day")
                    .gives(RelativeRules::ago)
                    .finds("it was sold [five years ago] for little", "DATE 2011")
                    .finds("it was found [two days ago] at sea", "DATE 2016-11-28")
                    .finds("it was lost [about 20 months ago] in war", "DATE 2015-03 APPROX")
                    .finds("built [several years ago] by two men", "DATE PAST_REF")
                    .skips("it took five years")
                    .build();

    static final Rule<Expression> STEP_IN_NARRATIVE =
            Rule.<Expression>named("date.earlier-later")
                    .matches("{amount} {unit} (earlier|later|afterward|afterwards|beforehand)")
                    .alsoAs("day")
                    .gives(RelativeRules::step)
                    .finds("He fell on May 5, 2011. [Two days later] he died", "DATE 2011-05-07")
                    .finds("He came on May 5, 2011. [A day earlier] they left", "DATE 2011-05-04")
                    .skips("he came several days later")
                    .build();

    static final Rule<Expression> YEAR_BEFORE =
            Rule.<Expression>named("date.year-before")
                    .matches(
                            "(a|one) year (earlier|ago|before)",
                            "(the|its|their)? (year-earlier|year-ago) (period|quarter|term|three months)",
                            "year-earlier",
                            "year-ago",
                            "(the)? (year-earlier|year-ago) {ordinal} quarter",
                            "(the)? (year-earlier|year-ago) {count} {unit.many}")
                    .alsoAs("period")
                    .gives(RelativeRules::yearBefore)
                    .finds("third-quarter sales rose from [a year earlier] by half", "DATE 2015-Q3")
                    .finds("from [the year-ago period] it rose", "DATE 2015")
                    .skips("a year earlier than planned")
                    .build();

    static final Rule<Expression> IN_UNITS =
            Rule.<Expression>named("date.in-units")
                    .matches(
                            "in [{amount} {unit}]",
                            "in [{hedge} {amount} {unit}]",
                            "in [{amount} {unit} ~('|’) time]")
                    .gives(RelativeRules::within)
                    .finds("the stock will be redeemed in [five years] at par", "DATE 2021")
                    .finds("it was built in [five years] by two men", "DURATION P5Y")
                    .skips("in a day-long fight")
                    .build();

    static final Rule<Expression> ADVERB =
            Rule.<Expression>named("date.reference")
                    .matches("{reference.adverb}", "(in|for|of|from|into|at) [{reference.noun}]")
                    .gives(
                            match ->
                                    isNamed(match)
                                            ? null
                                            : match.find(Expression.class, "reference.adverb")
                                                    .orElseGet(() -> noun(match)))
                    .finds("the ship [now] lies in port", "DATE PRESENT_REF")
                    .finds("in [the past] they fought", "DATE PAST_REF")
                    .finds("prices fell in [recent years] by half", "DATE PAST_REF")
                    .skips("now that he is gone")
                    .skips("the future of the force")
                    .build();

    static final Rule<Expression> ADJECTIVE =
            Rule.<Expression>named("date.reference-adjective")
                    .matches(
                            "{reference.adjective}",
                            "{reference.adjective} {unit.many}",
                            "{reference.adjective} {unit.many} (and|or) {unit.many}")
                    .gives(
                            match ->
                                    !match.has("unit.many") && !describes(match)
                                            ? null
                                            : match.get(Expression.class, "reference.adjective"))
                    .finds("the [current] plan is bad", "DATE PRESENT_REF")
                    .finds("it would end all [future] losses", "DATE FUTURE_REF")
                    .skips("the strong current carried it")
                    .build();

    static final Rule<Expression> ONE_DAY =
            Rule.<Expression>named("date.one-day")
                    .matches("{reference.someday}")
                    .gives(match -> new Relative.OneDay())
                    .finds("it will [one day] be great", "DATE FUTURE_REF")
                    .finds("he had been there [one day] at most", "DURATION P1D")
                    .skips("one of these days")
                    .build();

    static List<Rule<?>> all() {
        return List.of(
                DEICTIC,
                TURNED_UNIT,
                THAT_DAY,
                LATEST_QUARTER,
                THE_UNIT,
                YEAR_BEFORE,
                AGO,
                STEP_IN_NARRATIVE,
                IN_UNITS,
                ADVERB,
                ADJECTIVE,
                ONE_DAY);
    }

    private static Expression turnedUnit(Match match) {
        Unit unit = match.get(Unit.class, "unit.one");
        Step step = match.get(Step.class, "turn");
        boolean after = match.beginOf("unit.one") < match.beginOf("turn");
        if (Around.follows(match, "at") || after || unit.isClock()) {
            return null;
        }
        boolean ownWeekend = unit == Unit.WEEKEND && match.text("turn").endsWith("coming");
        return new Shifted(unit, ownWeekend ? 0 : step.steps(), step.basis());
    }

    private static Expression nearDay(Match match) {
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (lower.equals("the day")) {
            return Around.follows(match, "in", "of", "for", "on")
                            && !Around.precedesNoun(match)
                            && !Around.precedes(
                                    match, "of", "when", "after", "before", "that", "the")
                    ? new Shifted(Unit.DAY, 0, Basis.NARRATIVE)
                    : null;
        }
        boolean clauseFollows =
                match.tokenAfter()
                        .map(
                                token ->
                                        token.tag() != Tag.PUNCT
                                                && token.tag() != Tag.ADP
                                                && token.tag() != Tag.CCONJ)
                        .orElse(false);
        int steps = lower.endsWith("before") || lower.endsWith("earlier") ? -1 : 1;
        return clauseFollows ? null : new Shifted(Unit.DAY, steps, Basis.NARRATIVE);
    }

    private static Expression theUnit(Match match) {
        Unit unit = match.get(Unit.class, "unit.one");
        if (Around.precedes(match, "ending", "ended", "to") && unit != Unit.QUARTER) {
            return unit.isClock() || unit == Unit.DAY
                    ? null
                    : new Lasting.Duration(Amount.ONE, unit);
        }
        if (unit == Unit.WEEKEND) {
            return new TheWeekend();
        }
        boolean told = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.YEAR;
        if (unit == Unit.QUARTER) {
            return Around.precedes(match, "of") ? null : new TheQuarter();
        }
        return !told || Around.precedesNoun(match) || Around.precedes(match, "of", "that", "when")
                ? null
                : new Shifted(unit, 0, Basis.DOCUMENT);
    }

    /** The amount with its hedge's modifier. */
    static Amount hedged(Match match) {
        Amount amount = match.get(Amount.class, "amount");
        return match.find(Mod.class, "hedge")
                .map(mod -> new Amount(amount.number(), Optional.of(mod)))
                .orElse(amount);
    }

    private static Expression ago(Match match) {
        int sign = match.text().endsWith("ago") ? -1 : 1;
        return new Offset(hedged(match), match.get(Unit.class, "unit"), sign, Basis.DOCUMENT);
    }

    private static Expression within(Match match) {
        Amount amount = hedged(match);
        Unit unit = match.get(Unit.class, "unit");
        return unit == Unit.QUARTER && amount.isOne() ? null : new Within(amount, unit);
    }

    private static Expression step(Match match) {
        Amount amount = match.get(Amount.class, "amount");
        String lower = match.text().toLowerCase(Locale.ROOT);
        int sign = lower.endsWith("earlier") || lower.endsWith("beforehand") ? -1 : 1;
        return amount.number().isEmpty() || Around.precedes(match, "than")
                ? null
                : new Offset(amount, match.get(Unit.class, "unit"), sign, Basis.NARRATIVE);
    }

    private static Expression yearBefore(Match match) {
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (Around.precedes(match, "than")) {
            return null;
        }
        if (match.has("count")) {
            return new Lasting.Duration(
                    match.get(Amount.class, "count"), match.get(Unit.class, "unit.many"));
        }
        Optional<Unit> unit =
                lower.endsWith("quarter") ? Optional.of(Unit.QUARTER) : Optional.empty();
        return new YearBefore(lower.endsWith("earlier") ? Basis.NARRATIVE : Basis.DOCUMENT, unit);
    }

    /** Whether it is a part of a name or a compound: {@code Now Zad}, {@code now-banned}. */
    private static boolean isNamed(Match match) {
        boolean capital = match.atoms().get(match.begin()).isCapitalised();
        boolean opens = match.before(1).map(atom -> !atom.isWord()).orElse(true);
        return capital && !opens && Around.precedesCapital(match)
                || Around.precedes(match, "-", "–")
                        && match.after(1).map(atom -> atom.glued()).orElse(false);
    }

    private static Expression noun(Match match) {
        return Around.precedesNoun(match) || Around.precedes(match, "of")
                ? null
                : match.get(Reference.class, "reference.noun");
    }

    /** Between an article and a word that is no preposition it can only be an adjective. */
    private static boolean describes(Match match) {
        boolean determined =
                Around.follows(match, Tag.DET)
                        && !Around.precedes(match, Tag.PUNCT)
                        && !Around.precedes(match, Tag.ADP)
                        && !Around.precedes(match, Tag.CCONJ);
        return (determined || Around.precedesNoun(match) || Around.precedes(match, Tag.ADJ))
                && !Around.precedesCapital(match);
    }
}
