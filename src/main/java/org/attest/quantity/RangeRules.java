package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.quantity.Expression.Role;
import org.attest.quantity.Written.Placed;
import org.attest.quantity.Written.Several;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Two or three amounts together: ranges, changes, and amounts that share a unit or scale. */
final class RangeRules {

    private RangeRules() {}

    static List<Rule<?>> all() {
        return List.of(BETWEEN, TO, ABOVE_AND_BELOW, CHANGE, STEP, TO_FROM, EITHER);
    }

    private static final Rule<Written> BETWEEN =
            Rule.<Written>named("quantity.between")
                    .matches("between {low:amount} (and|to) {high:amount}")
                    .alsoAs("range")
                    .gives(RangeRules::range)
                    .finds("it needs [between 40 and 50] pilots", "range 40..50")
                    .finds("[between 15kHz and 17kHz] is heard", "range 15..17 kHz")
                    .skips("between 50 and 40 lie ten")
                    .build();

    private static Written range(Match m) {
        return m.get(Amount.class, "low").to(m.get(Amount.class, "high")).orElse(null);
    }

    private static final Rule<Written> TO =
            Rule.<Written>named("quantity.to")
                    .matches(
                            "{low:amount}~(-|–|—|‑|\\~)~{high:amount}",
                            "{low:amount} _(-|–|—|\\~) _{high:amount}",
                            "{low:amount} (up)? to (-)? {high:amount}",
                            "from {low:amount} (up)? to {high:amount}")
                    .alsoAs("range")
                    .gives(RangeRules::to)
                    .finds("it takes [1,000 to 2,000] men", "range 1000..2000")
                    .finds(
                            "a loan of [$10 to $15 billion] was sought",
                            "range 10000000000..15000000000 USD")
                    .finds("speeds of [15-22 miles per hour] were seen", "range 15..22 [mi_i]/h")
                    .finds("prices go [from $200 to $4 million] there", "range 200..4000000 USD")
                    .skips("they won 3-2 in the end")
                    .skips("sales rose from 170 to 175 tons")
                    .build();

    private static Written to(Match m) {
        boolean dash = !m.text().contains("to");
        Amount low = m.get(Amount.class, "low");
        Amount high = m.get(Amount.class, "high");
        boolean free = Beside.isFreeAfter(m.atoms(), m.end()) || !high.isBare();
        boolean step = !dash && isStep(m, low, high);
        boolean wide = dash && low.isBare() && high.isBare() && isChain(m);
        boolean two = !dash && (isChange(m) || isPath(m));
        return wide || !free || step || two ? null : low.to(high).orElse(null);
    }

    /** More than two numbers with dashes between are a code or a telephone number. */
    private static boolean isChain(Match m) {
        return m.after(1).map(a -> a.is("-") && a.glued()).orElse(false)
                && m.after(2).map(a -> a.isDigits() && a.glued()).orElse(false);
    }

    private static final Rule<Written> ABOVE_AND_BELOW =
            Rule.<Written>named("quantity.above_and_below")
                    .matches(
                            "(above|over|more than|higher than|greater than) {low:amount} (and|but)"
                                    + " (below|under|less than|lower than|fewer than) {high:amount}")
                    .alsoAs("range")
                    .gives(RangeRules::range)
                    .finds("a crew of [more than 40 but fewer than 60] rowed", "range 40..60")
                    .skips("more than 40 and less than 10")
                    .build();

    private static final Rule<Written> CHANGE =
            Rule.<Written>named("quantity.change")
                    .matches("from {low:amount} (up|down)? to {high:amount}")
                    .gives(RangeRules::change)
                    .finds("sales rose from [170] to 175 million tons", "170000000 t")
                    .finds("a path that swings from [7,000] to 90,000 km", "7000 km")
                    .skips("a fine from $200 to $400 is usual")
                    .build();

