package org.attest.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.attest.model.Bounds;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;
import org.attest.quantity.Expression.Role;

/**
 * A number with its unit, hedge and role, before it is worked out.
 *
 * @param low the number, or the lower one of a range; null for a vague word
 * @param high the higher one of a range; null if it is none
 * @param vague what a vague word stands for; null if it is none
 * @param times what the number is to be multiplied by to be in the unit: 0.01 for cents
 * @param unit empty for what is counted
 * @param period empty if it is no rate over time
 */
record Amount(
        Kind kind,
        Numeral low,
        Numeral high,
        Bounds vague,
        Qualifier qualifier,
        BigDecimal times,
        String unit,
        String period,
        Role role)
        implements Written {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Amount of(Kind kind, Numeral number, BigDecimal times, String unit) {
        return new Amount(kind, number, null, null, Qualifier.EXACT, times, unit, "", Role.PLAIN);
    }

    static Amount count(Numeral number) {
        return of(Kind.COUNT, number, BigDecimal.ONE, "");
    }

    static Amount ratio(Numeral number) {
        return of(Kind.RATIO, number, BigDecimal.ONE, "1");
    }

    static Amount vague(Bounds bounds) {
        return new Amount(
                Kind.VAGUE,
                null,
                null,
                bounds,
                Qualifier.VAGUE,
                BigDecimal.ONE,
                "",
                "",
                Role.PLAIN);
    }

    /** Its letter read as a scale, and not as metres. */
    Amount inMillions() {
        return new Amount(
                Kind.COUNT,
                low.times(MILLION),
                high == null ? null : high.times(MILLION),
                vague,
                qualifier,
                BigDecimal.ONE,
                "",
                period,
                role);
    }

    boolean isVague() {
        return vague != null;
    }

    boolean isRange() {
        return high != null;
    }

    /** Its number in its unit: of 40 basis points 0.4. */
    BigDecimal plain() {
        return low.value().multiply(times);
    }

    boolean isBare() {
        return kind == Kind.COUNT && unit.isEmpty();
    }

    Amount hedged(Qualifier hedge) {
        Qualifier kept = isVague() || isRange() ? qualifier : hedge;
        return new Amount(kind, low, high, vague, kept, times, unit, period, role);
    }

    /** The same number in the unit of another. */
    Amount inUnitOf(Amount other) {
        Kind newKind = isVague() ? Kind.VAGUE : other.kind;
        return new Amount(
                newKind, low, high, vague, qualifier, other.times, other.unit, other.period, role);
    }

    Amount in(String newUnit) {
        return new Amount(kind, low, high, vague, qualifier, times, newUnit, period, role);
    }

    Amount as(Role newRole) {
        return new Amount(kind, low, high, vague, qualifier, times, unit, period, newRole);
    }

    Amount per(String newPeriod) {
        return new Amount(kind, low, high, vague, qualifier, times, unit, newPeriod, role);
    }

    private Amount withNumber(Numeral number) {
        return new Amount(kind, number, high, vague, qualifier, times, unit, period, role);
    }

    /**
     * This amount as the first of two that share what the second says: {@code 10} of {@code 10 or
     * 12 million barrels}. The scale is shared where the first number is the smaller one before it,
     * as in {@code $10 to $15 billion} but not in {@code $200 to $4 million}.
     */
    Amount sharing(Amount second) {
        Amount shared = isBare() ? inUnitOf(second) : this;
        boolean scaleToo =
                !low.isScaled()
                        && second.low != null
                        && second.low.isScaled()
                        && low.value().compareTo(BigDecimal.valueOf(1000)) < 0
                        && low.value().compareTo(second.low.mantissa()) < 0;
        return scaleToo ? shared.withNumber(low.times(second.low.scale())) : shared;
    }

    /** The range from this to another; empty where the two do not make one. */
    Optional<Amount> to(Amount other) {
        if (low == null || other.low == null || isRange() || other.isRange()) {
            return Optional.empty();
        }
        Amount first = sharing(other);
        Amount second = other.isBare() && kind == Kind.MONEY ? other.inUnitOf(this) : other;
        boolean fits =
                first.unit.equals(second.unit)
                        && first.times.compareTo(second.times) == 0
                        && first.low.value().compareTo(second.low.value()) < 0;
        return fits ? Optional.of(first.upTo(second)) : Optional.empty();
    }

    private Amount upTo(Amount second) {
        return new Amount(
                second.kind,
                low,
                second.low,
                null,
                Qualifier.RANGE,
                times,
                unit,
                second.period,
                role);
    }

    /** The amount worked out. */
    Expression expression() {
        return new Expression(new Quantity(kind, value(), bounds(), qualifier, unit, period), role);
    }

    private BigDecimal value() {
        if (isVague()) {
            return null;
        }
        BigDecimal n = isRange() ? low.value().add(high.value()).multiply(HALF) : low.value();
        return n.multiply(times);
    }

    private Bounds bounds() {
        Bounds written =
                isVague()
                        ? vague
                        : isRange()
                                ? Bounds.between(low.value(), high.value())
                                : ImpliedBounds.of(kind, low, qualifier);
        return written.converted(times, BigDecimal.ZERO);
    }
}
