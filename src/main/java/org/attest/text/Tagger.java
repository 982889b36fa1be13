package org.attest.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.model.Token.Tag;

/**
 * Tags the tokens of a sentence. The trained tagger knows little of numbers, designations and
 * headlines; what is certain from a word's shape overrides it.
 */
final class Tagger {

    private static final int SHORTEST_HEADLINE = 4;

    /** Money in front of a scale word: {@code R4.8} billion. */
    private static final Pattern SUM = Pattern.compile("\\p{Lu}\\p{L}{0,2}\\d++(?:\\.\\d++)?");

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
        findLabel(tokens, tags);
        if (headline) {
            findHeadlineVerb(tokens, tags);
        } else {
            findMissingVerb(tokens, tags);
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

    /** How far into a line the colon of a label stands. */
    private static final int LABEL_REACH = 8;

    /**
     * {@code Villages under water: 7}: a plural that opens a label, or is all of a heading, is no
     * name and no verb.
     */
    private void findLabel(List<String> tokens, Tag[] tags) {
        int first = tags.length > 0 && tags[0] == Tag.PUNCT ? 1 : 0;
        int colon = tokens.indexOf(":");
        boolean label =
                colon > first
                        && colon <= LABEL_REACH
                        && Arrays.asList(tags)
                                .subList(colon, Math.min(colon + 4, tags.length))
                                .contains(Tag.NUM);
        boolean alone = tags.length == 1 && tags[0] == Tag.PROPN;
        if ((label || alone) && tags[first] != Tag.NOUN && isPlural(tokens.get(first))) {
            tags[first] = Tag.NOUN;
        }
    }

    private boolean isPlural(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean regular = lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss");
        return !token.equals(lower) && (regular || !words.irregularSingular(lower).isEmpty());
    }

    /** A sentence without a verb has it hidden in what looks like a noun: {@code Prices rose}. */
    private void findMissingVerb(List<String> tokens, Tag[] tags) {
        for (Tag tag : tags) {
            if (tag == Tag.VERB || tag == Tag.AUX) {
                return;
            }
        }
        for (int i = 1; i < tags.length; i++) {
            boolean hidden = tags[i] == Tag.NOUN || tags[i] == Tag.ADJ;
            boolean subject =
                    tags[i - 1].isNominal()
                            || tags[i - 1] == Tag.ADJ && i > 1 && tokens.get(i - 2).equals("of");
            if (hidden && subject && words.isIrregularPast(tokens.get(i))) {
                tags[i] = Tag.VERB;
                return;
            }
        }
    }

    /** Words of one of the forms that headlines put their verb in: {@code Bomber Kills 12}. */
    private void findHeadlineVerb(List<String> tokens, Tag[] tags) {
        for (Tag tag : tags) {
            if (tag == Tag.AUX) {
                return;
            }
        }
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == Tag.VERB
                    && !tokens.get(i).toLowerCase(Locale.ROOT).matches("\\p{L}+(?:ed|ing)")) {
                return;
            }
        }
        for (int i = 1; i + 1 < tags.length; i++) {
            String word = tokens.get(i).toLowerCase(Locale.ROOT);
            boolean verb =
                    word.endsWith("s") && words.isKnownVerb(Lemmatizer.likelyBase(word, words));
            boolean object =
                    tags[i + 1].isNominal()
                            || tags[i + 1] == Tag.NUM
                            || tags[i + 1] == Tag.DET
                            || tags[i + 1] == Tag.ADJ;
            if (verb && object && tags[i - 1].isNominal() && !tokens.get(i - 1).endsWith("s")) {
                tags[i] = Tag.VERB;
                return;
            }
        }
    }

    private Tag repaired(List<String> tokens, Tag[] tags, int i, boolean headline) {
        String token = tokens.get(i);
        String lower = token.toLowerCase(Locale.ROOT);
        if (Shapes.hasDigit(token)) {
            boolean scaled = i + 1 < tags.length && words.is("number", tokens.get(i + 1));
            return scaled && SUM.matcher(token).matches() ? Tag.NUM : withDigits(token);
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
        if (isNumber(lower) && (!lower.equals("one") || countsNext(tokens, tags, i))) {
            return Tag.NUM;
        }
        if (words.is("be", lower)) {
            return Tag.AUX;
        }
        if (words.is("modal", lower) && !(tags[i] == Tag.PROPN && Shapes.isCapitalised(token))) {
            return tags[i] == Tag.NOUN ? tags[i] : Tag.AUX;
        }
        boolean preposition = tags[i] == Tag.ADP || tags[i] == Tag.SCONJ;
        if (tags[i] == Tag.PUNCT || preposition && !words.isFunctionWord(lower)) {
            return i + 1 < tags.length && tags[i + 1].isNominal() ? Tag.ADJ : Tag.NOUN;
        }
        if (words.is("always_preposition", lower) && tags[i] != Tag.PART && tags[i] != Tag.SCONJ) {
            return Tag.ADP;
        }
        if (lower.equals("on") && tags[i] == Tag.DET) {
            return Tag.ADP;
        }
        if (words.is("possessive_pronoun", lower)) {
            return Tag.PRON;
        }
        if (lower.equals("said")) {
            return Tag.VERB;
        }
        if (lower.equals("personnel")) {
            return Tag.NOUN;
        }
        if (words.isIrregularPast(lower) && i > 0 && movesTo(tokens, tags, i)) {
            return Tag.VERB;
        }
        boolean nounAfter =
                i + 1 < tags.length && (tags[i + 1].isNominal() || tags[i + 1] == Tag.ADJ);
        if (words.is("adjective", lower) && nounAfter) {
            return Tag.ADJ;
        }
        if (lower.equals("worth")
                && i + 1 < tags.length
                && (tags[i + 1] == Tag.SYM || tags[i + 1] == Tag.NUM)) {
            return Tag.ADP;
        }
        if (tags[i] == Tag.NOUN && intends(lower, tokens, tags, i)) {
            return Tag.VERB;
        }
        if (tags[i] == Tag.ADJ
                && lower.endsWith("ly")
                && !words.is("ly_adjective", lower)
                && follows(tags, i, Tag.VERB)) {
            return Tag.ADV;
        }
        if (lower.endsWith("ed") && lower.indexOf('-') > 0) {
            return Tag.ADJ;
        }
        if (tags[i] == Tag.NOUN && i > 0 && isVerbAfterAuxiliary(lower, tokens, tags, i)) {
            return Tag.VERB;
        }
        if (i == 0
                && lower.endsWith("ing")
                && tags[i].isNominal()
                && !headline
                && i + 1 < tags.length
                && words.is("ing_follower", tokens.get(i + 1))) {
            return Tag.VERB;
        }
        if (tags[i] == Tag.ADV && i > 0) {
            return adverb(lower, tags, i);
        }
        if (tags[i] == Tag.VERB) {
            return verb(lower, tokens, tags, i);
        }
        if (tags[i] == Tag.PROPN && i > 0 && token.equals(lower)) {
            return Tag.NOUN;
        }
        if (headline && tags[i] == Tag.NOUN && Shapes.isCapitalised(token)) {
            return Tag.PROPN;
        }
        return tags[i];
    }

    /** {@code the number of dead rose to 23}. */
    private static boolean movesTo(List<String> tokens, Tag[] tags, int i) {
        return (tags[i] == Tag.NOUN || tags[i] == Tag.ADJ)
                && i + 2 < tags.length
                && tokens.get(i + 1).equals("to")
                && Shapes.startsWithDigit(tokens.get(i + 2));
    }

    /** {@code seventy}, {@code seventy-one}. */
    private boolean isNumber(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen < 0
                ? words.is("number", lower)
                : words.is("number", lower.substring(0, hyphen))
                        && words.is("number", lower.substring(hyphen + 1));
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

    private static boolean follows(Tag[] tags, int i, Tag tag) {
        return i + 1 < tags.length && tags[i + 1] == tag;
    }

    /** {@code Japan plans to buy}: no verb before, an infinitive after. */
    private boolean intends(String lower, List<String> tokens, Tag[] tags, int i) {
        boolean infinitive =
                i > 0
                        && i + 2 < tags.length
                        && tokens.get(i + 1).equals("to")
                        && tags[i + 2] == Tag.VERB
                        && tags[i - 1].isNominal();
        if (!infinitive || !words.is("intention", lower)) {
            return false;
        }
        for (int before = 0; before < i; before++) {
            if (tags[before] == Tag.VERB || tags[before] == Tag.AUX) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code one} stands before what it counts. */
    private boolean countsNext(List<String> tokens, Tag[] tags, int i) {
        if (i + 1 >= tags.length) {
            return false;
        }
        boolean participle =
                tags[i + 1] == Tag.VERB
                        && i + 2 < tags.length
                        && tags[i + 2].isNominal()
                        && tokens.get(i + 1).matches("\\p{L}+(?:ed|ing)");
        return tags[i + 1].isNominal()
                || tags[i + 1] == Tag.ADJ
                || tags[i + 1] == Tag.NUM
                || participle;
    }

    /** {@code sank}, {@code was shot}, {@code employs 20 people}, where the tagger sees a noun. */
    private boolean isVerbAfterAuxiliary(String lower, List<String> tokens, Tag[] tags, int i) {
        boolean afterNoun =
                tags[i - 1].isNominal() || tags[i - 1] == Tag.PUNCT || tags[i - 1] == Tag.PRON;
        boolean past = words.isIrregularPast(lower) && !words.is("past_noun", lower);
        boolean third =
                tags[i - 1] == Tag.NOUN
                        && lower.endsWith("s")
                        && i + 1 < tags.length
                        && i > 1
                        && tags[0] == Tag.DET
                        && (tags[i + 1] == Tag.NUM || tags[i + 1] == Tag.DET);
        if (afterNoun && past || third) {
            return true;
        }
        boolean afterBe = words.is("be", tokens.get(i - 1).toLowerCase(Locale.ROOT));
        if (afterBe && words.isIrregularParticiple(lower)) {
            return true;
        }
        String base = lower.endsWith("ing") ? Lemmatizer.likelyBase(lower, words) : "";
        return words.takes("intransitive", base)
                && !words.takes("transitive", base)
                && base.equals("consist");
    }

    /** What the tagger calls an adverb is none between an article and a noun, or at its end. */
    private Tag adverb(String lower, Tag[] tags, int i) {
        boolean degree =
                lower.endsWith("ly") && !lower.equals("ally")
                        || words.is("degree", lower)
                        || words.isFunctionWord(lower);
        if (degree) {
            return Tag.ADV;
        }
        boolean open = tags[i - 1] == Tag.DET || tags[i - 1] == Tag.ADJ;
        Tag next = i + 1 < tags.length ? tags[i + 1] : Tag.PUNCT;
        if ((open || tags[i - 1] == Tag.PART) && (next == Tag.ADJ || next.isNominal())) {
            return Tag.ADJ;
        }
        boolean ends = next == Tag.PUNCT || next == Tag.CCONJ;
        return open && ends && tags[i - 1] == Tag.ADJ && i > 1 && tags[i - 2] == Tag.DET
                ? Tag.NOUN
                : lower.equals("ally") ? Tag.NOUN : Tag.ADV;
    }

    private Tag verb(String lower, List<String> tokens, Tag[] tags, int i) {
        Tag next = i + 1 < tags.length ? tags[i + 1] : Tag.PUNCT;
        if (words.is("ing_noun", lower) && next == Tag.NOUN && i > 0 && tags[i - 1] != Tag.AUX) {
            return Tag.NOUN;
        }
        boolean verbLater = Arrays.asList(tags).subList(i + 1, tags.length).contains(Tag.VERB);
        if (i == 0 && lower.endsWith("s") && next == Tag.ADP && verbLater) {
            return Tag.NOUN;
        }
        if (i == 0 && lower.endsWith("ing") && (next == Tag.VERB || next == Tag.AUX)) {
            return Tag.NOUN;
        }
        boolean form =
                lower.endsWith("ed")
                        || lower.endsWith("ing")
                        || words.isKnownVerb(lower)
                        || !words.irregularBase(lower).isEmpty()
                        || lower.endsWith("s");
        if (!form
                && i > 0
                && (tags[i - 1] == Tag.ADP || tags[i - 1] == Tag.SCONJ)
                && next != Tag.PRON) {
            return next.isNominal() || next == Tag.VERB ? Tag.ADJ : Tag.VERB;
        }
        if (i > 0
                && i + 1 < tags.length
                && Shapes.isCapitalised(tokens.get(i))
                && tags[i - 1] == Tag.PROPN
                && Shapes.isCapitalised(tokens.get(i + 1))) {
            return Tag.PROPN;
        }
        if (lower.startsWith("un")
                && lower.endsWith("ed")
                && !words.is("un_verb", lower)
                && next != Tag.ADP) {
            return Tag.ADJ;
        }
        boolean pluralOfName =
                lower.endsWith("s")
                        && i > 1
                        && tags[i - 1] == Tag.PROPN
                        && tags[i - 2] == Tag.ADJ
                        && !Shapes.isCapitalised(tokens.get(i - 2))
                        && (i < 3 || tags[i - 3] != Tag.DET);
        return pluralOfName ? Tag.NOUN : Tag.VERB;
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
