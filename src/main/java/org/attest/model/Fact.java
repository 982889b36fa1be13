package org.attest.model;

import java.io.Serializable;
import java.util.Locale;

/** What a document states and another may state otherwise: a figure, or an event with its date. */
public sealed interface Fact extends Serializable permits Figure, Event {

    String id();

    String docId();

    Span span();

    /** Exactly {@code text[begin:end]} of the document. */
    String quote();

    /** The sentence it stands in, white space folded. */
    String sentence();

    /** The voice in the text, as named; empty for the document's own. */
    String attributedTo();

    /** The occurrence or entity that it speaks of; empty until that is known. */
    String anchorId();

    /** The name of the rule that found it. */
    String rule();

    /** The words of a sentence as copies share them: letters and digits only, in lower case. */
    static String words(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }
}
