package org.attest.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.model.Token;
import org.attest.model.Zone;

/** Finds the proper names of a document: of systems, of places, and runs of words in capitals. */
final class Names {

    private static final Set<Token.Tag> NAMED =
            Set.of(
                    Token.Tag.PROPN,
                    Token.Tag.NOUN,
                    Token.Tag.ADJ,
                    Token.Tag.VERB,
                    Token.Tag.X,
                    Token.Tag.NUM);

    /** In lower case between two words of one name. */
    private static final Set<String> JOINING = Set.of("of", "for", "de", "al", "bin", "van", "von");

    private static final Set<Token.Tag> OPENING =
            Set.of(Token.Tag.PROPN, Token.Tag.ADJ, Token.Tag.NOUN);

    /** The most words of a title that is read as a name. */
    private static final int LONGEST_TITLE = 3;

    /** The most tokens of a name. */
    private static final int LONGEST = 8;

    private final Annotated document;
    private final Vocabulary vocabulary;
    private final Set<String> lowerWords = new HashSet<>();
    private final Set<String> insideSentences = new HashSet<>();
    private final BitSet figures = new BitSet();
    private boolean capitals;
    private final BitSet times = new BitSet();
    private final Map<Integer, SystemMention> systems = new HashMap<>();

    Names(Annotated document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        document.figures().forEach(f -> figures.set(f.span().begin(), f.span().end()));
        document.timexes().forEach(t -> times.set(t.span().begin(), t.span().end()));
        document.systems().forEach(system -> systems.put(system.span().begin(), system));
        document.sentences().forEach(this::readWords);
    }

