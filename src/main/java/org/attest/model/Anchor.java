package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * A thing that figures and events speak of: something that happened, such as a blast or a sale, or
 * something that exists, such as a ship or a country.
 *
 * @param type of an occurrence the event type, of an entity its kind: {@code country}, {@code
 *     ship}, {@code organization}
 * @param name as named, the fullest form
 * @param place as named; empty if not said
 * @param placeIds ids of the places named, the narrowest first
 * @param range when it happened; {@link DateRange#ALWAYS} for entities and undated occurrences
 * @param documents how many documents speak of it
 * @param mentions how many figures and events hang on it
 */
public record Anchor(
        String id,
        Kind kind,
        String type,
        String name,
        String place,
        List<String> placeIds,
        DateRange range,
        int documents,
        int mentions)
        implements Serializable {

    /** What an anchor is. */
    public enum Kind implements Named {
        OCCURRENCE,
        ENTITY
    }

    public Anchor {
        placeIds = List.copyOf(placeIds);
    }
}
