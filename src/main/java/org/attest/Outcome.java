package org.attest;

import java.util.SortedMap;
import org.attest.model.Result;

/**
 * What a run gives back.
 *
 * @param read the SHA-256 of every file that was read, by its path below the corpus folder
 */
public record Outcome(Result result, SortedMap<String, String> read) {}
