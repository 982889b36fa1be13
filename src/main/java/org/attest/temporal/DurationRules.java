package org.attest.temporal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Lasting.Compound;
import org.attest.temporal.Lasting.Duration;
import org.attest.temporal.Lasting.Recurring;

/** How long, and how often. */
final class DurationRules {

    /** How far before {@code a year} the amount may stand. */
    private static final int REACH = 4;

    private static final Set<String> MEASURES =
            Set.of("%", "$", "percent", "thousand", "million", "billion");

    private static final Set<String> BREAKS =
            Set.of(
                    ",", ".", "for", "in", "within", "of", "after", "to", "than", "about", "from",
                    "just", "over", "by");

    private DurationRules() {}

    static final Rule<Amount> AMOUNT =
            Rule.<Amount>named("number.amount")
                    .matches(
                            "{count}",
                            "{some}",
                            "(another|the other) {count}",
                            "({count}|{some}) (more|additional|straight|consecutive|full|long|extra|whole|solid|successive)",
                            "{count}~-~plus",
                            "{count} (or|to|-|–) {high:count}",
                            "{count} ~(-|–) ~{high:count}",
                            "(another|a long|a short|a brief)")
                    .as("amount")
                    .gives(DurationRules::amount)
                    .finds("they asked for [20 more] years", "20")
                    .finds("it takes [12 to 18] months", "X")
                    .skips("more years")
                    .build();

    static final Rule<Expression> DURATION =
            Rule.<Expression>named("duration")
                    .matches(
                            "{amount} {unit}",
                            "the {count} {unit.many}",
                            "{amount} {unit} (or more|or less)",
                            "({amount} {unit.one}|{amount} {unit.many}) (straight|running|ahead|apart)")
                    .alsoAs("duration")
                    .gives(DurationRules::duration)
                    .finds("the war lasted [four days] in all", "DURATION P4D")
                    .finds("they have talked for [several months] now", "DURATION PXM")
                    .finds("it held for [half an hour] at most", "DURATION PT0.5H")
                    .skips("a six years old boy")
                    .skips("give me a second")
                    .build();

    static final Rule<Expression> HYPHENATED =
            Rule.<Expression>named("duration.hyphenated")
                    .matches(
                            "{count}~(-|–)~{unit.one}(~(-|–)~long)?",
                            "{count} {unit.one}",
                            "{unit.one}~-~long",
                            "({count}|a half|half)~-~{unit.one}")
                    .alsoAs("duration")
                    .gives(DurationRules::hyphenated)
                    .finds("after a [two-hour] talk", "DURATION PT2H")
                    .finds("the [52-week] high", "DURATION P52W")
                    .finds("a [day-long] fight", "DURATION P1D")
                    .skips("a 6-year-old girl")
                    .build();

    static final Rule<Expression> OR_SO =
            Rule.<Expression>named("duration.or-so")
                    .matches("{amount} {unit} or so", "{amount} {unit.one} or (two|three|more)")
                    .alsoAs("duration")
                    .gives(DurationRules::orSo)
                    .finds("it takes [a week or so] to mend", "DURATION P1W APPROX")
                    .finds("it takes [a year or two] to mend", "DURATION PXY")
                    .skips("it takes a week")
                    .build();

    static final Rule<Expression> WINDOW =
            Rule.<Expression>named("duration.window")
                    .matches(
                            "(the|these|those|his|her|its|their)? {window} {amount} {unit}",
                            "(the|his|her|its|their) {window} {unit.many}",
                            "the {window.one} {unit.one}",
                            "the {unit.many} (ahead|to come)",
                            "(over|through|across|down) [the {unit.many}]",
                            "the {amount} {unit.many} (ahead|to come)")
                    .alsoAs("duration")
                    .gives(DurationRules::window)
                    .finds("in [the past three years] it grew", "DURATION P3Y")
                    .finds("over [the next few days] it will rain", "DURATION PXD")
                    .finds("in [the first hours] of the war", "DURATION PTXH")
                    .finds("for [the first nine months] it fell", "DURATION P9M")
                    .skips("the next door")
                    .build();

    static final Rule<Expression> BARE_PLURAL =
            Rule.<Expression>named("duration.plural")
                    .matches(
                            "(for|within|over|after|follow|follows|following|followed|took|take|takes|taken|taking|last|lasted|lasting|spent|spend|despite|during|about|in) [{unit.many}]",
                            "[{unit.many}] (of|later|before|after|earlier)")
                    .alsoAs("duration")
                    .gives(DurationRules::barePlural)
                    .finds("ruled from afar for [centuries] on end", "DURATION PXCE")
                    .finds("it follows [months] of talks", "DURATION PXM")
                    .skips("the days of the week")
                    .build();

