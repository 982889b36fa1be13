package org.attest.model;

import java.io.Serializable;

/**
 * A temporal expression, by TIMEX3 of ISO-TimeML.
 *
 * @param id stable against edits elsewhere
 * @param span the expression without prepositions
 * @param value as TIMEX3 writes it: {@code 2018-05-21}, {@code 199}, {@code P60Y}, {@code
 *     PRESENT_REF}; empty if unknown
 * @param mod as TIMEX3 writes it: {@code START}, {@code LESS_THAN}; empty if none
 * @param range the expression's own days; {@link DateRange#ALWAYS} for durations, sets and what
 *     cannot be resolved
 * @param rule the name of the rule that found it
 */
public record Timex(
        String id, Span span, Type type, String value, String mod, DateRange range, String rule)
        implements Serializable {

    /** The types of TIMEX3, under its own names. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
