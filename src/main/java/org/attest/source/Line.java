package org.attest.source;

import java.util.regex.Pattern;

/**
 * A line of a document as a reader sees it: one that was wrapped by hand counts as one, a header
 * run together with its text as two.
 *
 * @param begin UTF-16 offset of its first character that is not space
 * @param end UTF-16 offset after its last such character
 * @param text what stands between
 * @param afterBlank whether a blank line, or nothing, stands above it
 * @param opensBody whether a dateline or a release's header ends right before it
 */
record Line(int begin, int end, String text, boolean afterBlank, boolean opensBody) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…:;,]['\"’”»)\\]]{0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_STOP = Pattern.compile("[.!?…]['\"’”»)\\]]{0,3}$");
    private static final Pattern ABBREVIATION_END =
            Pattern.compile("(?:\\b\\p{L}\\.|\\b(?:Inc|Corp|Ltd|Co|Jr|Sr|No|St)\\.)$");
    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final int LONG = 140;

    private static final char NEXT_LINE = '\u0085';

    /** White space for a reader: the no-break space counts, a zero-width character does not. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    /** A part of this line, without the space around it; null if nothing else is there. */
    Line part(int from, int to, boolean afterBlank, boolean opensBody) {
        int first = from;
        int last = to;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return first == last
                ? null
                : new Line(
                        begin + first,
                        begin + last,
                        text.substring(first, last),
                        afterBlank,
                        opensBody);
    }

    /** The number of words, counted no further than needed to tell a heading from a paragraph. */
    int words() {
        return (int) WORD.matcher(text).results().limit(60).count();
    }

    boolean isLong() {
        return text.length() >= LONG;
    }

    /** Whether it ends as a sentence, or an introduction to a list, does. */
    boolean endsSentence() {
        return SENTENCE_END.matcher(tail()).find();
    }

    boolean endsWithFullStop() {
        return FULL_STOP.matcher(tail()).find();
    }

    /** Whether its last full stop may belong to an abbreviation. */
    boolean endsWithAbbreviation() {
        return ABBREVIATION_END.matcher(tail()).find();
    }

    boolean asksOrExclaims() {
        return text.endsWith("?") || text.endsWith("!");
    }

    /** Whether most of its longer words begin with a capital, as headlines may. */
    boolean isTitleCase() {
        String[] longer =
                WORD.matcher(text)
                        .results()
                        .limit(60)
                        .map(word -> word.group())
                        .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                        .toArray(String[]::new);
        int capital = 0;
        for (String word : longer) {
            capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return longer.length > 0 && capital * 10 >= longer.length * 8;
    }

    boolean beginsInLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    private String tail() {
        return text.substring(Math.max(0, text.length() - 12));
    }
}