    static final Rule<Expression> SUM =
            Rule.<Expression>named("duration.sum")
                    .matches(
                            "{count} {unit} (,|and|, and)? {less:count} {low:unit}",
                            "{count} {unit} ,? {less:count} {low:unit} (,|and|, and)? {third:count} {least:unit}",
                            "({count}|{some}) {unit} and a half")
                    .alsoAs("duration")
                    .gives(DurationRules::sum)
                    .finds("after [two years and three months] he left", "DURATION P2Y3M")
                    .finds("it took [an hour and a half] to land", "DURATION PT1.5H")
                    .skips("two years and three men")
                    .build();

    static final Rule<Expression> A_WHILE =
            Rule.<Expression>named("duration.while")
                    .matches(
                            "(a|quite a) (long|short|little)? while",
                            "a (fairly|very|rather|relatively)? (long|lengthy|short|brief|limited|extended) (time|period)",
                            "a long period of time",
                            "some time",
                            "a (lifetime|generation)")
                    .gives(match -> new Compound("PXX"))
                    .finds("they waited for [a while] at the gate", "DURATION PXX")
                    .finds("they will stay for [a rather short period] there", "DURATION PXX")
                    .skips("they waited while it burned")
                    .build();

    static final Rule<Expression> EVERY =
            Rule.<Expression>named("set.every")
                    .matches(
                            "(every|each) (single)? {unit.one}",
                            "every {count} {unit.many}",
                            "every other {unit.one}",
                            "(each|every|per) {unit.one}",
                            "(once|twice|{count} times|several times|three times) (a|per|each|every) {unit.one}")
                    .gives(DurationRules::every)
                    .finds("they meet [every month] in town", "SET P1M")
                    .finds("they meet [every two weeks] in town", "SET P2W")
                    .finds("they meet [twice a year] in town", "SET P1Y")
                    .skips("every man")
                    .build();

    static final Rule<Expression> EVERY_WEEKDAY =
            Rule.<Expression>named("set.weekday")
                    .matches(
                            "(every|each) {weekday.full} {daypart}?",
                            "{weekdays}",
                            "weekdays",
                            "weekends")
                    .gives(DurationRules::everyWeekday)
                    .finds("they train [every Friday] at sea", "SET XXXX-WXX-5")
                    .skips("they train on Friday")
                    .build();

    static final Rule<Expression> RATE =
            Rule.<Expression>named("set.rate")
                    .matches("[(a|an|per) {unit.one}]")
                    .gives(DurationRules::rate)
                    .finds("it saves $33 million [a year] in tax", "SET P1Y")
                    .finds("it makes 500 trucks [a month] in two plants", "SET P1M")
                    .skips("he stayed for a year")
                    .build();

    static final Rule<Expression> ADVERB =
            Rule.<Expression>named("set.adverb")
                    .matches("{set}")
                    .gives(
                            match ->
                                    match.tokenAfter()
                                                            .map(
                                                                    t ->
                                                                            t.tag().isNominal()
                                                                                    || t.tag()
                                                                                            == org
                                                                                                    .attest
                                                                                                    .model
                                                                                                    .Token
                                                                                                    .Tag
                                                                                                    .ADJ
                                                                                    || t.tag()
                                                                                            == org
                                                                                                    .attest
                                                                                                    .model
                                                                                                    .Token
                                                                                                    .Tag
                                                                                                    .VERB)
                                                            .orElse(false)
                                                    || Around.follows(match, "-")
                                                    || Around.precedes(match, "-")
                                            ? null
                                            : match.get(Expression.class, "set"))
                    .finds("profits double [annually] since then", "SET P1Y")
                    .skips("a weekly paper")
                    .build();

    static final Rule<Expression> FRACTION =
            Rule.<Expression>named("duration.fraction")
                    .matches(
                            "(three quarters|three-quarters) of (a|an) {unit.one}",
                            "a quarter of (a|an) {unit.one}")
                    .alsoAs("duration")
                    .gives(DurationRules::fraction)
                    .finds("it held for [three quarters of an hour] there", "DURATION PT0.75H")
                    .finds("it ran for [a quarter of a century] there", "DURATION P0.25CE")
                    .skips("three quarters of the crew left")
                    .build();

