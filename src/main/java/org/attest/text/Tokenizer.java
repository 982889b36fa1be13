package org.attest.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into tokens by the conventions of Universal Dependencies, with one difference:
 * what is written together with hyphens, slashes, points or digits is one token ({@code F/A-18E/F},
 * {@code U.S.-Japan}, {@code 55,000}, {@code 08/09/1951}).
 *
 * <p>OpenNLP's own tokenizer is not used: it breaks designations and initialisms, and every cut
 * that it makes elsewhere is one of the few rules below.
 */
final class Tokenizer {

    /** Longer runs without white space are cut, so that no token grows with the document. */
    private static final int LONGEST = 200;

    private static final List<String> CLITICS =
            List.of("n't", "'s", "'re", "'ve", "'ll", "'d", "'m");

    private final Vocabulary words;

    Tokenizer(Vocabulary words) {
        this.words = words;
    }

    /** The tokens of a sentence; together they hold everything in it but white space. */
    List<Piece> tokens(String block, Piece sentence) {
        Scanner scanner = new Scanner(block, sentence.end());
        int at = sentence.begin();
        while (at < sentence.end()) {
            if (Shapes.isSpace(block.charAt(at))) {
                at++;
            } else {
                at = scanner.scan(at, runEnd(block, at, sentence.end()));
            }
        }
        return scanner.tokens;
    }

    private static int runEnd(String block, int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST && !Shapes.isSpace(block.charAt(end))) {
            end += Character.charCount(block.codePointAt(end));
        }
        return Math.min(end, limit);
    }

    /** Cuts runs of characters without white space. */
    private final class Scanner {

        private final String text;
        private final int sentenceEnd;
        private final List<Piece> tokens = new ArrayList<>();

        Scanner(String text, int sentenceEnd) {
            this.text = text;
            this.sentenceEnd = sentenceEnd;
        }

        /** Adds the tokens of the run {@code [at, end)}; returns its end. */
        private int scan(int begin, int end) {
            int at = begin;
            while (at < end) {
                int next = tokenEnd(at, end);
                add(at, next);
                at = next;
            }
            return end;
        }

        private int tokenEnd(int at, int end) {
            char c = text.charAt(at);
            if (isAddress(at, end)) {
                return withoutClosing(at, end);
            }
            if (isClitic(at, end)) {
                return end(at, end, 1);
            }
            if (isWordPart(at)) {
                int wordEnd = wordEnd(at, end);
                return closesAbbreviation(at, wordEnd, end) ? wordEnd + 1 : wordEnd;
            }
            if (c == '.' || c == '-' || c == '*' || c == '_') {
                return repeatEnd(at, end, c);
            }
            return at + Character.charCount(text.codePointAt(at));
        }

        private boolean isAddress(int at, int end) {
            return text.startsWith("http://", at)
                    || text.startsWith("https://", at)
                    || text.startsWith("www.", at) && end > at + 4;
        }

        private int withoutClosing(int at, int end) {
            int last = end;
            while (last > at + 1 && ".,;:!?)]}\"'”’>".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            return last;
        }

        /** Whether a run that was cut off a word begins here: {@code 's}. */
        private boolean isClitic(int at, int end) {
            return Shapes.isApostrophe(text.charAt(at))
                    && at > 0
                    && isWordPart(at - 1)
                    && at + 1 < end
                    && Character.isLetter(text.charAt(at + 1));
        }

        private int end(int at, int end, int skipped) {
            int last = at + skipped;
            while (last < end && isWordPart(last)) {
                last++;
            }
            return last;
        }

        private boolean isWordPart(int at) {
            char c = text.charAt(at);
            return Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == '_'
                    || Shapes.isLetterPair(text, at);
        }

        private int wordEnd(int from, int end) {
            int at = from;
            while (at < end && (isWordPart(at) || joins(from, at, end))) {
                at++;
            }
            if (at < end && text.charAt(at) == '$' && Shapes.isUpper(text, from, at)) {
                return at + 1;
            }
            return at;
        }

        /** Whether the sign at {@code at} holds together what stands on its two sides. */
        private boolean joins(int from, int at, int end) {
            if (at == from) {
                return false;
            }
            char sign = text.charAt(at);
            if (sign == '.') {
                return pointJoins(from, at, end);
            }
            if (at + 1 >= end || !isWordPart(at + 1)) {
                return false;
            }
            char before = text.charAt(at - 1);
            char after = text.charAt(at + 1);
            boolean digits = Character.isDigit(before) && Character.isDigit(after);
            return switch (sign) {
                case ',', ':' -> digits;
                case '\'', '’' -> isWordPart(at - 1);
                case '-', '‐', '‑', '–' -> isWordPart(at - 1) || before == '.';
                case '/', '&', '@' -> isWordPart(at - 1);
                default -> false;
            };
        }

        /**
         * Inside of numbers, initialisms and host names: {@code 3.5}, {@code U.S.}, {@code x.org}.
         */
        private boolean pointJoins(int from, int at, int end) {
            boolean last = at + 1 >= end;
            char before = text.charAt(at - 1);
            char after = last ? ' ' : text.charAt(at + 1);
            if (Character.isDigit(before) && Character.isDigit(after)) {
                return true;
            }
            if (!Character.isLetter(before)) {
                return false;
            }
            boolean oneLetter = at - 1 == from || !isWordPart(at - 2);
            if (oneLetter && at - 2 >= from && text.charAt(at - 2) == '.') {
                return true;
            }
            boolean letterAndPoint =
                    Character.isLetter(after) && at + 2 < end && text.charAt(at + 2) == '.';
            if (oneLetter && letterAndPoint) {
                return true;
            }
            return Character.isLowerCase(after)
                    && (Character.isLowerCase(before) && !oneLetter || isMail(from, end));
        }

        private boolean isMail(int from, int end) {
            for (int i = from; i < end; i++) {
                if (text.charAt(i) == '@') {
                    return true;
                }
            }
            return false;
        }

        /**
         * A point after a word inside a sentence belongs to an abbreviation; at the sentence's end
         * it does so only where the word is known for it.
         */
        private boolean closesAbbreviation(int from, int wordEnd, int end) {
            if (wordEnd >= end
                    || text.charAt(wordEnd) != '.'
                    || wordEnd + 1 < end && text.charAt(wordEnd + 1) == '.') {
                return false;
            }
            if (!endsSentence(wordEnd + 1)) {
                return Character.isLetter(text.charAt(wordEnd - 1));
            }
            String word = text.substring(from, wordEnd);
            Vocabulary.Abbreviation kind = words.abbreviationKind(word);
            return kind == Vocabulary.Abbreviation.MAY_END || kind == Vocabulary.Abbreviation.MONTH;
        }

        private boolean endsSentence(int from) {
            for (int i = from; i < sentenceEnd; i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private int repeatEnd(int at, int end, char c) {
            int last = at;
            while (last < end && text.charAt(last) == c) {
                last++;
            }
            return last;
        }

        private void add(int begin, int end) {
            int clitic = cliticBegin(begin, end);
            if (clitic > begin) {
                tokens.add(new Piece(begin, clitic));
                tokens.add(new Piece(clitic, end));
            } else {
                tokens.add(new Piece(begin, end));
            }
        }

        private int cliticBegin(int begin, int end) {
            for (String clitic : CLITICS) {
                int from = end - clitic.length();
                if (from > begin && matches(clitic, from)) {
                    return from;
                }
            }
            return begin;
        }

        private boolean matches(String clitic, int from) {
            for (int i = 0; i < clitic.length(); i++) {
                char c = text.charAt(from + i);
                char folded = Shapes.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
                if (folded != clitic.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
