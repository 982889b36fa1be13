package org.attest.text;

import java.util.Set;
import org.attest.model.Token.Tag;

/**
 * Finds where a noun phrase ends and what its head is, from its first token on. A date is a phrase
 * of its own unless it stands between an article and a noun ({@code a March 11, 2011, earthquake}).
 */
final class NounPhrases {

    private static final Set<String> DETERMINING_PRONOUNS =
            Set.of(
                    "its", "their", "his", "our", "your", "my", "her", "this", "that", "these",
                    "those", "all", "some", "each", "whose", "which", "what", "any", "both", "many",
                    "few", "several", "another");
    private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such");
    private static final Set<String> DEGREES =
            Set.of("most", "more", "very", "less", "highly", "newly");
    private static final Set<String> POSSESSIVES =
            Set.of("its", "their", "his", "our", "her", "my", "your");
    private static final Set<String> NOT_ONLY_DETERMINERS =
            Set.of("that", "which", "what", "all", "both", "some", "this", "these", "those");
    private static final Set<String> JOINERS = Set.of("and", "or", "to");
    private static final Set<String> RELATIVE_TIMES =
            Set.of("last", "next", "this", "earlier", "late", "early", "every", "each");
    private static final Set<String> DAYS_FROM_NOW =
            Set.of("today", "yesterday", "tomorrow", "tonight");
    private static final Set<String> RELATIVE_PERIODS =
            Set.of("last", "this", "next", "past", "every", "each");
    private static final Set<String> NEVER_ALONE = Set.of("the", "a", "an", "no", "every");

    private final Words words;

    NounPhrases(Words words) {
        this.words = words;
    }

    /** The noun phrase that begins at a token; null if none does. */
    Chunk at(int begin) {
        int afterQuantifier = quantifierEnd(begin);
        int at = afterQuantifier;
        if (isPronoun(at) && !words.isPossessive(at + 1) && at == begin) {
            return Chunk.noun(begin, at + 1, at);
        }
        int date = dateEnd(at);
        if (date > at && !words.isPossessive(date)) {
            return Chunk.noun(begin, date, dateHead(at));
        }
        int end = longest(at);
        int last = lastNominal(at, end);
        if (last < 0) {
            return adjectival(begin, at, end);
        }
        return Chunk.noun(begin, last + 1, head(at, last));
    }

    /** Whether a number with a hedge of several words begins here: {@code close to 1,900 homes}. */
    boolean isHedgedAmount(int begin) {
        return quantifierEnd(begin) > begin + 1;
    }

    /** {@code more than}, {@code up to} before a number; the same token where none stands there. */
    private int quantifierEnd(int begin) {
        StringBuilder phrase = new StringBuilder();
        int best = begin;
        for (int i = begin; i < begin + 4 && i < words.size(); i++) {
            phrase.append(i > begin ? " " : "").append(words.lower(i));
            boolean amount =
                    isAmount(i + 1)
                            && !(i == begin
                                    && words.is(i + 1, Tag.DET)
                                    && !words.in("number", i + 2));
            if (words.vocabulary.is("quantifier", phrase.toString()) && amount) {
                best = i + 1;
            }
        }
        return best > begin && !words.is(best, Tag.NUM) && !words.is(best, Tag.SYM)
                ? Math.max(quantifierEnd(best), best)
                : best;
    }

    private boolean isAmount(int i) {
        return words.is(i, Tag.NUM)
                || words.is(i, Tag.SYM)
                || words.is(i, Tag.DET) && words.is(i + 1, Tag.NUM)
                || words.in("quantifier", i) && words.is(i + 1, Tag.NUM);
    }

    private boolean isPronoun(int i) {
        if (words.is(i, Tag.DET) && !words.in("opener", i) && !words.in("quantifier", i)) {
            return false;
        }
        return words.is(i, Tag.PRON) && !isDeterminer(i)
                || (words.lower(i).equals("this") || words.lower(i).equals("these"))
                        && words.isVerbal(i + 1)
                        && !premodifies(i + 1);
    }

    /** Pronouns that stand before a noun: {@code its ships}, {@code that treaty}. */
    private boolean isDeterminer(int i) {
        return words.is(i, Tag.DET)
                || words.is(i, Tag.PRON)
                        && DETERMINING_PRONOUNS.contains(words.lower(i))
                        && (isModifier(i + 1)
                                || words.isNominal(i + 1)
                                || words.is(i + 1, Tag.ADV) && isModifier(i + 2));
    }