    static final Rule<Expression> EVERY_PART =
            Rule.<Expression>named("set.every-part")
                    .matches(
                            "(every|each) {daypart}",
                            "(every|each) {season}",
                            "(every|each) {month}")
                    .gives(DurationRules::everyPart)
                    .finds("they train [every morning] at sea", "SET XXXX-XX-XXTMO")
                    .finds("they train [each spring] at sea", "SET XXXX-SP")
                    .finds("they train [every May] at sea", "SET XXXX-05")
                    .skips("they trained that morning")
                    .build();

    static List<Rule<?>> amounts() {
        return List.of(AMOUNT);
    }

    static List<Rule<?>> all() {
        return List.of(
                RATE,
                DURATION,
                HYPHENATED,
                OR_SO,
                WINDOW,
                BARE_PLURAL,
                SUM,
                A_WHILE,
                EVERY,
                EVERY_WEEKDAY,
                EVERY_PART,
                FRACTION,
                ADVERB);
    }

    private static Amount amount(Match match) {
        if (match.has("high")) {
            return isRange(match) ? Amount.VAGUE : null;
        }
        return match.find(Amount.class, "count")
                .or(() -> match.find(Amount.class, "some"))
                .map(
                        amount ->
                                match.text().endsWith("plus")
                                        ? new Amount(amount.number(), Optional.of(Mod.MORE_THAN))
                                        : amount)
                .orElse(Amount.ONE);
    }

    /** Whether it goes up, and is not one of years: {@code the 1989-90 season}. */
    private static boolean isRange(Match match) {
        BigDecimal low = match.get(Amount.class, "count").number().orElseThrow();
        BigDecimal high = match.get(Amount.class, "high").number().orElseThrow();
        return low.compareTo(high) < 0 && low.compareTo(BigDecimal.valueOf(1000)) < 0;
    }

    private static Expression duration(Match match) {
        Unit unit =
                match.find(Unit.class, "unit")
                        .or(() -> match.find(Unit.class, "unit.many"))
                        .or(() -> match.find(Unit.class, "unit.one"))
                        .orElseThrow();
        Amount amount =
                match.find(Amount.class, "amount")
                        .or(() -> match.find(Amount.class, "count"))
                        .orElseThrow();
        if (unit == Unit.QUARTER && Around.precedes(match, "of", "-")) {
            return null;
        }
        boolean loose =
                match.text()
                        .toLowerCase(Locale.ROOT)
                        .matches("(a|an|one)\\s++(second|quarter|season|night|minute|min|sec)");
        if (loose || Around.isPartOfNumber(match) || unit == Unit.QUARTER && amount.isOne()) {
            return null;
        }
        return new Duration(amount, unit);
    }

    private static Expression barePlural(Match match) {
        Unit unit = match.get(Unit.class, "unit.many");
        boolean follower = unit == Unit.SECOND && Around.follows(match, "over");
        boolean counted =
                Around.follows(match, "hundreds", "thousands", "the", "of", "last", "this", "next");
        boolean named = match.after(1).map(Atom::isDigits).orElse(false);
        return follower || counted || named || unit == Unit.QUARTER || unit == Unit.SEASON
                ? null
                : new Duration(Amount.VAGUE, unit);
    }

    private static Expression hyphenated(Match match) {
        if (Around.continues(match)
                || Around.precedes(match, "-", "old", "–") && !Around.precedes(match, "--")) {
            return null;
        }
        Amount amount =
                match.find(Amount.class, "count")
                        .orElse(
                                match.text().toLowerCase(Locale.ROOT).contains("half")
                                        ? Amount.of(new BigDecimal("0.5"))
                                        : Amount.ONE);
        Unit unit = match.get(Unit.class, "unit.one");
        return unit == Unit.QUARTER || unit == Unit.SECOND && amount.isOne()
                ? null
                : new Duration(amount, unit);
    }

    private static Expression orSo(Match match) {
        Unit unit =
                match.find(Unit.class, "unit")
                        .or(() -> match.find(Unit.class, "unit.one"))
                        .orElseThrow();
        Amount amount = match.get(Amount.class, "amount");
        return match.text().endsWith("so")
                ? new Duration(new Amount(amount.number(), Optional.of(Mod.APPROX)), unit)
                : new Duration(Amount.VAGUE, unit);
    }

