package org.attest.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Shares as a table has them: seven decimals, and still 1 together. */
final class Rounded {

    private static final int DECIMALS = 7;

    private Rounded() {}

    /** The rows in their order; what rounding leaves over goes to a comparison's largest level. */
    static List<LevelShare> of(List<LevelShare> levels) {
        Map<String, List<LevelShare>> comparisons = new LinkedHashMap<>();
        levels.forEach(
                row ->
                        comparisons
                                .computeIfAbsent(row.comparison(), name -> new ArrayList<>())
                                .add(row));
        Map<LevelCounts.Level, LevelShare> rounded = new HashMap<>();
        for (List<LevelShare> comparison : comparisons.values()) {
            List<Double> m = shares(comparison, LevelShare::m);
            List<Double> u = shares(comparison, LevelShare::u);
            for (int i = 0; i < comparison.size(); i++) {
                LevelShare row = comparison.get(i);
                rounded.put(
                        row.name(),
                        new LevelShare(row.comparison(), row.level(), m.get(i), u.get(i)));
            }
        }
        return levels.stream().map(row -> rounded.get(row.name())).toList();
    }

    private static List<Double> shares(
            List<LevelShare> comparison, ToDoubleFunction<LevelShare> share) {
        List<BigDecimal> rounded = new ArrayList<>();
        for (LevelShare row : comparison) {
            rounded.add(
                    BigDecimal.valueOf(share.applyAsDouble(row))
                            .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                            .max(BigDecimal.ONE.movePointLeft(DECIMALS)));
        }
        if (!comparison.get(0).isPrior()) {
            BigDecimal over =
                    BigDecimal.ONE.subtract(
                            rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
            int largest = rounded.indexOf(rounded.stream().max(Comparator.naturalOrder()).get());
            rounded.set(largest, rounded.get(largest).add(over));
        }
        return rounded.stream().map(BigDecimal::doubleValue).toList();
    }

    /** Without an exponent and without zeros at the end. */
    static String plain(double share) {
        return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    }
}
