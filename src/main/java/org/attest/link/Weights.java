package org.attest.link;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Evidence;

/**
 * What each level of each comparison counts: log2(m/u), in whole hundredths of a bit, computed once
 * when the table is read, so that every run on every machine adds the same integers.
 */
final class Weights {

    private static final String PRIOR = "prior";

    private record Level(String comparison, String level, int weight) {}

    private final String table;
    private final Map<String, Map<String, Evidence>> terms = new LinkedHashMap<>();

    Weights(Lexicon lexicon, String table) {
        this.table = table;
        lexicon.table(table, List.of("comparison", "level", "m", "u"), 2, Weights::level)
                .forEach(this::add);
    }

    private static Level level(Row row) {
        return new Level(
                row.required("comparison"),
                row.required("level"),
                hundredths(share(row, "m"), share(row, "u")));
    }

    private static double share(Row row, String column) {
        BigDecimal share = row.decimal(column);
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw row.bad(column, "a probability above 0 and at most 1");
        }
        return share.doubleValue();
    }

    /** Strict, so that the last bit is the same on every machine. */
    private static int hundredths(double m, double u) {
        return (int) StrictMath.rint(100 * StrictMath.log(m / u) / StrictMath.log(2));
    }

    private void add(Level level) {
        terms.computeIfAbsent(level.comparison(), name -> new LinkedHashMap<>())
                .put(
                        level.level(),
                        new Evidence(level.comparison(), level.level(), level.weight()));
    }

    /** Where every pair starts. */
    Evidence prior(String kind) {
        return term(PRIOR, kind);
    }

    /**
     * The term of a level.
     *
     * @throws BadTable if the table has no such row
     */
    Evidence term(String comparison, String level) {
        Evidence term = terms.getOrDefault(comparison, Map.of()).get(level);
        if (term == null) {
            throw new BadTable(table + ": no row for \"" + comparison + "\", \"" + level + "\"");
        }
        return term;
    }
}
