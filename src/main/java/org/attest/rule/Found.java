package org.attest.rule;

import org.attest.model.Span;

/**
 * A result of the engine.
 *
 * @param begin its first atom
 * @param end one past its last atom
 * @param rule the name of the rule that gave it
 */
public record Found<T>(T value, Span span, int begin, int end, String rule) {}
