package org.attest.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * The pairs of facts that are compared: those that share a block.
 *
 * <p>A block is what has one key, or one key and one finer key beside it. Of a block, in canonical
 * order, the first {@link #MOST_IN_BLOCK} all meet one another, and each later one meets the first
 * {@link #MET_BY_ALL}. So a pair is compared or not by what the two say, and in larger blocks also
 * by how many come before them; what comes after them never matters. The number of pairs grows with
 * the number of facts and not with its square.
 */
final class Pairs {

    /** Up to this many facts in a block, all of them meet. */
    static final int MOST_IN_BLOCK = 200;

    /** In a larger block, how many of the first ones every later one meets. */
    static final int MET_BY_ALL = 8;

    private final Set<Long> pairs = new HashSet<>();
    private final List<long[]> ordered = new ArrayList<>();
    private long skipped;

    /**
     * @param facts in canonical order
     * @param keys of the blocks that a fact is in
     * @param finer what divides a block that is too large; it follows from the fact alone, as the
     *     keys do
     */
    <V> Pairs(List<V> facts, Function<V, Set<String>> keys, Function<V, Set<String>> finer) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            all.add(i);
        }
        for (List<Integer> block : blocks(all, facts, keys)) {
            if (block.size() <= MOST_IN_BLOCK) {
                meet(block, pair -> {});
            } else {
                meetInLarge(block, blocks(block, facts, finer));
            }
        }
    }

    private static <V> List<List<Integer>> blocks(
            List<Integer> of, List<V> facts, Function<V, Set<String>> keys) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int fact : of) {
            for (String key : keys.apply(facts.get(fact))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
            }
        }
        return List.copyOf(blocks.values());
    }

    /** A division that is no smaller than its block adds nothing. */
    private void meetInLarge(List<Integer> block, List<List<Integer>> divisions) {
        Set<Long> met = new HashSet<>();
        meet(block, met::add);
        divisions.stream()
                .filter(division -> division.size() < block.size())
                .forEach(division -> meet(division, met::add));
        long size = block.size();
        skipped += size * (size - 1) / 2 - met.size();
    }

    private void meet(List<Integer> block, LongConsumer met) {
        int size = block.size();
        for (int i = 0; i < size; i++) {
            int end = i < MET_BY_ALL ? size : Math.min(size, MOST_IN_BLOCK);
            for (int j = i + 1; j < end; j++) {
                long pair = pair(block.get(i), block.get(j));
                met.accept(pair);
                if (pairs.add(pair)) {
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

    /**
     * How many pairs the cap left out of a block; a pair may be left out of one and met in another.
     */
    long skipped() {
        return skipped;
    }
}
