package org.attest.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.model.CodePoints;

/**
 * Which claim of the old output is which of the new. A claim is known by the facts that it holds:
 * its id is named after one of them and may change as documents come.
 */
final class ClaimMatch {

    /** So many facts of the one claim are in the other. */
    private record Shared(String before, String after, int facts) {}

    /** Most shared facts first; among equals a claim that kept its id. */
    private static final Comparator<Shared> BEST_FIRST =
            Comparator.comparing(Shared::facts, Comparator.reverseOrder())
                    .thenComparing(shared -> !shared.before().equals(shared.after()))
                    .thenComparing(Shared::before, CodePoints.ORDER)
                    .thenComparing(Shared::after, CodePoints.ORDER);

    private final Map<String, String> afterOf = new HashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<String, String> splitFrom = new HashMap<>();

    ClaimMatch(Membership old, Membership now) {
        Set<String> taken = new HashSet<>();
        for (Shared shared : shared(old, now)) {
            boolean free = !afterOf.containsKey(shared.before()) && !taken.contains(shared.after());
            if (free) {
                afterOf.put(shared.before(), shared.after());
                taken.add(shared.after());
            } else {
                mergedInto.putIfAbsent(shared.before(), shared.after());
                splitFrom.putIfAbsent(shared.after(), shared.before());
            }
        }
        mergedInto.keySet().removeAll(afterOf.keySet());
        splitFrom.keySet().removeAll(taken);
    }

    private static List<Shared> shared(Membership old, Membership now) {
        Map<List<String>, Integer> counts = new HashMap<>();
        old.claimOf()
                .forEach(
                        (fact, before) -> {
                            String after = now.claimOf().get(fact);
                            if (after != null) {
                                counts.merge(List.of(before, after), 1, Integer::sum);
                            }
                        });
        List<Shared> shared = new ArrayList<>();
        counts.forEach((ids, facts) -> shared.add(new Shared(ids.get(0), ids.get(1), facts)));
        shared.sort(BEST_FIRST);
        return shared;
    }

    /** The id in the new output of a claim of the old one; empty if it has no successor. */
    Optional<String> after(String before) {
        return Optional.ofNullable(afterOf.get(before));
    }

    /** The new claim that took in most facts of an old one that has no successor of its own. */
    Optional<String> mergedInto(String before) {
        return Optional.ofNullable(mergedInto.get(before));
    }

    /** The old claim that most facts of a new one come from, which has another successor. */
    Optional<String> splitFrom(String after) {
        return Optional.ofNullable(splitFrom.get(after));
    }
}
