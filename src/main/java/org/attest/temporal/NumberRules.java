package org.attest.temporal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Numbers as parts of dates and durations. They are no results of their own. */
final class NumberRules {

    private NumberRules() {}

    static final Rule<Amount> DIGITS =
            Rule.<Amount>named("number.digits")
                    .matches("{digits}(~.~{digits})?", "{digits}~,~{digits}")
                    .as("count")
                    .gives(NumberRules::digits)
                    .finds("a pause of [2.5] hours", "2.5")
                    .skips("a pause of two hours")
                    .build();

    static final Rule<Amount> WORDS =
            Rule.<Amount>named("number.words")
                    .matches(
                            "{n.unit}",
                            "{n.teen}",
                            "{n.ten}(-? {n.unit})?",
                            "({n.unit}|a) hundred",
                            "{n.unit} -? and -? a -? half")
                    .as("count")
                    .gives(NumberRules::words)
                    .finds("it took [forty-two] days", "42")
                    .finds("the [two-and-a-half]-year talks", "2.5")
                    .skips("it took many days")
                    .build();

    static final Rule<Integer> DAY =
            Rule.<Integer>named("number.day")
                    .matches("{digits}(~(st|nd|rd|th))?")
                    .as("dom")
                    .gives(
                            match ->
                                    number(match.text("digits"), 2)
                                            .filter(n -> n <= 39)
                                            .orElse(null))
                    .finds("on March [3rd]", "3")
                    .skips("in March 1950")
                    .build();

    static final Rule<Integer> ORDINAL =
            Rule.<Integer>named("number.ordinal")
                    .matches("{ordinal.word}", "{digits}~(st|nd|rd|th)")
                    .as("ordinal")
                    .gives(
                            match ->
                                    match.find(Integer.class, "ordinal.word")
                                            .orElseGet(
                                                    () ->
                                                            number(match.text("digits"), 2)
                                                                    .orElse(null)))
                    .finds("the [19th] century", "19")
                    .skips("chapter 19")
                    .build();

    static final Rule<Integer> YEAR =
            Rule.<Integer>named("number.year")
                    .matches("{digits}")
                    .as("year")
                    .gives(
                            match ->
                                    number(match.text(), 4)
                                            .filter(n -> n >= 1000 && n < 2200)
                                            .orElse(null))
                    .finds("built in [1951]", "1951")
                    .skips("built in 951")
                    .build();

    static final Rule<Integer> SPOKEN_YEAR =
            Rule.<Integer>named("number.spoken-year")
                    .matches(
                            "{n.teen} {n.ten}(-? {n.unit})?",
                            "{n.teen} {low:n.teen}",
                            "two thousand (and? ({n.unit}|{low:n.teen}))?",
                            "twenty {low:n.teen}",
                            "twenty {n.ten}(-? {n.unit})?")
                    .as("year.spoken")
                    .gives(NumberRules::spokenYear)
                    .finds("back in [nineteen eighty-four] they met", "1984")
                    .skips("nineteen ships")
                    .build();

    static final Rule<Amount> VAGUE =
            Rule.<Amount>named("number.vague")
                    .matches("{vague}")
                    .as("some")
                    .gives(match -> match.get(Amount.class, "vague"))
                    .finds("it took [several] days", "X")
                    .skips("it took 12 days")
                    .build();

    static List<Rule<?>> all() {
        return List.of(DIGITS, WORDS, DAY, ORDINAL, YEAR, SPOKEN_YEAR, VAGUE);
    }

    private static Amount digits(Match match) {
        String text = match.text().replace(",", "");
        return text.length() > 7 ? null : Amount.of(new BigDecimal(text));
    }

    private static Amount words(Match match) {
        int sum =
                match.find(Integer.class, "n.ten").orElse(0)
                        + match.find(Integer.class, "n.unit").orElse(0)
                        + match.find(Integer.class, "n.teen").orElse(0);
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (lower.endsWith("hundred")) {
            return Amount.of(BigDecimal.valueOf(Math.max(1, sum) * 100L));
        }
        Amount amount = Amount.of(BigDecimal.valueOf(sum));
        return lower.endsWith("half") ? amount.plus(new BigDecimal("0.5")) : amount;
    }

    private static Integer spokenYear(Match match) {
        if (Around.precedes(match, "hundred", "thousand", "million", "billion")) {
            return null;
        }
        int low =
                match.find(Integer.class, "n.ten").orElse(0)
                        + match.find(Integer.class, "n.unit").orElse(0)
                        + match.find(Integer.class, "low").orElse(0);
        String lower = match.text().toLowerCase(Locale.ROOT);
        boolean round = lower.equals("two thousand");
        if (round && (!Around.isDated(match) || Around.precedes(match, "and"))
                || lower.startsWith("two") && Around.precedesNoun(match)) {
            return null;
        }
        if (lower.startsWith("two") || lower.startsWith("twenty")) {
            return 2000 + low;
        }
        int high = match.get(Integer.class, "n.teen");
        return high < 14 || low < 10 ? null : high * 100 + low;
    }

    /** The number that so many digits make. */
    static Optional<Integer> number(String digits, int most) {
        return digits.length() <= most ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
