package org.attest.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.model.CodePoints;
import org.attest.output.OutputReader;

/**
 * Finds claims by words. A word counts by the best place that it stands in: what the claim is about
 * before whose it is, where, the thing that it hangs on, and at last the sentences of its facts.
 */
final class ClaimSearch {

    private static final List<String> STATUSES =
            List.of("conflict", "changed", "consistent", "agreed", "single");

    /** What several documents state is what there is to compare. */
    private static final int SHARED = 4;

    private static final Map<String, Integer> CLAIM_COLUMNS =
            Map.of("subject", 8, "measure", 8, "unit", 6, "holder", 6, "place", 5);

    private static final Map<String, Integer> FACT_COLUMNS =
            Map.ofEntries(
                    Map.entry("subject", 4),
                    Map.entry("measure", 4),
                    Map.entry("holder", 4),
                    Map.entry("restrictors", 4),
                    Map.entry("place", 4),
                    Map.entry("trigger", 4),
                    Map.entry("type", 4),
                    Map.entry("agent", 4),
                    Map.entry("object", 4),
                    Map.entry("sentence", 1));

    private static final Map<String, Integer> ANCHOR_COLUMNS =
            Map.of("name", 3, "place", 3, "type", 2);

    /** A claim that has some of the words: how many, and how well. */
    private record Hit(String id, int words, int score, int status, int documents) {}

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparing(Hit::words, Comparator.reverseOrder())
                    .thenComparing(Hit::score, Comparator.reverseOrder())
                    .thenComparing(Hit::status)
                    .thenComparing(Hit::documents, Comparator.reverseOrder())
                    .thenComparing(Hit::id, CodePoints.ORDER);

    /**
     * What a search found.
     *
     * @param ids of claims, the best first
     * @param words how many of the words asked for each of them has
     */
    record Found(List<String> ids, int words) {}

    private final OutputReader output;
    private final SearchWords forms;
    private final List<String> asked;
    private final Map<String, int[]> scores = new HashMap<>();

    ClaimSearch(OutputReader output, SearchWords forms, List<String> asked) {
        this.output = output;
        this.forms = forms;
        this.asked = List.copyOf(asked);
    }

    /** The claims that have all the words; where there are none, those that have most of them. */
    Found search() throws IOException {
        Map<String, int[]> anchors = new HashMap<>();
        output.each("anchors", row -> anchors.put(row.get("anchor_id"), of(row, ANCHOR_COLUMNS)));
        for (String table : List.of("figures", "events")) {
            output.each(table, row -> add(row.get("claim_id"), of(row, FACT_COLUMNS)));
        }
        Map<String, Hit> hits = new LinkedHashMap<>();
        output.each(
                "claims",
                row -> {
                    String id = row.get("claim_id");
                    add(id, of(row, CLAIM_COLUMNS));
                    add(id, anchors.getOrDefault(row.get("anchor_id"), new int[asked.size()]));
                    int[] best = scores.remove(id);
                    if (best != null) {
                        hits.put(id, hit(row, best));
                    }
                });
        int most = hits.values().stream().mapToInt(Hit::words).max().orElse(0);
        return new Found(
                hits.values().stream()
                        .filter(hit -> hit.words() == most)
                        .sorted(BEST_FIRST)
                        .map(Hit::id)
                        .toList(),
                most);
    }

    private int[] of(Map<String, String> row, Map<String, Integer> columns) {
        int[] best = new int[asked.size()];
        columns.forEach(
                (column, weight) -> {
                    String cell = row.getOrDefault(column, "");
                    if (!cell.isEmpty()) {
                        raise(best, forms.of(cell.replace('_', ' ')), weight);
                    }
                });
        return best;
    }

    private void raise(int[] best, Set<String> words, int weight) {
        for (int i = 0; i < best.length; i++) {
            if (best[i] < weight && words.contains(asked.get(i))) {
                best[i] = weight;
            }
        }
    }

    private void add(String claim, int[] own) {
        if (Arrays.stream(own).anyMatch(weight -> weight > 0)) {
            int[] best = scores.computeIfAbsent(claim, id -> new int[own.length]);
            for (int i = 0; i < own.length; i++) {
                best[i] = Math.max(best[i], own[i]);
            }
        }
    }

    private static Hit hit(Map<String, String> claim, int[] best) {
        return new Hit(
                claim.get("claim_id"),
                (int) Arrays.stream(best).filter(weight -> weight > 0).count(),
                Arrays.stream(best).sum() + (claim.get("documents").equals("1") ? 0 : SHARED),
                STATUSES.indexOf(claim.get("status")),
                Integer.parseInt(claim.get("documents")));
    }
}
