package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.attest.model.Cluster;
import org.attest.model.CodePoints;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Link;

/** Facts that repeat one another in all that counts: the first stands for them all. */
final class Collapsed<V extends FactView> {

    private final Map<Object, List<V>> groups = new LinkedHashMap<>();
    private final BiFunction<V, V, List<Evidence>> terms;

    /**
     * @param facts in canonical order
     * @param identity equal for facts that repeat one another
     * @param repeats whether the first of those that are equal can stand for another after all
     * @param terms that hold a fact to the first
     */
    Collapsed(
            List<V> facts,
            Function<V, ?> identity,
            BiPredicate<V, V> repeats,
            BiFunction<V, V, List<Evidence>> terms) {
        this.terms = terms;
        for (V fact : facts) {
            List<V> group = groups.computeIfAbsent(identity.apply(fact), key -> new ArrayList<>());
            if (group.isEmpty() || repeats.test(group.get(0), fact)) {
                group.add(fact);
            } else {
                groups.put(new Alone(fact.fact().id()), List.of(fact));
            }
        }
    }

    /** In place of an identity that it shares with facts that it does not repeat. */
    private record Alone(String id) {}

    /** The first of each group, in canonical order. */
    List<V> first() {
        return groups.values().stream().map(group -> group.get(0)).toList();
    }

    /** How many facts another one stands for. */
    int repeated() {
        return groups.values().stream().mapToInt(group -> group.size() - 1).sum();
    }

    /** The clusters of the first ones, with all that they stand for. */
    List<Cluster> unfold(List<Cluster> clusters) {
        Map<Fact, List<V>> byFirst = new HashMap<>();
        groups.values().forEach(group -> byFirst.put(group.get(0).fact(), group));
        return clusters.stream().map(cluster -> unfold(cluster, byFirst)).toList();
    }

    private Cluster unfold(Cluster cluster, Map<Fact, List<V>> byFirst) {
        List<Fact> members = new ArrayList<>();
        List<Link> links = new ArrayList<>(cluster.links());
        for (Fact first : cluster.members()) {
            List<V> group = byFirst.get(first);
            for (V repeated : group) {
                members.add(repeated.fact());
                if (repeated != group.get(0)) {
                    links.add(
                            new Link(first, repeated.fact(), terms.apply(group.get(0), repeated)));
                }
            }
        }
        members.sort(Comparator.comparing(Fact::docId, CodePoints.ORDER).thenComparing(Fact::span));
        return new Cluster(members, links);
    }
}
