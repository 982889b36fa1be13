package org.attest.diff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.model.CodePoints;

/**
 * What differs between two outputs, each list in the order of the new output's table, with what the
 * old one alone has at its end.
 *
 * @param facts of all four tables of facts
 * @param claims with a column {@code members} at the end: the ids of the facts, {@code ;} between
 * @param members the rows of the facts that changed claims hold or held, by id; the new row where
 *     both outputs have one
 */
public record Differences(
        List<Change> documents,
        List<Change> facts,
        List<Change> claims,
        List<Change> discrepancies,
        Map<String, Map<String, String>> members) {

    private static final Comparator<Map<String, String>> BY_PLACE =
            Comparator.comparing((Map<String, String> fact) -> fact.get("doc_id"), CodePoints.ORDER)
                    .thenComparing(fact -> Integer.valueOf(fact.get("begin")))
                    .thenComparing(fact -> fact.values().iterator().next(), CodePoints.ORDER);

    public Differences {
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        discrepancies = List.copyOf(discrepancies);
    }

    /** Whether the two outputs state the same. */
    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }

    /** Every change: discrepancies first, then claims, facts and documents. */
    public Stream<Change> all() {
        return Stream.of(discrepancies, claims, facts, documents).flatMap(List::stream);
    }

    /** Discrepancies that have the verdict now and did not have it before, worst first. */
    public List<Change> newly(String verdict) {
        return discrepancies.stream()
                .filter(change -> verdict.equals(change.after().get("verdict")))
                .filter(change -> !verdict.equals(change.before().get("verdict")))
                .toList();
    }

    /** The ids of a claim's facts. */
    static List<String> members(Map<String, String> claim) {
        String ids = claim.getOrDefault(OutputDiff.MEMBERS, "");
        return ids.isEmpty() ? List.of() : Arrays.asList(ids.split(";"));
    }

    /** The facts that a claim holds now and did not before. */
    public List<Map<String, String>> joined(Change claim) {
        return only(claim.after(), claim.before());
    }

    /** The facts that a claim held before and does not now. */
    public List<Map<String, String>> left(Change claim) {
        return only(claim.before(), claim.after());
    }

    private List<Map<String, String>> only(Map<String, String> of, Map<String, String> not) {
        List<String> others = members(not);
        return members(of).stream()
                .filter(id -> !others.contains(id))
                .flatMap(id -> Optional.ofNullable(members.get(id)).stream())
                .sorted(BY_PLACE)
                .toList();
    }
}
