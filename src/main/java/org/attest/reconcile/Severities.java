package org.attest.reconcile;

import java.math.BigDecimal;
import org.attest.model.Discrepancy.Severity;
import org.attest.model.Discrepancy.Verdict;

/**
 * How much a discrepancy matters: it grows with the gap and with the certainty that both speak of
 * one thing.
 */
final class Severities {

    private static final BigDecimal LARGE = new BigDecimal("0.25");
    private static final BigDecimal SMALL = new BigDecimal("0.05");
    private static final BigDecimal CERTAIN = new BigDecimal("0.9");

    private Severities() {}

    /**
     * A conflict of a quarter or more is high, of less than a twentieth low. A change, and a link
     * that is less than 90 % certain, count one less.
     *
     * @param gap relative to the preferred value, 0 or more; null where it cannot be said: counts
     *     as large
     * @param linkConfidence 0 to 1
     */
    static Severity of(Verdict verdict, BigDecimal gap, BigDecimal linkConfidence) {
        if (verdict == Verdict.CONSISTENT) {
            return Severity.NONE;
        }
        int rank = gap == null || gap.compareTo(LARGE) >= 0 ? 0 : gap.compareTo(SMALL) >= 0 ? 1 : 2;
        rank += verdict == Verdict.CHANGED ? 1 : 0;
        rank += linkConfidence.compareTo(CERTAIN) < 0 ? 1 : 0;
        return Severity.values()[Math.min(rank, Severity.LOW.ordinal())];
    }
}
