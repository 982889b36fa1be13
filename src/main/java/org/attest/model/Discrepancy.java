package org.attest.model;

import java.io.Serializable;

/**
 * A stated value that differs from the one its claim suggests, or that its own document
 * contradicts.
 *
 * @param left the preferred side
 * @param leftValue as a plain decimal or an ISO date
 * @param difference right less left: a number, or days; empty if one side has no value
 * @param relativeDifference of the left value; empty if that is zero or none
 * @param linkConfidence that both speak of the same thing, 0 to 1; empty within one document's own
 *     arithmetic
 */
public record Discrepancy(
        String id,
        String claimId,
        Kind kind,
        Verdict verdict,
        Severity severity,
        Fact left,
        Fact right,
        String leftValue,
        String rightValue,
        String difference,
        String relativeDifference,
        String explanation,
        Decision decision,
        String linkConfidence)
        implements Serializable {

    /** What was compared. */
    public enum Kind implements Named {
        FIGURE,
        EVENT,
        SUM,
        CHANGE,
        TIME
    }

    /** How the two stand to one another; in the order in which a reader wants to see them. */
    public enum Verdict implements Named {
        CONFLICT,
        CHANGED,
        CONSISTENT
    }

    /** How much it matters, worst first. */
    public enum Severity implements Named {
        HIGH,
        MEDIUM,
        LOW,
        NONE
    }
}
