package org.attest.text;

/** What can be seen of a word from its letters alone. */
final class Shapes {

    private Shapes() {}

    /** White space of every kind, the non-breaking ones too. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether a half of a letter beyond the basic plane stands here. */
    static boolean isLetterPair(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        int begin = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
        return Character.isLetterOrDigit(text.codePointAt(begin));
    }

    static boolean isUpper(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return begin < end;
    }

    static boolean isUpper(String word) {
        return isUpper(word, 0, word.length());
    }

    static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    static boolean startsWithDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** {@code 1951}, {@code 55,000}, {@code 3.5}, {@code 5-6}, {@code 15:00}: no letter in it. */
    static boolean isNumber(String word) {
        return startsWithDigit(word) && !hasLetter(word);
    }

    /** {@code SM-3}, {@code F/A-18E/F}, {@code M142}: begins with a capital, holds a digit. */
    static boolean isDesignation(String word) {
        return isCapitalised(word) && hasDigit(word);
    }
}
