package org.attest.model;

import java.io.Serializable;

/**
 * A pair that just missed being one claim.
 *
 * @param score in bits, with two decimals
 * @param decidingComparison the comparison that counted most against it, at this level
 */
public record Candidate(
        Fact left, Fact right, String score, String decidingComparison, String level)
        implements Serializable {}
