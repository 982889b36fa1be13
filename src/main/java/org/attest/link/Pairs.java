package org.attest.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pairs of facts that are compared: those that share a block. In a block that is too large each
 * fact meets only those next to it in canonical order, and what that leaves out is counted.
 */
final class Pairs {

    /** Up to this many facts in a block, all of them meet. */
    static final int MOST_IN_BLOCK = 200;

    /** In a larger block, how many of the following ones each fact meets. */
    static final int WINDOW = 8;

    private final Set<Long> pairs = new HashSet<>();
    private final List<long[]> ordered = new ArrayList<>();
    private long skipped;

    /**
     * @param facts in canonical order
     */
    <V> Pairs(List<V> facts, Function<V, Set<String>> keys) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            for (String key : keys.apply(facts.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        blocks.values().forEach(this::meet);
    }

    private void meet(List<Integer> block) {
        int size = block.size();
        int reach = size <= MOST_IN_BLOCK ? size : WINDOW;
        for (int i = 0; i < size; i++) {
            int last = Math.min(size - 1, i + reach);
            skipped += size - 1 - last;
            for (int j = i + 1; j <= last; j++) {
                if (pairs.add(pair(block.get(i), block.get(j)))) {
                    ordered.add(new long[] {block.get(i), block.get(j)});
                }
            }
        }
    }

    /** One number for a pair of indexes, whatever their order. */
    static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** The pairs by index, the smaller one first, each once. */
    List<long[]> all() {
        return ordered;
    }

    /** How many pairs the caps left out; a pair may be left out of one block and met in another. */
    long skipped() {
        return skipped;
    }
}
