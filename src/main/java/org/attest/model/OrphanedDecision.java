package org.attest.model;

import java.io.Serializable;

/**
 * A decision that no longer says anything about this run: a fact that it names is gone or has other
 * words now, or its two facts are not one claim. It is kept and shown, and never applied to
 * something that is merely like it.
 *
 * @param reason what is not as the decision has it, without a full stop
 */
public record OrphanedDecision(Decision decision, String reason) implements Serializable {}
