package org.attest.link;

/** Where an estimate takes the shares among pairs that are two things from. */
public enum NonMatches {
    /** From pairs taken evenly from all there are, of which next to none is one thing. */
    SAMPLED,
    /** From the pairs that share a block, estimated together with m. */
    COMPARED
}
