package org.attest.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a block into sentences. Words and signs around a full stop decide where they can; where they
 * cannot, the trained detector does. A line end is no sentence end, an empty line is.
 */
final class SentenceSplitter {

    /** What the detector sees at once: its cost grows faster than its text. */
    private static final int WINDOW = 4000;

    private static final String TERMINALS = ".!?…";
    private static final String CLOSERS = "\"'”’)]»";
    private static final String OPENERS = "\"'“‘([«";

    private final LanguageModel model;
    private final Vocabulary words;

    SentenceSplitter(LanguageModel model, Vocabulary words) {
        this.model = model;
        this.words = words;
    }

    /** The sentences of a block, without white space around them. */
    List<Piece> sentences(String block) {
        List<Piece> sentences = new ArrayList<>();
        Set<Integer> ends = modelEnds(block);
        int begin = 0;
        int at = 0;
        while (at < block.length()) {
            int end = possibleEnd(block, at);
            if (end > at && breaks(block, begin, at, end, ends)) {
                add(sentences, block, begin, end);
                begin = end;
            }
            at = Math.max(at + 1, end);
        }
        add(sentences, block, begin, block.length());
        return sentences;
    }

    private Set<Integer> modelEnds(String block) {
        Set<Integer> ends = new HashSet<>();
        int begin = 0;
        while (begin < block.length()) {
            int end = windowEnd(block, begin);
            for (int sentenceEnd : model.sentenceEnds(block.substring(begin, end))) {
                ends.add(begin + sentenceEnd);
            }
            begin = end;
        }
        return ends;
    }

    private static int windowEnd(String block, int begin) {
        int limit = Math.min(block.length(), begin + WINDOW);
        int end = limit;
        while (limit < block.length() && end > begin && !Shapes.isSpace(block.charAt(end - 1))) {
            end--;
        }
        return end > begin ? end : limit;
    }

    /** One past the signs that may end a sentence at {@code at}; {@code at} itself if none do. */
    private static int possibleEnd(String block, int at) {
        char c = block.charAt(at);
        if (c == '\n' && emptyLineFollows(block, at)) {
            return at + 1;
        }
        if (TERMINALS.indexOf(c) < 0) {
            return at;
        }
        int end = at + 1;
        while (end < block.length() && TERMINALS.indexOf(block.charAt(end)) >= 0) {
            end++;
        }
        while (end < block.length() && CLOSERS.indexOf(block.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean emptyLineFollows(String block, int at) {
        for (int i = at + 1; i < block.length(); i++) {
            char c = block.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (!Shapes.isSpace(c)) {
                return false;
            }
        }
        return false;
    }

    private boolean breaks(String block, int begin, int sign, int end, Set<Integer> modelEnds) {
        if (block.charAt(sign) == '\n') {
            return true;
        }
        int next = nextBeginning(block, end);
        if (next >= block.length()) {
            return false;
        }
        if (next == end) {
            return isGluedSentence(block, sign, next);
        }
        int c = block.codePointAt(next);
        if (Character.isLowerCase(c)) {
            return false;
        }
        String word = wordBefore(block, begin, sign);
        if (block.charAt(sign) != '.' || end > sign + 1 && block.charAt(sign + 1) == '.') {
            return Character.isUpperCase(c) || Character.isDigit(c) || modelEnds.contains(end);
        }
        Vocabulary.Abbreviation kind = abbreviation(word);
        if (kind != null) {
            return mayBreakAfter(kind, block, next);
        }
        if (Character.isUpperCase(c) && word.length() > 1) {
            return true;
        }
        return modelEnds.contains(end) || modelEnds.contains(sign + 1);
    }

    private Vocabulary.Abbreviation abbreviation(String word) {
        Vocabulary.Abbreviation listed = words.abbreviationKind(word);
        if (listed != null) {
            return listed;
        }
        boolean initial = word.length() == 1 && Shapes.isUpper(word);
        boolean initialism = word.length() > 2 && word.charAt(word.length() - 2) == '.';
        return initial || initialism ? Vocabulary.Abbreviation.MAY_END : null;
    }

    private boolean mayBreakAfter(Vocabulary.Abbreviation kind, String block, int next) {
        String following = wordAt(block, next);
        return switch (kind) {
            case TITLE -> false;
            case MONTH -> !Shapes.startsWithDigit(following) && opensSentence(following);
            case MAY_END, OTHER -> opensSentence(following);
        };
    }

    /** Whether a capitalised word would hardly be one inside of a sentence: {@code The, In, He}. */
    private boolean opensSentence(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Shapes.isCapitalised(word)
                && (words.is("opener", lower) || words.is("preposition", lower));
    }

    private static int nextBeginning(String block, int from) {
        int at = from;
        while (at < block.length()
                && (Shapes.isSpace(block.charAt(at))
                        || at > from && OPENERS.indexOf(block.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** A full stop without a space after it: {@code in 2018.The}. */
    private static boolean isGluedSentence(String block, int sign, int next) {
        return block.charAt(sign) == '.'
                && sign >= 2
                && next + 1 < block.length()
                && isEndOfLongWord(block, sign)
                && Character.isUpperCase(block.charAt(next))
                && Character.isLowerCase(block.charAt(next + 1));
    }

    private static boolean isEndOfLongWord(String block, int sign) {
        char last = block.charAt(sign - 1);
        char before = block.charAt(sign - 2);
        return Character.isLowerCase(last) && Character.isLowerCase(before)
                || Character.isDigit(last) && Character.isDigit(before)
                || CLOSERS.indexOf(last) >= 0;
    }

    /** The word that ends at a point, its inner points counted in: {@code U.S} of {@code U.S.}. */
    private static String wordBefore(String block, int begin, int sign) {
        int from = sign;
        while (from > begin
                && sign - from < 20
                && (Character.isLetterOrDigit(block.charAt(from - 1))
                        || block.charAt(from - 1) == '.')) {
            from--;
        }
        return block.substring(from, sign);
    }

    private static String wordAt(String block, int from) {
        int end = from;
        while (end < block.length()
                && end - from < 30
                && Character.isLetterOrDigit(block.charAt(end))) {
            end++;
        }
        return block.substring(from, end);
    }

    private static void add(List<Piece> sentences, String block, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Shapes.isSpace(block.charAt(from))) {
            from++;
        }
        while (to > from && Shapes.isSpace(block.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Piece(from, to));
        }
    }
}
