package org.attest.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Table;
import org.attest.link.ExpectationMaximisation.Estimate;
import org.attest.link.LevelCounts.Level;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.CodePoints;
import org.attest.model.Quantity;

/**
 * Estimates the weights by which facts and anchors are linked, from documents of which nobody said
 * what belongs together. For maintainers: a table that it writes is read like a built-in one, and
 * says on what it rests.
 *
 * <p>Pairs of different corpora are never compared.
 */
public final class WeightEstimator {

    /** Of more pairs than this in a corpus, only so many are taken for u. */
    static final long MOST_SAMPLED = 200_000;

    private static final String FACTS = "link-comparisons.csv";
    private static final String ANCHORS = "link-anchors.csv";

    private static final List<String> COLUMNS =
            List.of(
                    "comparison",
                    "level",
                    "m",
                    "u",
                    "weight",
                    "weight_before",
                    "pairs",
                    "matches",
                    "sampled",
                    "note");

    private final Lexicon lexicon;
    private final Linker linker;
    private final Map<String, Observed> observed = new LinkedHashMap<>();
    private final List<String> corpora = new ArrayList<>();

    private record Observed(LevelCounts compared, LevelCounts sampled) {
        static Observed none() {
            return new Observed(new LevelCounts(), new LevelCounts());
        }
    }

    /**
     * @param lexicon with the tables to begin from
     * @param inBaseUnit brings quantities of one dimension to one unit; others stay as they are
     */
    public WeightEstimator(Lexicon lexicon, UnaryOperator<Quantity> inBaseUnit) {
        this.lexicon = lexicon;
        this.linker = new Linker(lexicon, inBaseUnit);
        observed.put(FACTS, Observed.none());
        observed.put(ANCHORS, Observed.none());
    }

    /**
     * Takes in the pairs of a corpus. The order of its documents changes nothing.
     *
     * @param name for the evidence
     */
    public void observe(String name, List<Annotated> documents) {
        corpora.add(name + " (" + documents.size() + " documents)");
        Linker.Moored moored =
                linker.moor(
                        documents.stream()
                                .sorted(
                                        Comparator.comparing(
                                                d -> d.document().id(), CodePoints.ORDER))
                                .toList());
        BlockKeys keys = linker.blockKeys();
        KeptApart nothing = new KeptApart(List.of());
        facts(
                moored.figures(),
                new Pairs(moored.figures(), keys::of, keys::finer),
                linker.figureScorer(nothing));
        facts(
                moored.events(),
                new Pairs(moored.events(), keys::of, keys::finer),
                linker.eventScorer(nothing));
        List<LocalAnchor> anchors =
                moored.hanging().stream()
                        .filter(anchor -> !anchor.facts().isEmpty())
                        .sorted(Comparator.comparing(LocalAnchor::key, CodePoints.ORDER))
                        .toList();
        for (Anchor.Kind kind : Anchor.Kind.values()) {
            anchors(anchors.stream().filter(anchor -> anchor.kind() == kind).toList());
        }
    }

    private <V extends FactView> void facts(List<V> facts, Pairs pairs, Scorer<V> scorer) {
        Observed counts = observed.get(FACTS);
        pairs.all()
                .forEach(
                        pair ->
                                compare(
                                        facts.get((int) pair[0]),
                                        facts.get((int) pair[1]),
                                        scorer,
                                        counts.compared()));
        evenly(facts, (a, b) -> compare(a, b, scorer, counts.sampled()));
    }

    /** What can never be one claim is not decided by weights. */
    private static <V extends FactView> void compare(
            V a, V b, Scorer<V> scorer, LevelCounts counts) {
        if (!scorer.cannotLink(a, b)) {
            counts.add(scorer.terms(a, b));
        }
    }

