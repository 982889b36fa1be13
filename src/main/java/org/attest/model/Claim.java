package org.attest.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One thing that one or more documents state a value for.
 *
 * @param id named after its smallest member
 * @param members the facts, the preferred one among them, by document and offset
 * @param preferred the fact whose value is suggested
 * @param rationale why that one, in a sentence
 * @param statedMin the least of all stated values, as a number or a date; empty if none has one
 * @param independentSources how many voices, copies counted once
 * @param positions the values with their voices: {@code 3: police, Xinhua | 20–30: residents}
 */
public record Claim(
        String id,
        Kind kind,
        List<Fact> members,
        Status status,
        Fact preferred,
        String rationale,
        String statedMin,
        String statedMax,
        int independentSources,
        String positions)
        implements Serializable {

    /** Whether the value is a number or a date. */
    public enum Kind implements Named {
        FIGURE,
        EVENT
    }

    /** How the values of a claim stand to one another. */
    public enum Status implements Named {
        SINGLE,
        AGREED,
        CONSISTENT,
        CHANGED,
        CONFLICT
    }

    public Claim {
        members = List.copyOf(members);
        if (!members.contains(preferred)) {
            throw new IllegalArgumentException(
                    "the preferred fact is none of the claim's: " + preferred.id());
        }
    }

    /** How many documents state it. */
    public int documents() {
        return (int) members.stream().map(Fact::docId).distinct().count();
    }

    /** Plain decimal text, empty for none. */
    public static String plain(BigDecimal value) {
        return value == null ? "" : Decimals.canonical(value).toPlainString();
    }
}