    /** Which words the text writes small, and which it writes with a capital inside a sentence. */
    private void readWords(Sentence sentence) {
        boolean headline = Headline.is(sentence);
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.text().equals(token.lower())) {
                lowerWords.add(token.text());
            } else if (!headline && i > 0 && !opens(sentence.tokens().get(i - 1))) {
                insideSentences.add(token.lower());
            }
        }
    }

    /** The names of a sentence in order; they do not overlap. */
    List<Name> in(Sentence sentence) {
        List<Place.Mention> places = document.placesIn(sentence.span());
        capitals = Headline.is(sentence);
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Name name = nameAt(sentence, at, places);
            if (name == null) {
                at++;
            } else {
                names.add(name);
                at = name.end();
            }
        }
        return names;
    }

    private Name nameAt(Sentence sentence, int at, List<Place.Mention> places) {
        Token token = sentence.tokens().get(at);
        SystemMention system = systems.get(token.span().begin());
        if (system != null) {
            int end = Math.max(at + 1, sentence.tokenAt(system.span().end()));
            return new Name(
                    at,
                    end,
                    document.document().quote(system.span()),
                    words(system.system().key(), List.of()),
                    system.system().category().label(),
                    null,
                    false);
        }
        int end = runEnd(sentence, at, places);
        return end > at && saysSomething(sentence, at, end, places)
                ? name(sentence, at, end, places)
                : null;
    }

    /** One ordinary word with a capital is no name. */
    private boolean saysSomething(
            Sentence sentence, int begin, int end, List<Place.Mention> places) {
        Token first = sentence.tokens().get(begin);
        return end - begin > 1
                || isPlace(sentence, begin, places)
                || !isCompound(first) && !isWord(vocabulary.singular(first.text()));
    }

    /** Whether it is known as an ordinary noun, of a measure or of an event. */
    private boolean isWord(String word) {
        return vocabulary.isCommon(word)
                || !vocabulary.measuresOf(word).isEmpty()
                || !vocabulary.nounType(word).isEmpty();
    }

    private Name name(Sentence sentence, int begin, int end, List<Place.Mention> places) {
        Span span = sentence.span(begin, end);
        String text = Annotated.folded(document.document().quote(span));
        for (Place.Mention mention : places) {
            if (mention.span().contains(span)) {
                return new Name(
                        begin,
                        end,
                        text,
                        Set.of(),
                        mention.place().kind(),
                        mention.place(),
                        mention.adjective());
            }
        }
        return new Name(
                begin,
                end,
                text,
                words(text, placesIn(places, span)),
                vocabulary.entityType(text),
                null,
                false);
    }

    private static List<Place.Mention> placesIn(List<Place.Mention> places, Span span) {
        return places.stream().filter(mention -> mention.span().overlaps(span)).toList();
    }

    /** Without words of places where others are left, which say more. */
    private Set<String> words(String text, List<Place.Mention> places) {
        Set<String> all = new LinkedHashSet<>(Vocabulary.split(text.toLowerCase(Locale.ROOT)));
        Set<String> own = new LinkedHashSet<>(all);
        own.removeIf(word -> vocabulary.isCommon(vocabulary.singular(word)));
        Set<String> telling = new LinkedHashSet<>(own);
        places.forEach(
                mention ->
                        Vocabulary.split(
                                        document.document()
                                                .quote(mention.span())
                                                .toLowerCase(Locale.ROOT))
                                .forEach(telling::remove));
        if (!telling.isEmpty()) {
            return telling;
        }
        return own.isEmpty() ? all : own;
    }

    /** One past the last token of the name that begins here; the token itself where none does. */
    private int runEnd(Sentence sentence, int begin, List<Place.Mention> places) {
        if (!begins(sentence, begin, places)) {
            return begin;
        }
        int end = placeEnd(sentence, begin, places);
        boolean onlyPlace = end > begin;
        end = Math.max(end, begin + 1);
        while (end < sentence.tokens().size() && end - begin < LONGEST) {
            if (continues(sentence, end, places)) {
                end = Math.max(placeEnd(sentence, end, places), end + 1);
                onlyPlace = false;
            } else if (end + 1 < sentence.tokens().size()
                    && !onlyPlace
                    && joins(sentence, end)
                    && continues(sentence, end + 1, places)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@code Bank of Japan}, but two names in {@code Geremek of Poland}. */
    private boolean joins(Sentence sentence, int at) {
        return JOINING.contains(sentence.tokens().get(at).text())
                && (!sentence.tokens().get(at).is("of")
                        || vocabulary.isKindOfEntity(sentence.tokens().get(at - 1).text()));
    }

    /** One past the last token of the place's name that begins here; the token itself if none. */
    private static int placeEnd(Sentence sentence, int at, List<Place.Mention> places) {
        int begin = sentence.tokens().get(at).span().begin();
        return places.stream()
                .filter(mention -> mention.span().begin() == begin)
                .mapToInt(mention -> sentence.tokenAt(mention.span().end() - 1) + 1)
                .max()
                .orElse(at);
    }

    private boolean begins(Sentence sentence, int at, List<Place.Mention> places) {
        if (capitals) {
            return isNameInHeadline(sentence, at, places);
        }
        Token token = sentence.tokens().get(at);
        if (isPlace(sentence, at, places) || !word(sentence, at).isEmpty()) {
            return true;
        }
        boolean first = at == 0 || opens(sentence.tokens().get(at - 1));
        boolean leads = at + 1 < sentence.tokens().size() && continues(sentence, at + 1, places);
        return isCapital(token)
                && !lowerWords.contains(token.lower()) | !first
                && (first ? leads && OPENING.contains(token.tag()) : true);
    }

    private boolean continues(Sentence sentence, int at, List<Place.Mention> places) {
        Token token = sentence.tokens().get(at);
        if (capitals) {
            return isNameInHeadline(sentence, at, places);
        }
        return isCapital(token) && !systems.containsKey(token.span().begin());
    }

    /** In a headline only what the text has as a name as well is one. */
    private boolean isNameInHeadline(Sentence sentence, int at, List<Place.Mention> places) {
        Token token = sentence.tokens().get(at);
        return isPlace(sentence, at, places)
                || sentence.zone() == Zone.Kind.TITLE && isName(sentence)
                || isCapital(token)
                        && insideSentences.contains(token.lower())
                        && !lowerWords.contains(token.lower());
    }

    /** {@code Italian-led} says of a name what it has done. */
    private static boolean isCompound(Token token) {
        int hyphen = token.text().lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < token.text().length()
                && Character.isLowerCase(token.text().charAt(hyphen + 1));
    }

    private boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0))
                && !isCompound(token)
                && NAMED.contains(token.tag())
                && !figures.get(token.span().begin())
                && !times.get(token.span().begin());
    }

    /** {@code Soviet}, but not {@code anti-Soviet} or {@code US$}. */
    private static boolean isPlace(Sentence sentence, int at, List<Place.Mention> places) {
        Span span = sentence.tokens().get(at).span();
        return places.stream().anyMatch(mention -> mention.span().contains(span));
    }

    /**
     * The word in lower case where it is part of a name that tells things apart; empty where it is
     * none. A capital inside a sentence makes a name; one at a beginning or before a colon makes
     * one only where the tagger thinks so too and the text does not have the word without a
     * capital.
     */
    String word(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (token.span().length() < 2
                || !Character.isUpperCase(token.text().codePointAt(0))
                || isFigure(token)
                || isCompound(token)
                || times.get(token.span().begin())
                || !mayName(sentence, index)) {
            return "";
        }
        String word = Vocabulary.split(token.lower()).stream().findFirst().orElse("");
        return word.length() > 1 && !vocabulary.isCommon(vocabulary.singular(word)) ? word : "";
    }

    private boolean isFigure(Token token) {
        return figures.get(token.span().begin())
                && figures.nextClearBit(token.span().begin()) >= token.span().end();
    }

    private boolean mayName(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean begins = index == 0 || opens(sentence.tokens().get(index - 1));
        boolean headed =
                index + 1 < sentence.tokens().size() && sentence.tokens().get(index + 1).is(":");
        boolean title = sentence.zone() == Zone.Kind.TITLE;
        if (title && isName(sentence)) {
            return !lowerWords.contains(token.lower());
        }
        if (begins || headed || title) {
            return (token.tag() == Token.Tag.PROPN && !vocabulary.isOrdinary(token.lower())
                            || insideSentences.contains(token.lower()))
                    && !headed
                    && !lowerWords.contains(token.lower());
        }
        return NAMED.contains(token.tag()) && !lowerWords.contains(token.lower());
    }

    /** Whether a sentence of its own may begin after it. */
    private static boolean opens(Token token) {
        return token.tag() == Token.Tag.PUNCT && !token.is(",") && !token.is(";");
    }

    /** Whether a title is nothing but a name: a few words, all with a capital. */
    private static boolean isName(Sentence title) {
        return title.tokens().size() <= LONGEST_TITLE
                && title.tokens().stream()
                        .allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    }
}