    private void anchors(List<LocalAnchor> anchors) {
        Observed counts = observed.get(ANCHORS);
        new Pairs(anchors, AnchorLinker::keys, AnchorLinker::keys)
                .all()
                .forEach(
                        pair ->
                                compare(
                                        anchors.get((int) pair[0]),
                                        anchors.get((int) pair[1]),
                                        counts.compared()));
        evenly(anchors, (a, b) -> compare(a, b, counts.sampled()));
    }

    /** Anchors of one document are told apart by it, and not by weights. */
    private void compare(LocalAnchor a, LocalAnchor b, LevelCounts counts) {
        if (a.story() != b.story()) {
            counts.add(linker.anchorComparison().terms(a, b));
        }
    }

    /** Every so many-th of all pairs, so that no more than {@link #MOST_SAMPLED} are taken. */
    static <V> void evenly(List<V> items, BiConsumer<V, V> taken) {
        long size = items.size();
        long all = size * (size - 1) / 2;
        long step = Math.max(1, (all + MOST_SAMPLED - 1) / MOST_SAMPLED);
        long next = 0;
        long before = 0;
        for (int i = 0; i < size; i++) {
            long own = size - 1 - i;
            for (; next < before + own; next += step) {
                taken.accept(items.get(i), items.get((int) (i + 1 + next - before)));
            }
            before += own;
        }
    }

    /** The estimated tables as CSV text, by name. */
    public SortedMap<String, String> tables(NonMatches nonMatches) {
        SortedMap<String, String> tables = new TreeMap<>(CodePoints.ORDER);
        observed.forEach((table, counts) -> tables.put(table, csv(table, counts, nonMatches)));
        return tables;
    }

    private String csv(String table, Observed counts, NonMatches nonMatches) {
        List<LevelShare> before = LevelShare.read(lexicon, table);
        Estimate estimate =
                new ExpectationMaximisation(before, counts.compared(), counts.sampled(), nonMatches)
                        .estimate();
        StringBuilder csv = new StringBuilder(evidence(counts, nonMatches, estimate));
        csv.append(Table.line(COLUMNS));
        Map<Level, Long> compared = counts.compared().byLevel();
        Map<Level, Long> sampled = counts.sampled().byLevel();
        List<LevelShare> after = Rounded.of(estimate.levels());
        for (int i = 0; i < after.size(); i++) {
            LevelShare row = after.get(i);
            Level level = row.name();
            boolean unmet = !compared.containsKey(level) && !sampled.containsKey(level);
            csv.append(
                    Table.line(
                            List.of(
                                    row.comparison(),
                                    row.level(),
                                    Rounded.plain(row.m()),
                                    Rounded.plain(row.u()),
                                    Integer.toString(row.weight()),
                                    Integer.toString(before.get(i).weight()),
                                    count(compared.get(level)),
                                    expected(estimate.matches().get(level)),
                                    count(sampled.get(level)),
                                    unmet ? "never met: as it was" : "")));
        }
        return csv.toString();
    }

    private String evidence(Observed counts, NonMatches nonMatches, Estimate estimate) {
        return String.join(
                "\n",
                "# m and u by expectation-maximisation; u from "
                        + (nonMatches == NonMatches.SAMPLED
                                ? "pairs taken evenly from all."
                                : "the compared pairs, together with m."),
                "# From " + String.join(", ", corpora) + ".",
                "# Pairs compared: "
                        + counts.compared().pairs()
                        + " of "
                        + counts.compared().patterns().size()
                        + " patterns; pairs sampled: "
                        + counts.sampled().pairs()
                        + ".",
                String.format(
                        Locale.ROOT,
                        "# Steps: %d, %s; log-likelihood %.3f, by the values before %.3f.",
                        estimate.steps(),
                        estimate.converged() ? "converged" : "not converged",
                        estimate.after(),
                        estimate.before()),
                "# Weights in hundredths of a bit; matches as expected among the compared pairs.",
                "");
    }

    private static String count(Long pairs) {
        return pairs == null ? "0" : pairs.toString();
    }

    private static String expected(Double matches) {
        double number = matches == null ? 0 : matches;
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