    private static Written change(Match m) {
        Amount low = m.get(Amount.class, "low");
        Amount high = m.get(Amount.class, "high");
        if (low.isRange() || high.isRange() || low.isVague() || high.isVague()) {
            return null;
        }
        boolean path = isPath(m) && !isChange(m);
        if (low.to(high).isPresent() && !isChange(m) && !path) {
            return null;
        }
        Amount first = low.isBare() ? low.sharing(high) : low;
        if (path) {
            return new Several(List.of(placed(m, "low", first), placed(m, "high", high)));
        }
        return new Several(
                List.of(
                        placed(m, "low", first.as(Role.FROM)),
                        placed(m, "high", high.as(Role.TO))));
    }

    private static final Rule<Written> STEP =
            Rule.<Written>named("quantity.step")
                    .matches("{low:amount} (,)? to {high:amount}")
                    .gives(RangeRules::step)
                    .finds("its stock fell [$1.25] to $13.50 at noon", "1.25 USD")
                    .skips("it costs $1 to $2 there")
                    .build();

    private static Written step(Match m) {
        Amount by = m.get(Amount.class, "low");
        Amount to = m.get(Amount.class, "high");
        return isStep(m, by, to)
                ? new Several(
                        List.of(
                                placed(m, "low", by.as(Role.BY)),
                                placed(m, "high", to.as(Role.TO))))
                : null;
    }

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    /**
     * {@code fell $1 to $13}: by the first to the second, where a verb of change stands right
     * before.
     */
    private static boolean isStep(Match m, Amount by, Amount to) {
        boolean afterVerb =
                isChangeAt(m, 1)
                        || m.before(1).map(a -> a.is("by")).orElse(false) && isChangeAt(m, 2);
        boolean points = m.text("low").contains("point") && !m.text("high").contains("point");
        if (!(afterVerb || points)
                || by.isVague()
                || by.isRange()
                || to.isVague()
                || to.isRange()) {
            return false;
        }
        boolean sameUnit = by.unit().equals(to.unit());
        boolean far = to.plain().compareTo(by.plain().multiply(FIVE)) > 0;
        boolean otherUnit = !by.isBare() && !sameUnit && !(points && to.isBare());
        return otherUnit || sameUnit && (by.kind() == Kind.MONEY || points || far);
    }

    private static boolean isChangeAt(Match m, int distance) {
        return m.before(distance).map(a -> CHANGES.contains(a.lower())).orElse(false);
    }

    private static final Rule<Written> TO_FROM =
            Rule.<Written>named("quantity.to_from")
                    .matches("to {to:amount} (,)? from {from:amount}")
                    .gives(RangeRules::toFrom)
                    .finds("sales rose to [$9] from $8 then", "9 USD")
                    .skips("to 5 towns from 6 roads")
                    .build();

    private static Written toFrom(Match m) {
        Amount to = m.get(Amount.class, "to");
        Amount from = m.get(Amount.class, "from");
        boolean same = from.isBare() || from.unit().equals(to.unit());
        return same && !to.isVague() && !from.isVague()
                ? new Several(
                        List.of(
                                placed(m, "to", to.as(Role.TO)),
                                placed(m, "from", from.as(Role.FROM))))
                : null;
    }

    private static Placed placed(Match m, String slot, Amount amount) {
        return new Placed(m.span(slot).orElseThrow(), amount);
    }

