package org.attest.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Decision;
import org.attest.model.Fact;

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
     * Those whose facts are gone or whose quotes changed: kept, and never applied by likeness.
     *
     * @param facts of the run, by id
     */
    List<Decision> orphaned(Map<String, Fact> facts) {
        return all.stream().filter(decision -> !holds(decision, facts)).toList();
    }

    private static boolean holds(Decision decision, Map<String, Fact> facts) {
        Fact left = facts.get(decision.leftId());
        Fact right = facts.get(decision.rightId());
        return left != null && right != null && decision.concerns(left, right);
    }
}
