package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.Quantity.Qualifier;
import org.attest.model.Span;
import org.attest.quantity.Written.Placed;
import org.attest.quantity.Written.Several;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Hedges before and after an amount: they belong to its span, and change what it implies. */
final class HedgeRules {

    private HedgeRules() {}

    static List<Rule<?>> all() {
        return List.of(BEFORE, BEFORE_SEVERAL, AFTER);
    }

    private static final Rule<Written> BEFORE =
            Rule.<Written>named("quantity.hedge_before")
                    .matches(
                            "{hedge_before} ({any:amount}|{any:range})",
                            "{hedge_before} (an)? {second:hedge_before} ({any:amount}|{any:range})")
                    .gives(HedgeRules::before)
                    .finds("the yard employs [nearly 13,500] workers", "under 13500")
                    .finds("[more than $2.4 billion] was paid", "over 2400000000 USD")
                    .finds("aid for [up to 400] families", "at_most 400")
                    .finds("a storm of [at least 74 mph] came", "at_least 74 [mi_i]/h")
                    .skips("more than they had")
                    .build();

    /** Verbs that {@code over} belongs to, where it says no more than where. */
    private static final Set<String> SPREAD =
            Set.of(
                    "spread",
                    "distributed",
                    "scattered",
                    "divided",
                    "staggered",
                    "phased",
                    "flew",
                    "flying",
                    "fly",
                    "presided",
                    "ruled",
                    "control",
                    "jurisdiction");

    private static boolean isPlace(Match m) {
        return m.text("hedge_before").equalsIgnoreCase("over")
                && m.before(1).map(a -> SPREAD.contains(a.lower())).orElse(false);
    }

    private static Written before(Match m) {
        return isPlace(m) ? null : amount(m).hedged(m.get(Qualifier.class, "hedge_before"));
    }

    private static final Rule<Written> BEFORE_SEVERAL =
            Rule.<Written>named("quantity.hedge_before_several")
                    .matches("{hedge_before} {several}")
                    .gives(HedgeRules::beforeSeveral)
                    .finds("it costs [about 8] or $9", "about 8 USD")
                    .skips("it costs 8 or $9")
                    .build();

    /** The hedge stands before the first, and is part of its span. */
    private static Written beforeSeveral(Match m) {
        List<Placed> parts = new ArrayList<>(m.get(Several.class, "several").parts());
        Placed first = parts.get(0);
        parts.set(
                0,
                new Placed(
                        Span.covering(m.span("hedge_before").orElseThrow(), first.span()),
                        first.amount().hedged(m.get(Qualifier.class, "hedge_before"))));
        return new Several(parts);
    }

    private static Amount amount(Match m) {
        return m.get(Amount.class, "any");
    }

    private static final Rule<Written> AFTER =
            Rule.<Written>named("quantity.hedge_after")
                    .matches(
                            "({any:amount}|{any:range}) {hedge_after}",
                            "({any:amount}|{any:range}) , {hedge_after}")
                    .gives(HedgeRules::after)
                    .finds("a score of [200 or greater] wins", "at_least 200")
                    .finds("the [60-plus] nations agreed", "at_least 60")
                    .skips("two plus two is four")
                    .skips("the states gave 30 million euros, or more than a half")
                    .build();

    private static Written after(Match m) {
        boolean sum =
                m.text("hedge_after").equalsIgnoreCase("plus") && !m.text().contains("-")
                        || m.text("hedge_after").equals("+");
        boolean adds =
                sum && m.after(1).map(a -> a.isDigits() || a.isWord() && isNumber(m)).orElse(false);
        boolean goesOn = m.after(1).filter(a -> a.lower().equals("than")).isPresent();
        return adds || goesOn ? null : amount(m).hedged(m.get(Qualifier.class, "hedge_after"));
    }

    private static boolean isNumber(Match m) {
        return m.tokenAfter().map(t -> t.tag() == org.attest.model.Token.Tag.NUM).orElse(false);
    }
}
