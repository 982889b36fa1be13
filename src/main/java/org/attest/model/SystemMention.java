package org.attest.model;

import java.io.Serializable;

/**
 * A mention of a named or designated system.
 *
 * @param span the name as written, with designation and common name
 * @param system which system it names
 * @param rule the name of the rule that found it
 */
public record SystemMention(String id, Span span, NamedSystem system, String rule)
        implements Serializable {

    /**
     * A system, the same over all documents.
     *
     * @param id made from the key, so that it is the same in every run
     * @param key what identifies it: {@code F-35}, {@code USS Ronald Reagan carrier strike group}
     * @param name its common name; empty if only a designation is known
     * @param designation such as {@code RQ-4}; empty if none
     */
    public record NamedSystem(
            String id, String key, String name, String designation, Category category)
            implements Serializable {

        /** The name to show: {@code RQ-4 Global Hawk}. */
        public String fullName() {
            return (designation + " " + name).strip();
        }
    }

    /** The contract's categories. */
    public enum Category implements Named {
        AIRCRAFT,
        MISSILE,
        SHIP,
        RADAR,
        GROUND_VEHICLE,
        WEAPON,
        MUNITION,
        SATELLITE,
        COMBAT_SYSTEM,
        COMMAND_SYSTEM,
        OTHER
    }
}
