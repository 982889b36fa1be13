/**
 * The rule engine: rules are named declarations with examples, compiled together into one
 * automaton. It names no kind of value.
 *
 * <p>Its alphabet is its own {@link org.attest.rule.Atom atoms} over a sentence. {@link
 * org.attest.rule.Words} finds every word of every table in one pass; a {@link
 * org.attest.rule.Pattern} is a sequence of atoms, classes, optional and alternative parts, without
 * unbounded gaps, so that matching is linear in the text. A rule's result can be a class for the
 * rules of the next stratum. Where results overlap, the longest is chosen, then that of the higher
 * stratum, then the one whose rule was declared first.
 */
package org.attest.rule;
