package org.attest.diff;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.CodePoints;
import org.attest.output.OutputReader;

/**
 * Which facts of an output belong to which of its claims.
 *
 * @param claimOf the claim's id by the fact's
 * @param members the facts' ids by the claim's, sorted
 */
record Membership(Map<String, String> claimOf, Map<String, SortedSet<String>> members) {

    /** The tables of what can be a claim's member, and the columns of their ids. */
    static final Map<String, String> FACTS = Map.of("figures", "figure_id", "events", "event_id");

    static Membership of(OutputReader output) throws IOException {
        Map<String, String> claimOf = new HashMap<>();
        Map<String, SortedSet<String>> members = new HashMap<>();
        for (String table : List.of("figures", "events")) {
            output.each(
                    table,
                    row -> {
                        String fact = row.get(FACTS.get(table));
                        String claim = row.get("claim_id");
                        if (!claim.isEmpty()) {
                            claimOf.put(fact, claim);
                            members.computeIfAbsent(claim, id -> new TreeSet<>(CodePoints.ORDER))
                                    .add(fact);
                        }
                    });
        }
        return new Membership(claimOf, members);
    }
}
