package org.attest.link;

import java.util.Set;
import org.attest.model.Place;

/**
 * A proper name in a sentence.
 *
 * @param begin its first token
 * @param end one past its last token
 * @param text as written, without what stands before it and a possessive
 * @param words its words in lower case that tell it from others; all of them where none does
 * @param type of the entity that it names, from the table; {@code organization} where nothing says
 *     better
 * @param place the place that it is the name of; null if it is none
 * @param demonym whether it is a place's name as an adjective: {@code Japanese}
 */
record Name(
        int begin,
        int end,
        String text,
        Set<String> words,
        String type,
        Place place,
        boolean demonym) {

    Name {
        words = Set.copyOf(words);
    }

    boolean isPlace() {
        return place != null;
    }

    boolean within(int from, int to) {
        return from <= begin && end <= to;
    }
}