    private boolean isModifier(int i) {
        return words.is(i, Tag.ADJ)
                || words.is(i, Tag.NUM)
                || words.is(i, Tag.SYM)
                || words.is(i, Tag.VERB) && premodifies(i);
    }

    /** One past the last token that can still belong to the phrase. */
    private int longest(int begin) {
        int i = begin;
        while (i < words.size()) {
            int date = i > begin ? dateEnd(i) : i;
            if (date > i) {
                int noun = words.lower(date).equals(",") ? date + 1 : date;
                boolean inside = isDeterminer(begin) && words.is(noun, Tag.NOUN);
                if (!inside && !words.isPossessive(date)) {
                    return i;
                }
                i = inside ? noun : date;
            } else if (belongs(begin, i)) {
                i++;
            } else if (isInnerQuote(begin, i)) {
                i++;
            } else if (joinsModifiers(begin, i)) {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean belongs(int begin, int i) {
        if (i == begin) {
            return opens(i);
        }
        if (words.isPossessive(i)) {
            return words.isNominal(i - 1) || words.is(i - 1, Tag.PRON) || words.is(i - 1, Tag.NUM);
        }
        if (isDeterminer(i) && !words.is(i, Tag.NUM)) {
            return words.is(i - 1, Tag.DET) && PREDETERMINERS.contains(words.lower(i - 1));
        }
        if (startsTimePhrase(i)) {
            return false;
        }
        if (words.is(i, Tag.NUM) && !continuesWithNumber(begin, i)) {
            return false;
        }
        if (words.isNominal(i) && endsTimePhrase(begin, i - 1)) {
            return false;
        }
        if (words.is(i, Tag.ADV)) {
            return adverbBelongs(i) && !words.isNominal(i - 1);
        }
        if (words.is(i, Tag.ADJ) && words.isNominal(i - 1)) {
            if (words.in("preposition", i)) {
                return false;
            }
            return words.isNominal(i + 1) || words.is(i + 1, Tag.ADJ) && words.isNominal(i + 2);
        }
        return words.isNominal(i)
                || isModifier(i)
                || words.is(i, Tag.VERB) && isNounAfterDeterminer(begin, i);
    }

    private boolean opens(int i) {
        return isDeterminer(i)
                || words.isNominal(i)
                || words.is(i, Tag.NUM)
                || words.is(i, Tag.SYM) && !words.text(i).equals("%")
                || words.is(i, Tag.PRON) && words.isPossessive(i + 1)
                || words.is(i, Tag.ADJ)
                || words.is(i, Tag.ADV) && adverbBelongs(i)
                || words.is(i, Tag.VERB) && opensAsParticiple(i);
    }

    private boolean adverbBelongs(int i) {
        if (words.is(i + 1, Tag.NUM)) {
            return words.in("quantifier", i) || words.lower(i).endsWith("ly");
        }
        if (DEGREES.contains(words.lower(i)) && words.is(i + 1, Tag.ADJ)) {
            return words.isNominal(i + 2)
                    || words.is(i + 2, Tag.ADJ)
                    || words.is(i + 2, Tag.CCONJ) && words.is(i + 3, Tag.ADJ);
        }
        boolean modified =
                words.is(i + 1, Tag.ADJ)
                        || words.is(i + 1, Tag.VERB) && words.mayBeParticiple(i + 1);
        return modified
                && (words.isNominal(i + 2) || words.is(i + 2, Tag.ADJ) && words.isNominal(i + 3))
                && words.lower(i)
                        .matches(
                                "very|most|more|less|least|highly|newly|\\p{L}+ly|so|too|well|first");
    }

    /** A verb form that stands before a noun as an adjective would: {@code revised guidelines}. */
    private boolean premodifies(int i) {
        boolean participle = words.isPresentParticiple(i) || words.mayBeParticiple(i);
        if (!participle || !nounFollows(i)) {
            return false;
        }
        boolean afterModifier =
                words.is(i - 1, Tag.DET)
                        || words.is(i - 1, Tag.ADJ)
                        || words.is(i - 1, Tag.NUM)
                        || words.isPossessive(i - 1)
                        || words.is(i - 1, Tag.ADV) && words.is(i - 2, Tag.DET)
                        || words.is(i - 1, Tag.PRON) && POSSESSIVES.contains(words.lower(i - 1));
        boolean bareNoun = words.is(i + 1, Tag.NOUN) && !words.isPlural(i + 1);
        return afterModifier
                || words.is(i - 1, Tag.PROPN) && words.isPresentParticiple(i) && bareNoun;
    }

    private boolean nounFollows(int i) {
        return words.isNominal(i + 1)
                || words.is(i + 1, Tag.ADJ) && (words.isNominal(i + 2) || words.is(i + 2, Tag.ADJ))
                || words.is(i + 1, Tag.VERB)
                        && words.isPresentParticiple(i + 1)
                        && words.isNominal(i + 2);
    }

    private boolean opensAsParticiple(int i) {
        if (!nounFollows(i)) {
            return false;
        }
        boolean past = words.mayBeParticiple(i) && !words.isPresentParticiple(i);
        boolean adjective = words.in("participle_adjective", i);
        boolean afterBreak =
                i == 0 || adjective || words.is(i - 1, Tag.ADP) || words.is(i - 1, Tag.VERB);
        if (past) {
            return afterBreak;
        }
        return words.isPresentParticiple(i)
                && words.is(i - 1, Tag.VERB)
                && !words.vocabulary.is("aspect_verb", words.lemma(i - 1))
                && words.is(i + 1, Tag.NOUN)
                && !words.isPlural(i + 1);
    }

    /** What follows an article is no finite verb, whatever the tagger says: {@code the raid}. */
    private boolean isNounAfterDeterminer(int begin, int i) {
        return isDeterminer(i - 1)
                        && i - 1 >= begin
                        && !NOT_ONLY_DETERMINERS.contains(words.lower(i - 1))
                || words.isPossessive(i - 1) && !words.mayBePast(i);
    }

    /** Quotation marks inside of a phrase: {@code the "quiet pact" era}. */
    private boolean isInnerQuote(int begin, int i) {
        if (!words.text(i).matches("[\"“”]") || i == begin) {
            return false;
        }
        boolean opens = isDeterminer(i - 1) || words.is(i - 1, Tag.ADJ);
        boolean wordFollows =
                words.isNominal(i + 1) || words.is(i + 1, Tag.ADJ) || words.is(i + 1, Tag.NUM);
        boolean closes = words.isNominal(i - 1) && words.is(i + 1, Tag.NOUN) && hasQuote(begin, i);
        return opens && wordFollows || closes;
    }

    private boolean hasQuote(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (words.text(i).matches("[\"“”]")) {
                return true;
            }
        }
        return false;
    }

    private boolean joinsModifiers(int begin, int i) {
        boolean conjunction = JOINERS.contains(words.lower(i));
        boolean comma = words.lower(i).equals(",");
        if (!conjunction && !comma || i == begin) {
            return false;
        }
        if (conjunction
                && words.is(i - 1, Tag.NUM)
                && words.is(i + 1, Tag.NUM)
                && isRange(begin, i)) {
            return true;
        }
        if (words.lower(i).equals("to")) {
            return false;
        }
        boolean adjectives = words.is(i - 1, Tag.ADJ) && words.is(i + 1, Tag.ADJ);
        boolean participles =
                conjunction && words.is(i - 1, Tag.ADJ) && words.mayBeParticiple(i + 1);
        boolean country =
                conjunction
                        && words.is(i - 1, Tag.PROPN)
                        && words.is(i + 1, Tag.ADJ)
                        && Shapes.isCapitalised(words.text(i + 1));
        boolean three =
                comma
                        && adjectives
                        && words.is(i + 2, Tag.CCONJ)
                        && words.is(i + 3, Tag.ADJ)
                        && words.isNominal(i + 4);
        boolean demonym =
                conjunction
                        && isDemonym(i - 1)
                        && words.is(i + 1, Tag.NOUN)
                        && (words.isNominal(i + 2)
                                || words.is(i + 2, Tag.ADJ) && words.isNominal(i + 3));
        if (three || demonym) {
            return true;
        }
        return (adjectives || participles || country)
                && (words.isNominal(i + 2) || words.is(i + 2, Tag.ADJ) && words.isNominal(i + 3));
    }

    /** {@code between 40 and 50}, {@code 40 to 50}. */
    private boolean isRange(int begin, int i) {
        return words.lower(begin - 1).equals("between")
                || words.lower(i).equals("to") && !words.lower(begin - 1).equals("from");
    }

    /**
     * A capitalised word that says of what country: {@code Afghan}, {@code British}, {@code U.S.}.
     */
    private boolean isDemonym(int i) {
        return (words.is(i, Tag.ADJ) || words.is(i, Tag.PROPN))
                && words.text(i)
                        .matches("\\p{Lu}\\p{L}+(?:an|ese|ish|ch|i)|U\\.S\\.|U\\.K\\.|US|UK|NATO");
    }

    private boolean startsTimePhrase(int i) {
        boolean relative =
                RELATIVE_TIMES.contains(words.lower(i))
                        && words.in("time", i + 1)
                        && words.isNominal(i - 1);
        if (relative) {
            return true;
        }
        boolean day = words.isWeekday(i) || DAYS_FROM_NOW.contains(words.lower(i));
        return day
                && !(isDeterminer(i - 1) || words.is(i - 1, Tag.ADJ))
                && !words.is(i - 1, Tag.NUM);
    }

    /** Whether {@code [begin, last]} is complete as a time: {@code last year}, {@code Monday}. */
    private boolean endsTimePhrase(int begin, int last) {
        if (words.isWeekday(last) || DAYS_FROM_NOW.contains(words.lower(last))) {
            return !words.in("time", last + 1)
                    && !(isDeterminer(begin) && words.is(last + 1, Tag.NOUN));
        }
        return words.lower(last).matches("years?|months?|weeks?|days?")
                && last > begin
                && RELATIVE_PERIODS.contains(words.lower(last - 1));
    }

    private boolean continuesWithNumber(int begin, int i) {
        if (words.isWeekday(i - 1) || words.in("time", i - 1) && words.is(i - 1, Tag.NOUN)) {
            return false;
        }
        if (words.is(i - 1, Tag.NUM)) {
            return !words.isYear(i - 1) || words.in("number", i);
        }
        if (words.isNominal(i - 1)) {
            boolean digits = Shapes.startsWithDigit(words.text(i));
            boolean named = Shapes.isUpper(words.text(i - 1)) || Shapes.hasDigit(words.text(i - 1));
            return digits && words.is(i - 1, Tag.PROPN) && (named || !words.is(i + 1, Tag.NOUN))
                    || digits
                            && i - 1 == begin
                            && !words.isPlural(i - 1)
                            && !words.is(i + 1, Tag.NOUN);
        }
        return true;
    }

    private int lastNominal(int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            boolean percent = words.text(i).equals("%") && i > begin;
            boolean noun = words.is(i, Tag.VERB) && isNounAfterDeterminer(begin, i);
            if (words.isNominal(i) || words.is(i, Tag.NUM) || percent || noun) {
                return i;
            }
        }
        return -1;
    }

    private int head(int begin, int last) {
        if (words.isNominal(last) || !words.is(last, Tag.NUM)) {
            return last;
        }
        for (int i = last - 1; i >= begin && !words.isPossessive(i); i--) {
            if (words.isNominal(i)) {
                return i;
            }
            if (!words.is(i, Tag.NUM)) {
                break;
            }
        }
        return last;
    }

    /** {@code the wounded}, {@code those}: a phrase without a noun. */
    private Chunk adjectival(int begin, int at, int end) {
        if (at >= words.size() || !isDeterminer(at) && !words.is(at, Tag.DET)) {
            return null;
        }
        if (end > at + 1 && words.is(end - 1, Tag.ADJ)) {
            return Chunk.noun(begin, end, end - 1);
        }
        if (words.is(at + 1, Tag.ADJ)
                || words.is(at + 1, Tag.VERB) && words.mayBeParticiple(at + 1)) {
            return words.lower(at).matches("the") ? Chunk.noun(begin, at + 2, at + 1) : null;
        }
        return NEVER_ALONE.contains(words.lower(at)) ? null : Chunk.noun(begin, at + 1, at);
    }

    /** One past a calendar date that begins here; the same token if none does. */
    int dateEnd(int i) {
        if (words.isMonth(i)) {
            if (words.isDay(i + 1)) {
                return withYear(i + 2);
            }
            return words.isYear(i + 1)
                    ? i + 2
                    : words.lower(i + 1).equals(",") && words.isYear(i + 2) ? i + 3 : i + 1;
        }
        if (words.isDay(i) && words.isMonth(i + 1)) {
            return words.isYear(i + 2) ? i + 3 : i + 2;
        }
        return words.isDay(i) && words.lower(i + 1).equals("of") && words.isMonth(i + 2)
                ? i + 3
                : i;
    }

    private int withYear(int i) {
        if (words.lower(i).equals(",") && words.isYear(i + 1)) {
            return i + 2;
        }
        return words.isYear(i) ? i + 1 : i;
    }

    private int dateHead(int i) {
        int at = i;
        while (!words.isMonth(at)) {
            at++;
        }
        return at;
    }
}
