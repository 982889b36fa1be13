package org.attest.link;

import org.attest.model.DateRange;

/**
 * A word of a sentence that names an occurrence.
 *
 * @param token its index
 * @param type of event
 * @param label the noun phrase that names it, as written; empty for a verb
 * @param several whether it names more than one
 * @param passing whether it is only touched on: attacks in general, one that is planned
 * @param step whether it is a deed within an occurrence ({@code detained}), which makes one only
 *     where none is told of
 * @param fresh whether it is set apart from what went before ({@code another})
 * @param introduced whether its article is that of something not told of yet ({@code a blast})
 * @param days that its clause dates it to; {@link DateRange#ALWAYS} if none
 */
record Happening(
        int token,
        String type,
        String label,
        boolean several,
        boolean passing,
        boolean step,
        boolean fresh,
        boolean introduced,
        DateRange days) {

    /** Whether it is what the text speaks of here, so that what follows may speak of it too. */
    boolean leads() {
        return !passing && !step;
    }
}