    private static Expression window(Match match) {
        if (match.text().toLowerCase(Locale.ROOT).startsWith("following ")) {
            return null;
        }
        boolean verb =
                Around.follows(
                        match, "to", "will", "would", "could", "can", "may", "might", "should",
                        "not");
        if (verb && match.text().toLowerCase(Locale.ROOT).startsWith("last ")) {
            return null;
        }
        Amount amount =
                match.find(Amount.class, "amount")
                        .orElse(match.has("unit.one") ? Amount.ONE : Amount.VAGUE);
        Unit unit =
                match.find(Unit.class, "unit")
                        .or(() -> match.find(Unit.class, "unit.many"))
                        .or(() -> match.find(Unit.class, "unit.one"))
                        .orElseThrow();
        return new Duration(amount, unit);
    }

    private static Expression sum(Match match) {
        Amount amount =
                match.find(Amount.class, "count")
                        .or(() -> match.find(Amount.class, "some"))
                        .orElseThrow();
        Unit unit = match.get(Unit.class, "unit");
        if (!match.has("less")) {
            return new Duration(amount.plus(new BigDecimal("0.5")), unit);
        }
        Unit low = match.get(Unit.class, "low");
        Amount less = match.get(Amount.class, "less");
        if (low.compareTo(unit) >= 0) {
            return null;
        }
        String second = low.period(less);
        String value = unit.duration(amount) + behind(unit, second);
        Optional<Unit> least = match.find(Unit.class, "least");
        return least.isPresent() ? third(match, value, low, least.get()) : new Compound(value);
    }

    private static Expression third(Match match, String value, Unit low, Unit least) {
        return least.compareTo(low) < 0
                ? new Compound(value + behind(low, least.period(match.get(Amount.class, "third"))))
                : null;
    }

    /** A part as it is written after one of a larger unit: the clock's T only once. */
    private static String behind(Unit larger, String part) {
        return larger.isClock() ? part.substring(1) : part;
    }

    private static Expression every(Match match) {
        Unit unit =
                match.find(Unit.class, "unit.one")
                        .or(() -> match.find(Unit.class, "unit.many"))
                        .orElseThrow();
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (lower.startsWith("every other")) {
            return new Recurring(unit.duration(Amount.parse("2")));
        }
        boolean counted = match.has("unit.many");
        return new Recurring(
                unit.duration(counted ? match.get(Amount.class, "count") : Amount.ONE));
    }

    private static Expression everyWeekday(Match match) {
        return match.find(DayOfWeek.class, "weekday.full")
                .or(() -> match.find(DayOfWeek.class, "weekdays"))
                .map(day -> "XXXX-WXX-" + day.getValue())
                .or(
                        () ->
                                Optional.of(
                                        match.text().toLowerCase(Locale.ROOT).endsWith("weekends")
                                                ? "XXXX-WXX-WE"
                                                : "XXXX-WXX"))
                .<Expression>map(
                        value ->
                                new Recurring(
                                        value + match.find(String.class, "daypart").orElse("")))
                .orElse(null);
    }

    private static Expression fraction(Match match) {
        String lower = match.text().toLowerCase(Locale.ROOT);
        String share = lower.startsWith("three") ? "0.75" : "0.25";
        return new Duration(Amount.of(new BigDecimal(share)), match.get(Unit.class, "unit.one"));
    }

    private static Expression everyPart(Match match) {
        return new Recurring(
                match.find(String.class, "daypart")
                        .map(part -> "XXXX-XX-XX" + part)
                        .or(() -> match.find(String.class, "season").map(code -> "XXXX-" + code))
                        .orElseGet(
                                () ->
                                        String.format(
                                                Locale.ROOT,
                                                "XXXX-%02d",
                                                match.get(Integer.class, "month"))));
    }

    /** After an amount of something, {@code a year} says how often. */
    private static Expression rate(Match match) {
        Unit unit = match.get(Unit.class, "unit.one");
        boolean per = match.text().toLowerCase(Locale.ROOT).startsWith("per");
        return per || isMeasured(match) ? new Recurring(unit.duration(Amount.ONE)) : null;
    }

    /** Whether a number stands close before, with no word between that ends its phrase. */
    private static boolean isMeasured(Match match) {
        for (int back = 1; back <= REACH; back++) {
            Atom atom = match.before(back).orElse(null);
            if (atom == null || BREAKS.contains(atom.lower())) {
                return false;
            }
            if (atom.isDigits() || MEASURES.contains(atom.lower())) {
                return true;
            }
        }
        return false;
    }
}
