package org.attest.temporal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of a unit: a number, or several.
 *
 * @param number empty for {@code several}, {@code a few} and plurals without a number
 * @param mod what the words add to it; empty if nothing
 */
record Amount(Optional<BigDecimal> number, Optional<Mod> mod) {

    static final Amount VAGUE = new Amount(Optional.empty(), Optional.empty());
    static final Amount ONE = of(BigDecimal.ONE);

    static Amount of(BigDecimal number) {
        return new Amount(Optional.of(number), Optional.empty());
    }

    /** From a table's cell: {@code X} or a number. */
    static Amount parse(String text) {
        return text.equals("X") ? VAGUE : of(new BigDecimal(text));
    }

    boolean isOne() {
        return number.isPresent() && number.get().compareTo(BigDecimal.ONE) == 0;
    }

    Amount times(BigDecimal factor) {
        return new Amount(number.map(n -> n.multiply(factor)), mod);
    }

    Amount plus(BigDecimal more) {
        return new Amount(number.map(n -> n.add(more)), mod);
    }

    /** As TIMEX3 writes it; {@code X} where it is not said. */
    String text() {
        return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("X");
    }
}
