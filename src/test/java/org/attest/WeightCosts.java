package org.attest;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.attest.lexicon.Lexicon;

/**
 * What it costs to have set one weight a little wrong: each weight of the link tables is made a
 * quarter larger and a quarter smaller (by a quarter of a bit at least), and the marked sets are
 * linked again.
 *
 * <p>{@code WeightCosts [POINTS [SET...]]}, from the project's folder, prints the weights that cost
 * at least so many points of pairs completely right on a set, the worst first; 0.01 on all sets if
 * not said.
 */
final class WeightCosts {

    /** The most points that a weight may cost. */
    static final double MOST = 3;

    private static final List<String> TABLES = List.of("link-comparisons.csv", "link-anchors.csv");

    private WeightCosts() {}

    /**
     * A level's weight, in hundredths of a bit.
     *
     * @param table that it stands in
     */
    record Weight(String table, String comparison, String level, int hundredths) {

        Weight by(int sign) {
            int quarter = Math.max(25, Math.abs(hundredths) / 4);
            return new Weight(table, comparison, level, hundredths + sign * quarter);
        }

        /** The built-in tables with this weight in place of their own. */
        Lexicon lexicon() {
            double ratio = Math.pow(2, hundredths / 100.0);
            return Lexicon.with(
                    Map.of(
                            table,
                            "comparison,level,m,u\n"
                                    + String.join(
                                            ",",
                                            comparison,
                                            "\"" + level + "\"",
                                            plain(Math.min(1, ratio)),
                                            plain(Math.min(1, 1 / ratio)))
                                    + "\n"));
        }

        private static String plain(double share) {
            return new BigDecimal(share).round(MathContext.DECIMAL64).toPlainString();
        }

        @Override
        public String toString() {
            return comparison + ", " + level + " " + hundredths;
        }
    }

    /**
     * What one change of a weight does to one set.
     *
     * @param points of the headline that are lost; negative for a gain
     */
    record Cost(String set, Weight before, Weight after, double points, GroupScore score) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6.2f  %-9s  %s -> %d  (%s)",
                    points,
                    set,
                    before,
                    after.hundredths(),
                    score);
        }
    }

    static List<Weight> weights() {
        List<Weight> weights = new ArrayList<>();
        for (String table : TABLES) {
            weights.addAll(
                    Lexicon.builtIn()
                            .table(
                                    table,
                                    List.of("comparison", "level", "m", "u"),
                                    2,
                                    row ->
                                            new Weight(
                                                    table,
                                                    row.get("comparison"),
                                                    row.get("level"),
                                                    hundredths(
                                                            row.decimal("m").doubleValue(),
                                                            row.decimal("u").doubleValue()))));
        }
        return weights;
    }

    private static int hundredths(double m, double u) {
        return (int) Math.rint(100 * Math.log(m / u) / Math.log(2));
    }

    /** The costs of all changes of some weights, in their order. */
    static List<Cost> of(String set, List<Weight> weights, Function<Lexicon, GroupScore> scored) {
        double before = scored.apply(Lexicon.builtIn()).headline();
        List<Cost> costs = new ArrayList<>();
        for (Weight weight : weights) {
            for (int sign : new int[] {1, -1}) {
                Weight changed = weight.by(sign);
                GroupScore score = scored.apply(changed.lexicon());
                costs.add(new Cost(set, weight, changed, before - score.headline(), score));
            }
        }
        return costs;
    }

    private static List<Path> named(String[] arguments) {
        return Arrays.stream(arguments).skip(1).map(Path::of).toList();
    }

    /** Prints the costs on the marked sets. */
    public static void main(String[] arguments) throws IOException {
        double least = arguments.length == 0 ? 0.01 : Double.parseDouble(arguments[0]);
        List<Cost> costs = new ArrayList<>();
        for (Path folder : arguments.length > 1 ? named(arguments) : GoldSet.atHand()) {
            GoldSet set = GoldSet.read(folder);
            System.out.println(set.name() + ": " + set.score(Lexicon.builtIn()));
            costs.addAll(of(set.name(), weights(), lexicon -> set.score(lexicon).all()));
        }
        costs.sort((a, b) -> Double.compare(b.points(), a.points()));
        costs.stream().filter(cost -> cost.points() >= least).forEach(System.out::println);
        System.out.println("changes of one weight: " + costs.size());
    }
}
