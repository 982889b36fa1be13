package org.attest.link;

import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.model.Zone;

/** Sentences in which a capital says nothing. */
final class Headline {

    /** Shorter words keep a small letter in a headline too. */
    private static final int LONG_WORD = 4;

    private Headline() {}

    /** Whether it is a headline by its zone, or nearly all its longer words have a capital. */
    static boolean is(Sentence sentence) {
        if (sentence.zone() == Zone.Kind.TITLE || sentence.zone() == Zone.Kind.HEADING) {
            return true;
        }
        long words = sentence.tokens().stream().filter(Headline::isWord).count();
        long capitals =
                sentence.tokens().stream()
                        .filter(Headline::isWord)
                        .filter(token -> Character.isUpperCase(token.text().codePointAt(0)))
                        .count();
        return words >= LONG_WORD && 5 * capitals >= 4 * words;
    }

    private static boolean isWord(Token token) {
        return token.text().length() >= LONG_WORD
                && Character.isLetter(token.text().codePointAt(0));
    }
}
