package org.attest.link;

import java.math.BigDecimal;
import java.util.List;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;

/**
 * A row of a table of comparisons: how often a level is met.
 *
 * @param m among pairs that are one thing, above 0 and at most 1
 * @param u among pairs that are two, above 0 and at most 1
 */
record LevelShare(String comparison, String level, double m, double u) {

    /** The comparison whose levels are kinds of pairs, and whose shares are where these start. */
    static final String PRIOR = "prior";

    /**
     * The rows of a table in their order.
     *
     * @throws BadTable for a bad row, with file and line
     */
    static List<LevelShare> read(Lexicon lexicon, String table) {
        return lexicon.table(table, List.of("comparison", "level", "m", "u"), 2, LevelShare::of);
    }

    private static LevelShare of(Row row) {
        return new LevelShare(
                row.required("comparison"),
                row.required("level"),
                share(row, "m"),
                share(row, "u"));
    }

    private static double share(Row row, String column) {
        BigDecimal share = row.decimal(column);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw row.bad(column, "a probability above 0 and at most 1");
        }
        return share.doubleValue();
    }

    LevelCounts.Level name() {
        return new LevelCounts.Level(comparison, level);
    }

    boolean isPrior() {
        return comparison.equals(PRIOR);
    }

    /**
     * log2(m/u) in hundredths of a bit. Strict, so that the last bit is the same on every machine.
     */
    int weight() {
        return (int) StrictMath.rint(100 * StrictMath.log(m / u) / StrictMath.log(2));
    }
}
