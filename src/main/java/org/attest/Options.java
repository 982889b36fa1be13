package org.attest;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run is done.
 *
 * @param threads how many documents are read at a time; changes no byte of the output
 */
public record Options(int threads) {

    /** The options that can change a row, by name: what {@code run.json} records. */
    public SortedMap<String, String> described() {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }
}
