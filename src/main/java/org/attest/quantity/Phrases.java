package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;

/** Where the nouns of a figure stand: what it counts, and which words of a phrase are its nouns. */
final class Phrases {

    /** Words of direction, which belong to no noun before them. */
    static final Set<String> DIRECTIONS =
            Set.of(
                    "north",
                    "south",
                    "east",
                    "west",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "from",
                    "away",
                    "off");

    /** Nouns that a time before them makes one: {@code the April-June period}. */
    private static final Set<String> PERIODS =
            Set.of("period", "quarter", "half", "season", "session", "stretch", "reporting");

    /** How far the noun may stand behind a quotation mark. */
    private static final int QUOTED = 10;

    private Phrases() {}

    /**
     * The phrase of the things counted: the figure's own, or what follows with {@code of}; -1 if
     * there is none.
     */
    static int countedPhrase(Site site) {
        boolean ofThem = site.token(site.end()).map(token -> token.is("of")).orElse(false);
        if (site.hasNounBehind()) {
            return site.phraseIndex();
        }
        if (!ofThem) {
            return behindQuotationMark(site);
        }
        return throughName(site, site.phraseBehind(site.end() + 1));
    }

    /**
     * {@code 4,000 "foreign fighters"}, {@code 300 "well armed" and "well paid" soldiers}: the noun
     * behind quoted words; the figure's own phrase where none follows.
     */
    private static int behindQuotationMark(Site site) {
        boolean quoted = site.token(site.end()).map(Phrases::isQuotationMark).orElse(false);
        for (int at = site.end(); quoted && at < site.end() + QUOTED; at++) {
            Optional<Token> token = site.token(at);
            int phrase = site.phraseAt(at);
            if (phrase >= 0 && site.sentence().phrases().get(phrase).head() == at) {
                return phrase;
            }
            if (token.isEmpty() || !isInQuotedWords(token.get())) {
                break;
            }
        }
        return site.phraseIndex();
    }

    private static boolean isQuotationMark(Token token) {
        return "\"“”„``''".contains(token.text());
    }

    private static boolean isInQuotedWords(Token token) {
        return switch (token.tag()) {
            case ADJ, ADV, CCONJ, INTJ, NOUN, PROPN, VERB -> true;
            case PUNCT, SYM -> isQuotationMark(token);
            case ADP, AUX, DET, NUM, PART, PRON, SCONJ, X -> false;
        };
    }

    /**
     * {@code thousands of Department of Defense civilians}: a name with {@code of} stands before
     * the noun counted.
     */
    private static int throughName(Site site, int index) {
        if (index < 0
                || site.sentence().head(site.sentence().phrases().get(index)).tag()
                        != Token.Tag.PROPN) {
            return index;
        }
        int inner = site.attached(index, List.of("of")).orElse(-1);
        boolean noun =
                inner >= 0
                        && site.sentence().head(site.sentence().phrases().get(inner)).tag()
                                == Token.Tag.NOUN;
        return noun ? inner : index;
    }

    static boolean isTime(Site site, int phrase) {
        NounPhrase nouns = site.sentence().phrases().get(phrase);
        Token head = site.sentence().head(nouns);
        Span time = PERIODS.contains(head.lemma()) ? site.sentence().span(nouns) : head.span();
        return site.annotated().timexes().stream().anyMatch(timex -> timex.span().overlaps(time));
    }

    /** The phrase, unless it names a time. */
    static Optional<Integer> notTime(Site site, int phrase) {
        return isTime(site, phrase) ? Optional.empty() : Optional.of(phrase);
    }

    /** The phrase, unless it names a time or a place. */
    static Optional<Integer> notTimeOrPlace(Site site, int phrase) {
        if (phrase < 0) {
            return Optional.empty();
        }
        return isTime(site, phrase) || site.isPlace(phrase)
                ? Optional.empty()
                : Optional.of(phrase);
    }

    /** {@code business to business sales}: one compound, and its last noun is the head. */
    static int throughCompound(Site site, int index) {
        if (index < 0) {
            return index;
        }
        List<Token> tokens = site.sentence().tokens();
        int end = site.sentence().phrases().get(index).end();
        boolean again =
                end + 1 < tokens.size()
                        && tokens.get(end).is("to")
                        && tokens.get(end + 1).is(tokens.get(end - 1).text());
        return again ? site.phraseBehind(end + 1) : index;
    }

    /** The nouns of a phrase without articles, numbers and the figure itself. */
    static Measured nouns(Site site, int index, Site.Tie tie, Measure measure) {
        if (index < 0) {
            return Measured.of(-1, site.end(), site.end(), tie, measure);
        }
        NounPhrase phrase = site.sentence().phrases().get(index);
        int begin =
                phrase.contains(site.begin()) || phrase.contains(site.end() - 1)
                        ? Math.max(phrase.begin(), site.end())
                        : phrase.begin();
        int end = end(site, begin, Math.max(begin, Math.min(phrase.end(), phrase.head() + 1)));
        while (begin < end && isOutside(site.sentence().tokens().get(begin))) {
            begin++;
        }
        return Measured.of(index, begin, end, tie, measure);
    }

    /**
     * A direction behind the head ({@code soldiers south of the city}) is left out; a noun behind a
     * system's name is the head.
     */
    private static int end(Site site, int begin, int given) {
        List<Token> tokens = site.sentence().tokens();
        int end = given;
        while (end - 1 > begin && DIRECTIONS.contains(tokens.get(end - 1).lower())) {
            end--;
        }
        boolean inName = end > begin && inSystem(site, tokens.get(end - 1));
        while (inName
                && end < tokens.size()
                && (inSystem(site, tokens.get(end)) || tokens.get(end).tag() == Token.Tag.NOUN)) {
            end++;
        }
        return end;
    }

    private static boolean inSystem(Site site, Token token) {
        return site.annotated().systems().stream().anyMatch(m -> m.span().overlaps(token.span()));
    }

    static boolean isOutside(Token token) {
        return switch (token.tag()) {
            case DET, NUM, PUNCT, SYM, ADP, ADV, PRON, CCONJ, PART -> true;
            case ADJ, AUX, INTJ, NOUN, PROPN, SCONJ, VERB, X -> false;
        };
    }

    static List<String> lower(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().map(Token::lower).toList();
    }

    static List<String> lemmas(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(Math.min(begin, end), end).stream()
                .map(Token::lemma)
                .toList();
    }
}
