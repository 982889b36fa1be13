package org.attest.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as it is written, with what its bounds depend on.
 *
 * @param value in full: 19600000000 for {@code 19.6 billion}
 * @param step what one in the last written digit is worth: 100000000 for {@code 19.6 billion}
 * @param scale of the scale word at its end; 1 if there is none
 */
record Numeral(BigDecimal value, BigDecimal step, BigDecimal scale, Form form) {

    /** Enough for every fraction that prose holds. */
    static final MathContext FRACTION_DIGITS = new MathContext(20);

    /** What it is written with. */
    enum Form {
        DIGITS,
        WORDS,
        /** Two thirds, a half: exact, whatever the digits. */
        FRACTION
    }

    static Numeral words(BigDecimal value) {
        return new Numeral(value, BigDecimal.ONE, BigDecimal.ONE, Form.WORDS);
    }

    static Numeral fraction(BigDecimal numerator, BigDecimal denominator) {
        return new Numeral(
                numerator.divide(denominator, FRACTION_DIGITS),
                BigDecimal.ONE,
                BigDecimal.ONE,
                Form.FRACTION);
    }

    /** The number before a scale word. */
    Numeral times(BigDecimal newScale) {
        return new Numeral(
                value.multiply(newScale),
                step.multiply(newScale),
                scale.multiply(newScale),
                form == Form.FRACTION ? Form.WORDS : form);
    }

    /** This, and what follows it: {@code two hundred} and {@code six}. */
    Numeral plus(Numeral rest) {
        return new Numeral(value.add(rest.value), rest.step, rest.scale, form);
    }

    Numeral negated() {
        return new Numeral(value.negate(), step, scale, form);
    }

    /** The number that stands before the scale word. */
    BigDecimal mantissa() {
        return value.divide(scale, FRACTION_DIGITS);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    boolean isWords() {
        return form == Form.WORDS && !isScaled();
    }

    boolean is(long n) {
        return value.compareTo(BigDecimal.valueOf(n)) == 0;
    }
}
