package org.attest.model;

import java.math.BigDecimal;

/** Exact decimals, bounded so that no text can make one that is slow or large. */
public final class Decimals {

    /** More integer digits or decimals than this, and a number is no figure. */
    public static final int MOST_DIGITS = 30;

    private Decimals() {}

    /**
     * The one form of each number: {@code 2.0} and {@code 2} are the same, and never an exponent.
     */
    public static BigDecimal canonical(BigDecimal n) {
        if (n.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = n.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
