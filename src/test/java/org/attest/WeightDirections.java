package org.attest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Units;
import org.attest.link.PairTerms;
import org.attest.model.Annotated;
import org.attest.model.CodePoints;
import org.attest.model.Evidence;
import org.attest.model.Fact;

/**
 * In which direction marked pairs would move each weight, for whoever sets them: {@code
 * WeightDirections [SET...]}, from the project's folder; all sets at hand if none is named.
 *
 * <p>Fits a logistic regression of "is one claim" on the levels of the pairs, drawn towards the
 * weights as they are (a Gaussian prior around each), and prints each level with its weight, the
 * fitted one, its pairs and how many of them are one; above that, for each set, how many pairs the
 * weights as they are and those fitted to the other sets get right. The marked pairs are chosen to
 * be hard, so the fit knows nothing of easy ones: it shows a direction, never a value to take.
 */
final class WeightDirections {

    /** How strongly a weight is drawn to where it is: the inverse variance, in squared nats. */
    private static final double DRAWN = 3;

    private static final int MOST_STEPS = 60;
    private static final double NAT = Math.log(2) / 100;

    /** A marked pair of figures that may be one. */
    private record Marked(String set, List<Evidence> terms, boolean one) {}

    private final List<String> levels = new ArrayList<>();
    private final Map<String, Integer> index = new HashMap<>();
    private final double[] now;

    private WeightDirections(List<Marked> pairs) {
        Map<String, Integer> weights = new TreeMap<>();
        pairs.forEach(pair -> pair.terms().forEach(term -> weights.put(name(term), term.weight())));
        now = new double[weights.size()];
        weights.forEach(
                (level, weight) -> {
                    now[levels.size()] = weight * NAT;
                    index.put(level, levels.size());
                    levels.add(level);
                });
    }

    private static String name(Evidence term) {
        return term.comparison() + ", " + term.level();
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> sets =
                arguments.length == 0
                        ? GoldSet.atHand()
                        : Arrays.stream(arguments).map(Path::of).toList();
        List<Marked> pairs = new ArrayList<>();
        for (Path set : sets) {
            pairs.addAll(marked(set));
        }
        WeightDirections directions = new WeightDirections(pairs);
        pairs.stream().map(Marked::set).distinct().forEach(set -> directions.print(set, pairs));
        directions.print(pairs);
    }

    private static List<Marked> marked(Path folder) throws IOException {
        GoldSet set = GoldSet.read(folder);
        Lexicon lexicon = Lexicon.builtIn();
        Units units = Units.of(lexicon);
        List<Marked> marked = new ArrayList<>();
        for (GoldSet.Group group : set.groups()) {
            List<Annotated> documents =
                    group.read().documents().stream()
                            .sorted(Comparator.comparing(d -> d.document().id(), CodePoints.ORDER))
                            .toList();
            Map<Set<String>, PairTerms> terms = new HashMap<>();
            for (PairTerms pair : PairTerms.of(documents, lexicon, units::inBaseUnit)) {
                terms.put(Set.of(pair.left().id(), pair.right().id()), pair);
            }
            Map<String, Fact> found = GroupScore.figures(group.gold(), documents);
            for (GoldGroup.GoldPair pair : group.gold().pairs()) {
                Fact a = found.get(pair.a());
                Fact b = found.get(pair.b());
                PairTerms met =
                        a == null || b == null || a == b ? null : terms.get(Set.of(a.id(), b.id()));
                if (pair.alignCertain() && met != null && !met.cannot()) {
                    marked.add(new Marked(set.name(), met.terms(), pair.joined()));
                }
            }
        }
        return marked;
    }

    private void print(String set, List<Marked> pairs) {
        List<Marked> own = pairs.stream().filter(pair -> pair.set().equals(set)).toList();
        double[] others = fitted(pairs.stream().filter(pair -> !pair.set().equals(set)).toList());
        System.out.printf(
                Locale.ROOT,
                "%-10s %d pairs, right by the weights %.1f %%, by those fitted to the other sets %.1f %%%n",
                set,
                own.size(),
                right(own, now),
                right(own, others));
    }

    private void print(List<Marked> pairs) {
        double[] all = fitted(pairs);
        for (int i = 0; i < levels.size(); i++) {
            String level = levels.get(i);
            List<Marked> met =
                    pairs.stream()
                            .filter(
                                    pair ->
                                            pair.terms().stream()
                                                    .anyMatch(t -> name(t).equals(level)))
                            .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-60s %6.0f -> %6.0f  %d pairs, %d one%n",
                    level,
                    now[i] / NAT,
                    all[i] / NAT,
                    met.size(),
                    met.stream().filter(Marked::one).count());
        }
    }

    private double right(List<Marked> pairs, double[] weights) {
        long right = pairs.stream().filter(pair -> score(pair, weights) >= 0 == pair.one()).count();
        return 100.0 * right / pairs.size();
    }

    private double score(Marked pair, double[] weights) {
        return pair.terms().stream().mapToDouble(term -> weights[index.get(name(term))]).sum();
    }

    /** Newton's method, each step halved until it lowers the loss. */
    private double[] fitted(List<Marked> pairs) {
        double[] weights = now.clone();
        double loss = loss(pairs, weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = direction(pairs, weights);
            double length = 1;
            double[] next = moved(weights, direction, length);
            while (loss(pairs, next) > loss && length > 1e-6) {
                length /= 2;
                next = moved(weights, direction, length);
            }
            double nextLoss = loss(pairs, next);
            if (loss - nextLoss < 1e-9) {
                break;
            }
            weights = next;
            loss = nextLoss;
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] direction, double length) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= length * direction[i];
        }
        return moved;
    }

    private double loss(List<Marked> pairs, double[] weights) {
        double loss = 0;
        for (Marked pair : pairs) {
            double score = score(pair, weights) * (pair.one() ? 1 : -1);
            loss += score > 0 ? Math.log1p(Math.exp(-score)) : -score + Math.log1p(Math.exp(score));
        }
        for (int i = 0; i < weights.length; i++) {
            loss += DRAWN / 2 * (weights[i] - now[i]) * (weights[i] - now[i]);
        }
        return loss;
    }

    private double[] direction(List<Marked> pairs, double[] weights) {
        int n = weights.length;
        double[] gradient = new double[n];
        double[][] hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            gradient[i] = DRAWN * (weights[i] - now[i]);
            hessian[i][i] = DRAWN;
        }
        for (Marked pair : pairs) {
            double one = 1 / (1 + Math.exp(-score(pair, weights)));
            int[] met = pair.terms().stream().mapToInt(term -> index.get(name(term))).toArray();
            for (int i : met) {
                gradient[i] += one - (pair.one() ? 1 : 0);
                for (int j : met) {
                    hessian[i][j] += one * (1 - one);
                }
            }
        }
        return solved(hessian, gradient);
    }

    /** By Cholesky's factors; the matrix is symmetric and positive, and is overwritten. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }
}
