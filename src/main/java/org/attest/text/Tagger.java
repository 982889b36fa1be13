package org.attest.text;

import java.util.List;
import java.util.Locale;
import org.attest.model.Token.Tag;

/**
 * Tags the tokens of a sentence. The trained tagger knows little of numbers, designations and
 * headlines; what is certain from a word's shape overrides it.
 */
final class Tagger {

    private static final int SHORTEST_HEADLINE = 4;

    private final LanguageModel model;
    private final Vocabulary words;

    Tagger(LanguageModel model, Vocabulary words) {
        this.model = model;
        this.words = words;
    }

    Tag[] tags(List<String> tokens) {
        String[] seen = tokens.toArray(String[]::new);
        boolean headline = isHeadline(tokens);
        if (headline) {
            for (int i = 0; i < seen.length; i++) {
                seen[i] = inRunningText(seen[i], i);
            }
        }
        String[] given = model.tags(seen);
        Tag[] tags = new Tag[given.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = known(given[i]);
        }
        for (int i = 0; i < tags.length; i++) {
            tags[i] = repaired(tokens, tags, i, headline);
        }
        return tags;
    }

    private static Tag known(String tag) {
        try {
            return Tag.valueOf(tag);
        } catch (IllegalArgumentException e) {
            return Tag.X;
        }
    }

    /** Whether nearly all words of a line are capitalised, as in titles. */
    private static boolean isHeadline(List<String> tokens) {
        int long_ = 0;
        int capitalised = 0;
        for (String token : tokens) {
            if (token.length() > 3 && Shapes.hasLetter(token) && !Shapes.hasDigit(token)) {
                long_++;
                capitalised += Shapes.isCapitalised(token) ? 1 : 0;
            }
        }
        return long_ >= SHORTEST_HEADLINE && capitalised * 10 >= long_ * 8;
    }

    /** A capitalised word as the tagger would see it in running text; names of few letters stay. */
    private static String inRunningText(String token, int index) {
        boolean acronym = Shapes.isUpper(token) && token.length() <= 5;
        return index == 0 || acronym || Shapes.hasDigit(token) || token.indexOf('.') >= 0
                ? token
                : token.toLowerCase(Locale.ROOT);
    }

    private Tag repaired(List<String> tokens, Tag[] tags, int i, boolean headline) {
        String token = tokens.get(i);
        String lower = token.toLowerCase(Locale.ROOT);
        if (Shapes.hasDigit(token)) {
            return withDigits(token);
        }
        if (lower.equals("n't") || lower.equals("n’t")) {
            return Tag.PART;
        }
        if (isPossessiveMark(tokens, i)) {
            return Tag.PART;
        }
        if (isClitic(token)) {
            return clitic(lower, tags, i);
        }
        if (!Shapes.hasLetter(token) || token.endsWith("$")) {
            return sign(token, tags[i]);
        }
        if (isCalendarName(tokens, i, lower)) {
            return Tag.PROPN;
        }
        if (words.is("number", lower) && !lower.equals("one")) {
            return Tag.NUM;
        }
        if (words.is("be", lower)) {
            return Tag.AUX;
        }
        if (words.is("modal", lower) && !(tags[i] == Tag.PROPN && Shapes.isCapitalised(token))) {
            return tags[i] == Tag.NOUN ? tags[i] : Tag.AUX;
        }
        if (tags[i] == Tag.PUNCT || tags[i] == Tag.ADP && !words.isFunctionWord(lower)) {
            return i + 1 < tags.length && tags[i + 1].isNominal() ? Tag.ADJ : Tag.NOUN;
        }
        if (headline && tags[i] == Tag.NOUN && Shapes.isCapitalised(token)) {
            return Tag.PROPN;
        }
        return tags[i];
    }

    /** The apostrophe alone, after a plural and with no quotation open: {@code forces' bases}. */
    private static boolean isPossessiveMark(List<String> tokens, int i) {
        String token = tokens.get(i);
        return token.length() == 1
                && Shapes.isApostrophe(token.charAt(0))
                && i > 0
                && tokens.get(i - 1).endsWith("s")
                && !tokens.subList(0, i).contains("'")
                && !tokens.subList(0, i).contains("‘");
    }

    private static boolean isClitic(String token) {
        return token.length() > 1 && Shapes.isApostrophe(token.charAt(0));
    }

    /** {@code 's} after a noun is a possessive, after a pronoun {@code is} or {@code has}. */
    private static Tag clitic(String lower, Tag[] tags, int i) {
        boolean possessive = lower.length() == 2 && lower.endsWith("s");
        if (!possessive) {
            return Tag.AUX;
        }
        boolean afterPronoun = i > 0 && (tags[i - 1] == Tag.PRON || tags[i - 1] == Tag.ADV);
        return afterPronoun ? Tag.AUX : Tag.PART;
    }

    private static Tag withDigits(String token) {
        if (Shapes.isNumber(token)) {
            return Tag.NUM;
        }
        if (Shapes.isDesignation(token)) {
            return Tag.PROPN;
        }
        char last = token.charAt(token.length() - 1);
        if (token.matches("\\d++(?:st|nd|rd|th)") || token.indexOf('-') > 0) {
            return Tag.ADJ;
        }
        if (last == 's') {
            return Tag.NOUN;
        }
        return Shapes.startsWithDigit(token) ? Tag.NUM : Tag.PROPN;
    }

    private static Tag sign(String token, Tag given) {
        if (Character.getType(token.codePointAt(0)) == Character.CURRENCY_SYMBOL
                || token.equals("%")
                || token.endsWith("$")) {
            return Tag.SYM;
        }
        return given == Tag.SYM || given == Tag.PART || given == Tag.X ? given : Tag.PUNCT;
    }

    private boolean isCalendarName(List<String> tokens, int i, String lower) {
        String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        if (!Shapes.isCapitalised(tokens.get(i))
                || !words.is("month", word) && !words.is("weekday", word)) {
            return false;
        }
        return !word.equals("may") && !word.equals("march")
                || i + 1 < tokens.size() && Shapes.startsWithDigit(tokens.get(i + 1))
                || i > 0;
    }
}
