package org.attest.output;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Discrepancy;
import org.attest.model.Named;
import org.attest.model.Reading;
import org.attest.model.Result;

/**
 * What a run found, in numbers.
 *
 * @param documents by status: {@code ok}, {@code partial}, {@code rejected}
 * @param facts by table
 * @param claims by status
 * @param discrepancies by verdict
 * @param run what the stages counted
 */
public record Counts(
        Map<String, Integer> documents,
        Map<String, Integer> facts,
        Map<String, Integer> claims,
        Map<String, Integer> discrepancies,
        SortedMap<String, Long> run) {

    /** Counts a result; every status is there, also those that nothing has. */
    public static Counts of(Result result) {
        return new Counts(
                documents(result),
                facts(result.documents()),
                by(Claim.Status.values(), result.claims().stream().map(Claim::status).toList()),
                by(
                        Discrepancy.Verdict.values(),
                        result.discrepancies().stream().map(Discrepancy::verdict).toList()),
                new TreeMap<>(result.counts()));
    }

    private static Map<String, Integer> documents(Result result) {
        int rejected = count(result.readings(), r -> r instanceof Reading.Rejected ? 1 : 0);
        int partial = count(result.documents(), d -> d.document().partial().isEmpty() ? 0 : 1);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("ok", result.documents().size() - partial);
        counts.put("partial", partial);
        counts.put("rejected", rejected);
        return counts;
    }

    private static Map<String, Integer> facts(List<Annotated> documents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("dates", count(documents, document -> document.timexes().size()));
        counts.put("figures", count(documents, document -> document.figures().size()));
        counts.put("system_mentions", count(documents, document -> document.systems().size()));
        counts.put("events", count(documents, document -> document.events().size()));
        return counts;
    }

    private static <T> int count(List<T> items, ToIntFunction<T> each) {
        return items.stream().mapToInt(each).sum();
    }

    private static Map<String, Integer> by(Named[] constants, List<? extends Named> found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> counts.put(constant.label(), 0));
        found.forEach(each -> counts.merge(each.label(), 1, Integer::sum));
        return counts;
    }
}
