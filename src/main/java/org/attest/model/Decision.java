package org.attest.model;

import java.io.Serializable;

/**
 * What a person decided about two facts; the pair is unordered.
 *
 * @param choice {@code accept_left}, {@code accept_right}, {@code both}, {@code not_same}, {@code
 *     later}; empty if none
 */
public record Decision(
        String leftId,
        String rightId,
        String leftQuote,
        String rightQuote,
        String choice,
        String decidedBy,
        String decidedAt,
        String note)
        implements Serializable {

    public static final Decision NONE = new Decision("", "", "", "", "", "", "", "");
}
