package org.attest.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.CodePoints;
import org.attest.model.Document;
import org.attest.model.Reading;

/**
 * What a corpus folder holds.
 *
 * @param readings one a document file, in the order of their ids by code point
 * @param hashes of the tables that were read, SHA-256 by path below the corpus
 * @param lexiconTables the user's own tables, content by name such as {@code units.csv}
 * @param decisionsCsv content of {@code decisions.csv}; empty where there is none
 * @param sourcesCsv content of {@code sources.csv}; empty where there is none
 * @param systemsExtraCsv content of {@code systems-extra.csv}; empty where there is none
 */
public record Sources(
        List<Reading> readings,
        SortedMap<String, String> hashes,
        Map<String, String> lexiconTables,
        String decisionsCsv,
        String sourcesCsv,
        String systemsExtraCsv) {

    public Sources {
        readings = List.copyOf(readings);
        hashes = sorted(hashes);
        lexiconTables = sorted(lexiconTables);
    }

    /** The files that became documents, in order. */
    public List<Document> documents() {
        return readings.stream()
                .filter(Reading.Accepted.class::isInstance)
                .map(reading -> ((Reading.Accepted) reading).document())
                .toList();
    }

    private static SortedMap<String, String> sorted(Map<String, String> map) {
        SortedMap<String, String> sorted = new TreeMap<>(CodePoints.ORDER);
        sorted.putAll(map);
        return Collections.unmodifiableSortedMap(sorted);
    }
}
