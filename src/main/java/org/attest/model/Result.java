package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;

/**
 * All that a run found, in the order of the tables.
 *
 * @param readings one for each file, by id
 * @param documents the accepted ones with their facts, by id; claims and anchors are known in their
 *     facts
 * @param links the pairs that hold the claims together
 * @param orphaned decisions that no longer apply, in the order of {@code decisions.csv}
 * @param counts what the run counted, by name: pairs compared, pairs that a cap skipped
 */
public record Result(
        List<Reading> readings,
        List<Annotated> documents,
        List<Anchor> anchors,
        List<Claim> claims,
        List<Discrepancy> discrepancies,
        List<Candidate> candidates,
        List<Link> links,
        List<OrphanedDecision> orphaned,
        SortedMap<String, Long> counts)
        implements Serializable {

    public Result {
        readings = List.copyOf(readings);
        documents = List.copyOf(documents);
        anchors = List.copyOf(anchors);
        claims = List.copyOf(claims);
        discrepancies = List.copyOf(discrepancies);
        candidates = List.copyOf(candidates);
        links = List.copyOf(links);
        orphaned = List.copyOf(orphaned);
    }
}
