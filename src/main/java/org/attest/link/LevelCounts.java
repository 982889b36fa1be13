package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.CodePoints;
import org.attest.model.Evidence;

/** How often pairs came to the same levels in all their comparisons. */
final class LevelCounts {

    /**
     * Pairs that are alike in all comparisons.
     *
     * @param kind of the pairs, a level of the prior
     * @param levels of the other comparisons
     */
    record Pattern(String kind, List<Level> levels, long pairs) {}

    /** A level of a comparison, by name. */
    record Level(String comparison, String level) {

        static final Comparator<Level> ORDER =
                Comparator.comparing(Level::comparison, CodePoints.ORDER)
                        .thenComparing(Level::level, CodePoints.ORDER);
    }

    private record Key(String kind, List<Level> levels) {}

    private final Map<Key, Long> counts = new HashMap<>();
    private long pairs;

    /**
     * @param terms of a pair, the prior first
     */
    void add(List<Evidence> terms) {
        List<Level> levels = new ArrayList<>();
        terms.stream()
                .skip(1)
                .forEach(term -> levels.add(new Level(term.comparison(), term.level())));
        add(terms.get(0).level(), levels, 1);
    }

    void add(String kind, List<Level> levels, long times) {
        counts.merge(new Key(kind, List.copyOf(levels)), times, Long::sum);
        pairs += times;
    }

    long pairs() {
        return pairs;
    }

    /** In an order that does not hang on that of the pairs. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        counts.forEach((key, n) -> patterns.add(new Pattern(key.kind(), key.levels(), n)));
        patterns.sort(
                Comparator.comparing(Pattern::kind, CodePoints.ORDER)
                        .thenComparing(Pattern::levels, LevelCounts::compare));
        return patterns;
    }

    private static int compare(List<Level> a, List<Level> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Level.ORDER.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** How many pairs came to a level, of the prior how many are of its kind. */
    Map<Level, Long> byLevel() {
        Map<Level, Long> byLevel = new HashMap<>();
        counts.forEach(
                (key, n) -> {
                    byLevel.merge(new Level(LevelShare.PRIOR, key.kind()), n, Long::sum);
                    key.levels().forEach(level -> byLevel.merge(level, n, Long::sum));
                });
        return byLevel;
    }
}
