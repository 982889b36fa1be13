package org.attest.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Candidate;
import org.attest.model.Cluster;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Link;

/**
 * Joins facts to clusters, the best pair first. Two clusters are joined only if all their facts
 * together speak for it: on average their pairs must score, and no pair may speak strongly against
 * it, so that a chain of near misses does not drift.
 */
final class Clusters<V extends FactView> {

    /** In hundredths of a bit: a pair below this keeps two clusters apart. */
    private static final int VETO = -650;

    /** A pair that misses by less than this is a candidate. */
    private static final int JUST_MISSED = -300;

    /** Up to this many pairs between two clusters are all looked at before they are joined. */
    private static final int MOST_PAIRS = 48;

    /** Of clusters with more pairs between them, how many facts are looked at. */
    private static final int SAMPLE = 4;

    private record Scored(int left, int right, int score) {}

    private final List<V> facts;
    private final Scorer<V> scorer;
    private final Map<Long, Integer> scores = new HashMap<>();
    private final List<Integer> home = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Scored> above = new ArrayList<>();
    private final List<Scored> below = new ArrayList<>();

    /**
     * @param facts in canonical order
     */
    Clusters(List<V> facts, Scorer<V> scorer, Pairs pairs) {
        this.facts = facts;
        this.scorer = scorer;
        for (int i = 0; i < facts.size(); i++) {
            home.add(i);
            members.add(new ArrayList<>(List.of(i)));
        }
        pairs.all().forEach(pair -> score((int) pair[0], (int) pair[1]));
        Comparator<Scored> best =
                Comparator.comparing(Scored::score)
                        .reversed()
                        .thenComparing(Scored::left)
                        .thenComparing(Scored::right);
        above.sort(best);
        below.sort(best);
        above.forEach(this::join);
    }

    private void score(int left, int right) {
        V a = facts.get(left);
        V b = facts.get(right);
        if (!scorer.cannotLink(a, b)) {
            int score = scoreOf(left, right);
            if (score >= 0) {
                above.add(new Scored(left, right, score));
            } else if (score >= JUST_MISSED) {
                below.add(new Scored(left, right, score));
            }
        }
    }

    private int scoreOf(int a, int b) {
        return scores.computeIfAbsent(
                Pairs.pair(a, b),
                pair ->
                        scorer.terms(facts.get(Math.min(a, b)), facts.get(Math.max(a, b))).stream()
                                .mapToInt(Evidence::weight)
                                .sum());
    }

    private void join(Scored pair) {
        int a = home.get(pair.left());
        int b = home.get(pair.right());
        if (a != b && together(members.get(a), members.get(b))) {
            members.get(b).forEach(fact -> home.set(fact, a));
            members.get(a).addAll(members.get(b));
            members.get(b).clear();
        }
    }

    private boolean together(List<Integer> a, List<Integer> b) {
        long sum = 0;
        boolean all = a.size() * b.size() <= MOST_PAIRS;
        for (int left : all ? a : sample(a)) {
            for (int right : all ? b : sample(b)) {
                int score = scoreOf(left, right);
                if (score < VETO || scorer.cannotLink(facts.get(left), facts.get(right))) {
                    return false;
                }
                sum += score;
            }
        }
        return sum >= 0;
    }

    private static List<Integer> sample(List<Integer> cluster) {
        return cluster.subList(0, Math.min(cluster.size(), SAMPLE));
    }

    /** Every fact in exactly one cluster, clusters by their first fact. */
    List<Cluster> clusters() {
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Scored pair : above) {
            if (home.get(pair.left()).equals(home.get(pair.right()))) {
                links.computeIfAbsent(home.get(pair.left()), k -> new ArrayList<>())
                        .add(link(pair));
            }
        }
        List<List<Integer>> ordered = new ArrayList<>();
        for (List<Integer> cluster : members) {
            if (!cluster.isEmpty()) {
                ordered.add(cluster.stream().sorted().toList());
            }
        }
        ordered.sort(Comparator.comparing(cluster -> cluster.get(0)));
        return ordered.stream()
                .map(
                        cluster ->
                                new Cluster(
                                        cluster.stream().map(this::fact).toList(),
                                        links.getOrDefault(home.get(cluster.get(0)), List.of())))
                .toList();
    }

    private Fact fact(int index) {
        return facts.get(index).fact();
    }

    private Link link(Scored pair) {
        V a = facts.get(pair.left());
        V b = facts.get(pair.right());
        return new Link(a.fact(), b.fact(), scorer.terms(a, b));
    }

    /** The pairs that just missed, the best first. */
    List<Candidate> candidates() {
        return below.stream()
                .filter(pair -> !home.get(pair.left()).equals(home.get(pair.right())))
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Scored pair) {
        Link link = link(pair);
        Evidence deciding =
                link.terms().stream()
                        .skip(1)
                        .min(Comparator.comparing(Evidence::weight))
                        .orElseThrow();
        return new Candidate(
                link.left(),
                link.right(),
                BigDecimal.valueOf(pair.score(), 2).toPlainString(),
                deciding.comparison(),
                deciding.level());
    }
}
