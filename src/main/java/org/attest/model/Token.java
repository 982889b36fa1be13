package org.attest.model;

import java.io.Serializable;
import java.util.Locale;

/**
 * A word, number or sign of a sentence.
 *
 * @param span where it stands
 * @param text as written
 * @param tag its part of speech
 * @param lemma its dictionary form in lower case; {@code aircraft} for {@code aircraft}, {@code
 *     sign} for {@code signed}
 */
public record Token(Span span, String text, Tag tag, String lemma) implements Serializable {

    /** Universal parts of speech (UPOS), under their own names. */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X;

        public boolean isNominal() {
            return this == NOUN || this == PROPN;
        }
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the text is this word, whatever its case. */
    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }
}
