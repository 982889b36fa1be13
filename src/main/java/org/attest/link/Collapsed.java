package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.model.Cluster;
import org.attest.model.CodePoints;
import org.attest.model.Fact;
import org.attest.model.Link;

/** Facts that repeat one another in all that is compared: the first stands for them all. */
final class Collapsed<V extends FactView> {

    private final Map<Object, List<V>> groups = new LinkedHashMap<>();

    /**
     * @param facts in canonical order
     * @param identity equal for facts that repeat one another
     */
    Collapsed(List<V> facts, Function<V, ?> identity) {
        for (V fact : facts) {
            groups.computeIfAbsent(identity.apply(fact), key -> new ArrayList<>()).add(fact);
        }
    }

    /** The first of each group, in canonical order. */
    List<V> first() {
        return groups.values().stream().map(group -> group.get(0)).toList();
    }

    /** How many facts another one stands for. */
    int repeated() {
        return groups.values().stream().mapToInt(group -> group.size() - 1).sum();
    }

    /** The clusters of the first ones, with all that they stand for. */
    List<Cluster> unfold(List<Cluster> clusters, Scorer<V> scorer) {
        Map<Fact, List<V>> byFirst = new HashMap<>();
        groups.values().forEach(group -> byFirst.put(group.get(0).fact(), group));
        return clusters.stream().map(cluster -> unfold(cluster, byFirst, scorer)).toList();
    }

    private static <V extends FactView> Cluster unfold(
            Cluster cluster, Map<Fact, List<V>> byFirst, Scorer<V> scorer) {
        List<Fact> members = new ArrayList<>();
        List<Link> links = new ArrayList<>(cluster.links());
        for (Fact first : cluster.members()) {
            List<V> group = byFirst.get(first);
            for (V repeated : group) {
                members.add(repeated.fact());
                if (repeated != group.get(0)) {
                    links.add(
                            new Link(first, repeated.fact(), scorer.terms(group.get(0), repeated)));
                }
            }
        }
        members.sort(Comparator.comparing(Fact::docId, CodePoints.ORDER).thenComparing(Fact::span));
        return new Cluster(members, links);
    }
}
