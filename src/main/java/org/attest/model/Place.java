package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * A place of the lexicon.
 *
 * @param id its own, such as {@code japan.kagoshima}
 * @param kind such as {@code country}, {@code division}, {@code city}
 * @param within the ids of everything that contains it, itself first, nearest next
 */
public record Place(String id, String name, String kind, List<String> within)
        implements Serializable {

    public Place {
        within = List.copyOf(within);
    }

    /** Whether the other place lies in this one; a place contains itself. */
    public boolean contains(Place other) {
        return other.within.contains(id);
    }

    /**
     * Whether one of the two contains the other, so that both can be names of where one thing
     * happened.
     */
    public boolean compatible(Place other) {
        return contains(other) || other.contains(this);
    }

    /**
     * A name in a text.
     *
     * @param adjective whether it stands there as a demonym: {@code Japanese}
     */
    public record Mention(Span span, Place place, boolean adjective) implements Serializable {}
}
