package org.attest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attest.link.LevelCounts.Level;
import org.attest.link.LevelCounts.Pattern;

/**
 * Estimates m, u and the priors of a table of comparisons from pairs of which nobody said whether
 * they are one thing: Fellegi and Sunter's model, fitted by expectation-maximisation from the
 * table's own values. Without chance, and bounded.
 *
 * <p>A level that no pair came to keeps its values; the others share what is left. The table counts
 * as one more pair of each sort, so that a level met only among one of them gets no endless weight.
 */
final class ExpectationMaximisation {

    /** After so many steps it ends, converged or not. */
    static final int MOST_STEPS = 2_000;

    /** A step that gains less than this share of the log-likelihood is the last. */
    private static final double CONVERGED = 1e-10;

    /** Nothing is surer than this. */
    private static final double LEAST = 1e-7;

    /**
     * What was estimated.
     *
     * @param levels the table's rows in their order, priors among them
     * @param matches how many pairs of each level are one thing, by expectation
     * @param steps until it converged, or the most there may be
     * @param before the log-likelihood of the pairs by the table's own values
     * @param after by the estimated ones
     */
    record Estimate(
            List<LevelShare> levels,
            Map<Level, Double> matches,
            int steps,
            boolean converged,
            double before,
            double after) {}

    private final List<LevelShare> table;
    private final Map<String, List<LevelShare>> comparisons = new LinkedHashMap<>();
    private final List<Pattern> patterns;
    private final NonMatches nonMatches;
    private final Map<Level, Long> compared;
    private final Map<Level, Double> sampled = new HashMap<>();
    private Map<Level, LevelShare> now = new HashMap<>();

    /**
     * @param compared the pairs that share a block
     * @param sampled pairs taken evenly from all
     */
    ExpectationMaximisation(
            List<LevelShare> table,
            LevelCounts compared,
            LevelCounts sampled,
            NonMatches nonMatches) {
        this.table = List.copyOf(table);
        this.patterns = compared.patterns();
        this.compared = compared.byLevel();
        this.nonMatches = nonMatches;
        sampled.byLevel().forEach((level, pairs) -> this.sampled.put(level, (double) pairs));
        for (LevelShare row : table) {
            now.put(row.name(), row);
            comparisons.computeIfAbsent(row.comparison(), c -> new ArrayList<>()).add(row);
        }
    }

    private static Level prior(String kind) {
        return new Level(LevelShare.PRIOR, kind);
    }

    /** Never worse than the values before, where u is estimated too. */
    Estimate estimate() {
        Expected expected = expected();
        double before = expected.logLikelihood();
        boolean converged = false;
        int steps = 0;
        while (!converged && steps < MOST_STEPS) {
            steps++;
            double last = expected.logLikelihood();
            now = maximised(expected);
            expected = expected();
            double gain = expected.logLikelihood() - last;
            converged = Math.abs(gain) <= CONVERGED * Math.abs(last);
        }
        return new Estimate(
                besideTheUnmet(),
                expected.matches(),
                steps,
                converged,
                before,
                expected.logLikelihood());
    }

    /**
     * How many pairs of each level are one thing and how many are two, by the values so far.
     *
     * @param logLikelihood of all pairs
     */
    private record Expected(
            Map<Level, Double> matches, Map<Level, Double> others, double logLikelihood) {}

    private Expected expected() {
        Map<Level, Double> matches = new HashMap<>();
        Map<Level, Double> others = new HashMap<>();
        double logLikelihood = 0;
        for (Pattern pattern : patterns) {
            LevelShare start = now.get(prior(pattern.kind()));
            double match = StrictMath.log(start.m());
            double other = StrictMath.log(start.u());
            for (Level level : pattern.levels()) {
                match += StrictMath.log(now.get(level).m());
                other += StrictMath.log(now.get(level).u());
            }
            double larger = Math.max(match, other);
            double both = larger + StrictMath.log1p(StrictMath.exp(-Math.abs(match - other)));
            logLikelihood += pattern.pairs() * both;
            double matched = pattern.pairs() * StrictMath.exp(match - both);
            note(pattern, matched, matches);
            note(pattern, pattern.pairs() - matched, others);
        }
        return new Expected(matches, others, logLikelihood);
    }

    private static void note(Pattern pattern, double pairs, Map<Level, Double> counts) {
        counts.merge(prior(pattern.kind()), pairs, Double::sum);
        pattern.levels().forEach(level -> counts.merge(level, pairs, Double::sum));
    }

    private Map<Level, LevelShare> maximised(Expected expected) {
        Map<Level, Double> others = nonMatches == NonMatches.SAMPLED ? sampled : expected.others();
        Map<Level, LevelShare> maximised = new HashMap<>();
        for (List<LevelShare> levels : comparisons.values()) {
            if (levels.get(0).isPrior()) {
                levels.forEach(row -> maximised.put(row.name(), prior(row, expected)));
            } else {
                maximise(levels, expected.matches(), others, maximised);
            }
        }
        return maximised;
    }

    private static LevelShare prior(LevelShare row, Expected expected) {
        double matches = expected.matches().getOrDefault(row.name(), 0.0) + row.m();
        double others = expected.others().getOrDefault(row.name(), 0.0) + row.u();
        double share = matches / (matches + others);
        return new LevelShare(row.comparison(), row.level(), share, 1 - share);
    }

    private void maximise(
            List<LevelShare> levels,
            Map<Level, Double> matches,
            Map<Level, Double> others,
            Map<Level, LevelShare> maximised) {
        List<LevelShare> met = levels.stream().filter(row -> isMet(row.name())).toList();
        double matched = sum(met, matches);
        double other = sum(met, others);
        double heldM = total(met, LevelShare::m);
        double heldU = total(met, LevelShare::u);
        levels.forEach(row -> maximised.put(row.name(), row));
        for (LevelShare row : met) {
            double m = matches.getOrDefault(row.name(), 0.0) + row.m() / heldM;
            double u = others.getOrDefault(row.name(), 0.0) + row.u() / heldU;
            maximised.put(row.name(), share(row, m / (matched + 1), u / (other + 1)));
        }
    }

    private static LevelShare share(LevelShare row, double m, double u) {
        return new LevelShare(
                row.comparison(), row.level(), Math.max(LEAST, m), Math.max(LEAST, u));
    }

    private static double total(List<LevelShare> levels, ToDoubleFunction<LevelShare> share) {
        return levels.stream().mapToDouble(share).sum();
    }

    /** The levels that were met share what those leave that keep the table's values. */
    private List<LevelShare> besideTheUnmet() {
        List<LevelShare> estimated = new ArrayList<>();
        for (LevelShare row : table) {
            List<LevelShare> met =
                    comparisons.get(row.comparison()).stream()
                            .filter(other -> isMet(other.name()))
                            .toList();
            LevelShare found = now.get(row.name());
            estimated.add(
                    row.isPrior() || !isMet(row.name())
                            ? found
                            : share(
                                    row,
                                    found.m() * total(met, LevelShare::m),
                                    found.u() * total(met, LevelShare::u)));
        }
        return estimated;
    }

    private static double sum(List<LevelShare> levels, Map<Level, Double> counts) {
        return levels.stream().mapToDouble(row -> counts.getOrDefault(row.name(), 0.0)).sum();
    }

    /** Whether any pair came to the level. */
    private boolean isMet(Level level) {
        return compared.containsKey(level) || sampled.containsKey(level);
    }
}
