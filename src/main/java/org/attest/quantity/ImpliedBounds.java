package org.attest.quantity;

import java.math.BigDecimal;
import org.attest.model.Bounds;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;

/** What the wording of a number implies, by the data contract's table. */
final class ImpliedBounds {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** No rounding is taken to be coarser than this part of the number. */
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.025");

    /** How far a hedge reaches. */
    private static final BigDecimal HEDGE = new BigDecimal("0.05");

    private ImpliedBounds() {}

    /** The bounds of a number with its hedge, in the unit as written. */
    static Bounds of(Kind kind, Numeral number, Qualifier qualifier) {
        BigDecimal n = number.value();
        BigDecimal reach = n.abs().multiply(HEDGE);
        return switch (qualifier) {
            case ABOUT -> Bounds.between(n.subtract(reach), n.add(reach));
            case UNDER -> Bounds.between(n.subtract(reach), n);
            case OVER -> Bounds.over(n);
            case AT_LEAST -> Bounds.atLeast(n);
            case AT_MOST -> Bounds.atMost(n);
            case EXACT, RANGE, VAGUE -> around(n, half(kind, number));
        };
    }

    private static Bounds around(BigDecimal n, BigDecimal half) {
        return Bounds.between(n.subtract(half), n.add(half));
    }

    /** How far an unhedged number may be rounded, each side. */
    private static BigDecimal half(Kind kind, Numeral number) {
        if (number.form() == Numeral.Form.FRACTION || number.value().signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal written = number.step().divide(TWO);
        if (hasDecimals(number) || kind == Kind.PERCENT) {
            return written;
        }
        if (number.isScaled()) {
            return capped(number, written);
        }
        if (isRounded(kind, number)) {
            return capped(number, lastDigitThatIsNotZero(number.value()).divide(TWO));
        }
        return kind == Kind.COUNT || kind == Kind.RATIO ? BigDecimal.ZERO : written;
    }

    private static boolean hasDecimals(Numeral number) {
        return number.step().compareTo(number.scale()) < 0;
    }

    private static boolean isRounded(Kind kind, Numeral number) {
        boolean small = kind == Kind.COUNT && number.value().abs().compareTo(HUNDRED) < 0;
        return number.form() == Numeral.Form.DIGITS
                && !small
                && lastDigitThatIsNotZero(number.value()).compareTo(BigDecimal.ONE) > 0;
    }

    private static BigDecimal lastDigitThatIsNotZero(BigDecimal n) {
        return BigDecimal.ONE.scaleByPowerOfTen(-n.stripTrailingZeros().scale());
    }

    private static BigDecimal capped(Numeral number, BigDecimal half) {
        return half.min(number.value().abs().multiply(MOST_ROUNDING));
    }
}
