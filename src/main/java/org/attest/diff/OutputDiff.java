package org.attest.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.model.CodePoints;
import org.attest.output.OutputReader;

/**
 * Compares two outputs. Facts are the same by their ids, discrepancies by the pair of facts that
 * they are about, claims by the facts that they hold.
 */
public final class OutputDiff {

    /** The tables of facts, and the columns of their ids. */
    private static final Map<String, String> FACTS = facts();

    /** Where something stands says nothing of it, and ids of what spans documents may change. */
    private static final Set<String> MOVING = Set.of("begin", "end", "claim_id", "anchor_id");

    /** What follows from the pair alone, or from how the others of the run are linked. */
    private static final Set<String> OF_THE_PAIR =
            Set.of("discrepancy_id", "claim_id", "link_confidence", "subject");

    /** A column that is not in the table: the claim's facts, sorted. */
    static final String MEMBERS = "members";

    private final OutputReader old;
    private final OutputReader now;

    private OutputDiff(OutputReader old, OutputReader now) {
        this.old = old;
        this.now = now;
    }

    /**
     * What differs between two outputs.
     *
     * @throws org.attest.output.OutputRefused if a table of either is not whole
     */
    public static Differences between(OutputReader old, OutputReader now) throws IOException {
        return new OutputDiff(old, now).differences();
    }

    private Differences differences() throws IOException {
        List<String> tables = new ArrayList<>(FACTS.keySet());
        tables.addAll(List.of("documents", "claims", "discrepancies"));
        old.requireWhole(tables);
        now.requireWhole(tables);
        List<Change> facts = new ArrayList<>();
        for (Map.Entry<String, String> table : FACTS.entrySet()) {
            facts.addAll(compared(table.getKey(), MOVING, table.getValue()));
        }
        List<Change> claims = claims();
        return new Differences(
                compared("documents", Set.of(), "doc_id"),
                facts,
                claims,
                discrepancies(),
                members(claims));
    }

    private static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("dates", "date_id");
        facts.put("figures", "figure_id");
        facts.put("system_mentions", "mention_id");
        facts.put("events", "event_id");
        return facts;
    }

    private List<Change> compared(String table, Set<String> ignored, String key)
            throws IOException {
        return TableDiff.byKey(table, ignored, row -> row.get(key)).between(old, now);
    }

    private List<Change> discrepancies() throws IOException {
        return TableDiff.byKey("discrepancies", OF_THE_PAIR, OutputDiff::pair).between(old, now);
    }

    /** Kind and both facts, whichever is preferred. */
    private static String pair(Map<String, String> row) {
        TreeSet<String> ids = new TreeSet<>(List.of(row.get("left_id"), row.get("right_id")));
        return row.get("kind") + " " + String.join(" ", ids);
    }

    private List<Change> claims() throws IOException {
        Membership before = Membership.of(old);
        Membership after = Membership.of(now);
        ClaimMatch match = new ClaimMatch(before, after);
        TableDiff table =
                new TableDiff(
                        "claims",
                        Set.of("claim_id", "anchor_id"),
                        row -> match.after(id(row)).orElse("old " + id(row)),
                        OutputDiff::id,
                        row -> withMembers(row, before),
                        row -> withMembers(row, after));
        List<Change> changes = table.between(old, now);
        return new Kinship(match, changes).named(old, now);
    }

    private static String id(Map<String, String> claim) {
        return claim.get("claim_id");
    }

    private static Map<String, String> withMembers(Map<String, String> row, Membership of) {
        Map<String, String> whole = new LinkedHashMap<>(row);
        whole.put(MEMBERS, String.join(";", of.members().getOrDefault(id(row), new TreeSet<>())));
        return whole;
    }

    /** The rows of all facts that a changed claim took in or let go, by id. */
    private Map<String, Map<String, String>> members(List<Change> claims) throws IOException {
        Set<String> wanted = new TreeSet<>(CodePoints.ORDER);
        for (Change claim : claims) {
            wanted.addAll(Differences.members(claim.before()));
            wanted.addAll(Differences.members(claim.after()));
        }
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (OutputReader output : Arrays.asList(old, now)) {
            for (String table : List.of("figures", "events")) {
                output.each(
                        table,
                        row -> {
                            String id = row.get(FACTS.get(table));
                            if (wanted.contains(id)) {
                                rows.put(id, row);
                            }
                        });
            }
        }
        return new TreeMap<>(rows);
    }
}