    private static final Set<String> CHANGES =
            Set.of(
                    "rise",
                    "rises",
                    "rose",
                    "risen",
                    "rising",
                    "fall",
                    "falls",
                    "fell",
                    "fallen",
                    "falling",
                    "increase",
                    "increased",
                    "increases",
                    "increasing",
                    "decrease",
                    "decreased",
                    "decreases",
                    "decreasing",
                    "drop",
                    "dropped",
                    "drops",
                    "dropping",
                    "grow",
                    "grew",
                    "grown",
                    "grows",
                    "growing",
                    "growth",
                    "decline",
                    "declined",
                    "declines",
                    "declining",
                    "climb",
                    "climbed",
                    "climbs",
                    "jump",
                    "jumped",
                    "jumps",
                    "slip",
                    "slipped",
                    "slips",
                    "slide",
                    "slid",
                    "dip",
                    "dipped",
                    "slow",
                    "slowed",
                    "widen",
                    "widened",
                    "narrow",
                    "narrowed",
                    "expand",
                    "expanded",
                    "shrink",
                    "shrank",
                    "cut",
                    "cuts",
                    "cutting",
                    "raise",
                    "raised",
                    "raises",
                    "raising",
                    "lower",
                    "lowered",
                    "reduce",
                    "reduced",
                    "reducing",
                    "boost",
                    "boosted",
                    "boosting",
                    "up",
                    "down",
                    "went",
                    "gone",
                    "change",
                    "changed",
                    "moved",
                    "revised",
                    "upgraded",
                    "downgraded",
                    "surged",
                    "soared",
                    "plunged",
                    "tumbled",
                    "doubled",
                    "tripled",
                    "rebounded",
                    "advanced",
                    "eased",
                    "swelled",
                    "crept",
                    "creeping",
                    "improved",
                    "improve",
                    "improvement",
                    "upward",
                    "downward",
                    "extended",
                    "strengthened",
                    "weakened",
                    "edged",
                    "ticked",
                    "gained",
                    "lost",
                    "hiked",
                    "trimmed",
                    "scaled",
                    "adjusted",
                    "brought",
                    "bringing");

    /** How far before {@code from} the word of change may stand. */
    private static final int REACH = 10;

    /** Whether a word of change stands before {@code from A to B}. */
    private static boolean isChange(Match m) {
        boolean from =
                m.atoms().get(m.begin()).is("from")
                        || m.before(1).map(a -> a.is("from")).orElse(false);
        for (int distance = 1; from && distance <= REACH; distance++) {
            if (m.before(distance).map(a -> CHANGES.contains(a.lower())).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** What goes from one end of its path to the other: its ends are two figures. */
    private static final Set<String> PATHS =
            Set.of("swings", "swing", "swinging", "swung", "orbit", "orbits", "ellipse");

    private static boolean isPath(Match m) {
        for (int distance = 1; distance <= REACH; distance++) {
            boolean from =
                    m.atoms().get(m.begin()).is("from")
                            || m.before(1).map(a -> a.is("from")).orElse(false);
            if (from && m.before(distance).map(a -> PATHS.contains(a.lower())).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    private static final Rule<Written> EITHER =
            Rule.<Written>named("quantity.either")
                    .matches(
                            "{low:amount} (or|and) {high:amount}",
                            "{first:amount}, {low:amount}(,)? (or|and) {high:amount}")
                    .alsoAs("several")
                    .gives(RangeRules::either)
                    .finds("they pump [10] or 12 million barrels", "10000000 [bbl_us]")
                    .skips("they sold 10 goats and 12 million eggs")
                    .build();

    private static Written either(Match m) {
        Amount low = m.get(Amount.class, "low");
        Amount high = m.get(Amount.class, "high");
        boolean shares =
                low.isBare()
                        && high.kind() != Kind.RATIO
                        && !high.isVague()
                        && (!high.isBare() || high.low() != null && high.low().isScaled());
        if (!shares || high.isRange() || low.isRange()) {
            return null;
        }
        boolean or = m.atoms().get(indexBefore(m)).is("or");
        if (!or && (high.isBare() || low.low().isScaled())) {
            return null;
        }
        Amount second = or ? low.sharing(high) : low.inUnitOf(high);
        List<Placed> last = List.of(placed(m, "low", second), placed(m, "high", high));
        return m.find(Amount.class, "first")
                .map(first -> first.isBare() ? three(m, first.inUnitOf(high), last) : null)
                .orElseGet(() -> m.text("first").isEmpty() ? new Several(last) : null);
    }

    private static Several three(Match m, Amount first, List<Placed> last) {
        return new Several(List.of(placed(m, "first", first), last.get(0), last.get(1)));
    }

    /** The index of the word before the last amount. */
    private static int indexBefore(Match m) {
        return m.beginOf("high") - 1;
    }
}
