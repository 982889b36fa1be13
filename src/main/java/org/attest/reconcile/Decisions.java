package org.attest.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Annotated;
import org.attest.model.Decision;
import org.attest.model.Fact;
import org.attest.model.OrphanedDecision;

/** What people decided, by the pair of facts that it is about; the last word on a pair counts. */
final class Decisions {

    private final Map<Set<String>, Decision> byPair = new HashMap<>();
    private final List<Decision> all;

    Decisions(List<Decision> all) {
        this.all = List.copyOf(all);
        all.forEach(decision -> byPair.put(decision.pair(), decision));
    }

    /**
     * The decision on two facts; {@link Decision#NONE} where there is none or its quotes changed.
     */
    Decision on(Fact a, Fact b) {
        Decision decision = byPair.get(Decision.pair(a, b));
        return decision != null && decision.concerns(a, b) ? decision : Decision.NONE;
    }

    /** The fact that a person accepted against another one of the same claim. */
    Optional<Fact> accepted(List<Fact> members) {
        Fact accepted = null;
        for (int i = 0; !all.isEmpty() && i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                String id = on(members.get(i), members.get(j)).acceptedId();
                if (!id.isEmpty()) {
                    accepted = id.equals(members.get(i).id()) ? members.get(i) : members.get(j);
                }
            }
        }
        return Optional.ofNullable(accepted);
    }

    /**
     * Those whose facts are gone, whose quotes changed, or which choose between facts that are
     * neither one claim nor a listed discrepancy: kept, and never applied by likeness.
     *
     * @param facts of the run, by id
     * @param claims the ids of their claims, by the facts' ids
     * @param listed the pairs of all discrepancies
     */
    List<OrphanedDecision> orphaned(
            Map<String, Fact> facts, Map<String, String> claims, Set<Set<String>> listed) {
        return all.stream()
                .map(
                        decision ->
                                new OrphanedDecision(
                                        decision, reason(decision, facts, claims, listed)))
                .filter(decision -> !decision.reason().isEmpty())
                .toList();
    }

    private static String reason(
            Decision decision,
            Map<String, Fact> facts,
            Map<String, String> claims,
            Set<Set<String>> listed) {
        String wrong = wrong(decision, facts);
        boolean parted =
                wrong.isEmpty()
                        && decision.takesThemForOne()
                        && !listed.contains(decision.pair())
                        && !claims.get(decision.leftId()).equals(claims.get(decision.rightId()));
        return parted ? "its two facts are not one claim in this run" : wrong;
    }

    /** What is wrong with either side; empty where both are as they were. */
    private static String wrong(Decision decision, Map<String, Fact> facts) {
        return Stream.of(
                        side("left", decision.leftId(), decision.leftQuote(), facts),
                        side("right", decision.rightId(), decision.rightQuote(), facts))
                .filter(wrong -> !wrong.isEmpty())
                .collect(Collectors.joining(", and "));
    }

    private static String side(String side, String id, String quote, Map<String, Fact> facts) {
        Fact fact = facts.get(id);
        if (fact == null) {
            return side + "_id " + id + " is no longer among the facts";
        }
        return Decision.agrees(quote, fact)
                ? ""
                : side
                        + "_quote is \""
                        + Annotated.folded(quote)
                        + "\", the text says \""
                        + Annotated.folded(fact.quote())
                        + "\"";
    }
}
