package org.attest.text;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.model.Token;
import org.attest.model.Token.Tag;

/**
 * A sentence's tokens as the parts of the clause view ask them; past either end nothing is true.
 */
final class Words {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?(?:[-–]\\d{1,2})?");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}(?:[-–]\\d{2,4})?");
    private static final Pattern PREFIX = Pattern.compile("^(?:re|un|over|out)(?=\\p{L}{3})");

    final List<Token> tokens;
    final Vocabulary vocabulary;
    private final List<String> lower;

    Words(List<Token> tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
        this.lower = tokens.stream().map(Token::lower).toList();
    }

    int size() {
        return tokens.size();
    }

    /** The word in lower case; empty past the ends. */
    String lower(int i) {
        return i >= 0 && i < size() ? lower.get(i) : "";
    }

    String text(int i) {
        return i >= 0 && i < size() ? tokens.get(i).text() : "";
    }

    String lemma(int i) {
        return i >= 0 && i < size() ? tokens.get(i).lemma() : "";
    }

    boolean is(int i, Tag tag) {
        return i >= 0 && i < size() && tokens.get(i).tag() == tag;
    }

    boolean isNominal(int i) {
        return i >= 0 && i < size() && tokens.get(i).tag().isNominal();
    }

    boolean isVerbal(int i) {
        return is(i, Tag.VERB) || is(i, Tag.AUX);
    }

    /**
     * Whether the word, without a point at its end, is of a class of {@code function-words.csv}.
     */
    boolean in(String wordClass, int i) {
        String word = lower(i);
        return vocabulary.is(
                wordClass, word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    boolean isPossessive(int i) {
        return is(i, Tag.PART) && Shapes.isApostrophe(text(i).charAt(0));
    }

    boolean isMonth(int i) {
        return in("month", i) && is(i, Tag.PROPN);
    }

    boolean isWeekday(int i) {
        return in("weekday", i) && is(i, Tag.PROPN);
    }

    /** A number of one or two digits, or an ordinal in digits: a day of a month. */
    boolean isDay(int i) {
        return Shapes.startsWithDigit(text(i)) && DAY.matcher(lower(i)).matches();
    }

    boolean isYear(int i) {
        return Shapes.startsWithDigit(text(i)) && YEAR.matcher(lower(i)).matches();
    }

    boolean isPresentParticiple(int i) {
        return lower(i).endsWith("ing") && lower(i).length() > 4 && !lower(i).equals(lemma(i));
    }

    /** Whether the form can be a past participle; it may be a past tense as well. */
    boolean mayBeParticiple(int i) {
        String word = lower(i);
        return vocabulary.isIrregularParticiple(word)
                || word.endsWith("ed") && word.length() > 3
                || vocabulary.isIrregularParticiple(PREFIX.matcher(word).replaceFirst(""));
    }

    boolean mayBePast(int i) {
        String word = lower(i);
        return vocabulary.isIrregularPast(word) || word.endsWith("ed") && word.length() > 3;
    }

    boolean isPlural(int i) {
        return is(i, Tag.NOUN) && !lower(i).equals(lemma(i));
    }
}
