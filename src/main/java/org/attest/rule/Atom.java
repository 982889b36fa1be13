package org.attest.rule;

import java.util.Locale;
import org.attest.model.Span;

/**
 * A run of digits, a run of letters, or one sign.
 *
 * @param span where it stands, in code points of the document
 * @param text as written; digits of other scripts as ASCII digits
 * @param lower in lower case
 * @param glued whether nothing stands between it and the atom before
 * @param token the index of the sentence's token that it belongs to
 */
public record Atom(Kind kind, Span span, String text, String lower, boolean glued, int token) {

    /** What an atom is made of. */
    public enum Kind {
        DIGITS,
        WORD,
        SYMBOL
    }

    static Atom of(Kind kind, Span span, String text, boolean glued, int token) {
        return new Atom(kind, span, text, text.toLowerCase(Locale.ROOT), glued, token);
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    public boolean is(String lowerText) {
        return lower.equals(lowerText);
    }
}
