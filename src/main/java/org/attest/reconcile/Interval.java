package org.attest.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.attest.model.Decimals;
import org.attest.model.Quantity;

/**
 * Numbers with their bounds, for reckoning.
 *
 * @param low null where it is open
 * @param middle the stated number; for a vague one the bound that is known
 * @param high null where it is open
 */
record Interval(BigDecimal low, BigDecimal middle, BigDecimal high) {

    static final Interval ZERO = new Interval(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Interval of(Quantity quantity) {
        BigDecimal low = quantity.bounds().low().number().orElse(null);
        BigDecimal high = quantity.bounds().high().number().orElse(null);
        BigDecimal known = low != null ? low : high != null ? high : BigDecimal.ZERO;
        return new Interval(low, quantity.number().orElse(known), high);
    }

    Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                middle.add(other.middle),
                high == null || other.high == null ? null : high.add(other.high));
    }

    Interval negated() {
        return new Interval(
                high == null ? null : high.negate(),
                middle.negate(),
                low == null ? null : low.negate());
    }

    /** The distance from 0, for a change whose direction the verb tells. */
    Interval size() {
        return middle.signum() < 0 ? negated() : this;
    }

    /** As a percentage of a base that is positive in all its bounds; open where it is not. */
    Interval percentOf(Interval base) {
        boolean firm = base.low != null && base.high != null && base.low.signum() > 0;
        return new Interval(
                firm && low != null ? percent(low, low.signum() < 0 ? base.low : base.high) : null,
                base.middle.signum() == 0 ? BigDecimal.ZERO : percent(middle, base.middle),
                firm && high != null
                        ? percent(high, high.signum() < 0 ? base.high : base.low)
                        : null);
    }

    private static BigDecimal percent(BigDecimal n, BigDecimal base) {
        return n.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
    }

    boolean isAbove(Interval other) {
        return low != null && other.high != null && low.compareTo(other.high) > 0;
    }

    boolean meets(Interval other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** To two decimals, for showing. */
    BigDecimal rounded() {
        return Decimals.canonical(middle.setScale(2, RoundingMode.HALF_EVEN));
    }

    /** A difference as a part of a base, without its sign; null where the base is 0. */
    static BigDecimal relative(BigDecimal difference, BigDecimal base) {
        return base.signum() == 0 ? null : difference.divide(base, MathContext.DECIMAL64).abs();
    }
}
