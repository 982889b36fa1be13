package org.attest;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a user can set for a run.
 *
 * @param threads how many documents are read at once, 1 or more; it changes no byte of the output
 * @param maxBytes a larger file is rejected before it is read
 */
public record Options(int threads, long maxBytes) implements Serializable {

    /** The size that a text file may have: 50 MB. */
    public static final long MOST_BYTES = 50_000_000;

    public Options {
        if (threads < 1 || maxBytes < 1) {
            throw new IllegalArgumentException(
                    "threads and bytes must be 1 or more: " + threads + ", " + maxBytes);
        }
    }

    /** A thread for each processor. */
    public static Options standard() {
        return new Options(Runtime.getRuntime().availableProcessors(), MOST_BYTES);
    }

    public Options withThreads(int number) {
        return new Options(number, maxBytes);
    }

    /** The options that can change a row, by name: what {@code run.json} records. */
    public SortedMap<String, String> described() {
        return Collections.unmodifiableSortedMap(
                new TreeMap<>(Map.of("max_bytes", Long.toString(maxBytes))));
    }
}
