package org.attest.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.model.Decision;
import org.attest.model.Fact;

/** The pairs of facts of which a person said that they are never one claim. */
final class KeptApart {

    private final Map<Set<String>, Decision> byPair = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * @param decisions of all choices, the last word on a pair last
     */
    KeptApart(List<Decision> decisions) {
        for (Decision decision : decisions) {
            byPair.remove(decision.pair());
            if (decision.keepsApart()) {
                byPair.put(decision.pair(), decision);
                ids.addAll(decision.pair());
            }
        }
    }

    boolean test(Fact a, Fact b) {
        Decision decision = byPair.isEmpty() ? null : byPair.get(Decision.pair(a, b));
        return decision != null && decision.concerns(a, b);
    }

    /** Whether a decision is about this fact, so that nothing else may stand for it. */
    boolean names(Fact fact) {
        return ids.contains(fact.id());
    }
}
