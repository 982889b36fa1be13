package org.attest.source;

import java.util.Locale;

/** One spelling for words that a page may set in several ways. */
final class Folded {

    private Folded() {}

    /** Lower case, straight apostrophes, single spaces, nothing at the ends. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Line.isSpace(c)) {
                space = folded.length() > 0;
            } else {
                folded.append(space ? " " : "").append(c == '’' || c == '‘' ? '\'' : c);
                space = false;
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The same text with single spaces. */
    static String spaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Line.isSpace(c)) {
                space = folded.length() > 0;
            } else {
                folded.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return folded.toString();
    }

    /** Whether the phrase stands in the text with no letter or digit right beside it. */
    static boolean hasPhrase(String text, String phrase) {
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
            if (isWhole(text, at, at + phrase.length())) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWithPhrase(String text, String phrase) {
        return text.startsWith(phrase) && isWhole(text, 0, phrase.length());
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean openLeft = from > 0 && joins(text, from - 1) && joins(text, from);
        boolean openRight = to < text.length() && joins(text, to - 1) && joins(text, to);
        return !openLeft && !openRight;
    }

    private static boolean joins(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
