package org.attest.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Figure;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.model.Zone;

/**
 * What a document as a whole is about: its sentences' settings, its names, and the nouns of its
 * title and lead.
 */
final class Story {

    private static final Set<String> OF_PLACE =
            Set.of("at", "in", "near", "off", "outside", "on", "around", "to", "of", "from");

    private static final Set<String> SETS_APART =
            Set.of("another", "separate", "second", "other", "earlier", "previous", "unrelated");

    private static final Set<Token.Tag> MODIFIERS = Set.of(Token.Tag.DET, Token.Tag.ADJ);

    private static final Set<Token.Tag> NAMED =
            Set.of(
                    Token.Tag.PROPN,
                    Token.Tag.NOUN,
                    Token.Tag.ADJ,
                    Token.Tag.VERB,
                    Token.Tag.X,
                    Token.Tag.NUM);

    /** How far apart two reports of one occurrence may be, in days, where no day is told. */
    static final int ONE_STORY = 45;

    /** How many sentences at the beginning of a text tell what it is about. */
    private static final int LEAD = 3;

    /** The most words of a title that is read as a name. */
    private static final int LONGEST_NAME = 3;

    private final Annotated document;
    private final Vocabulary vocabulary;
    private final Map<String, Place> placesByName;
    private final List<Place> places;
    private final List<Place> scene;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, Integer> names = new TreeMap<>();
    private final Set<String> tellingNames = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> placeIds = new TreeSet<>();
    private final Set<String> lowerWords = new HashSet<>();
    private final Set<Integer> figureSpans = new HashSet<>();

    Story(Annotated document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.placesByName = byName(document);
        this.places = document.places().stream().map(Place.Mention::place).distinct().toList();
        this.scene = places.stream().filter(place -> !Places.isCountry(place)).toList();
        readWords();
        for (int i = 0; i < document.sentences().size(); i++) {
            Setting setting = setting(i);
            settings.add(setting);
            int weight = weight(document.sentences().get(i), i);
            setting.names().forEach(name -> names.merge(name, weight, Integer::sum));
            setting.places().forEach(place -> placeIds.add(place.id()));
        }
        names.keySet().stream()
                .filter(name -> !vocabulary.isNamedEverywhere(name))
                .forEach(tellingNames::add);
        addTopics();
    }

    private void readWords() {
        BitSet figures = new BitSet();
        document.figures().forEach(f -> figures.set(f.span().begin(), f.span().end()));
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.text().equals(token.lower())) {
                    lowerWords.add(token.text());
                }
                if (figures.get(token.span().begin())
                        && figures.nextClearBit(token.span().begin()) >= token.span().end()) {
                    figureSpans.add(token.span().begin());
                }
            }
        }
    }

    /** What a title and a first sentence name, the document is about. */
    private static int weight(Sentence sentence, int index) {
        return sentence.zone() == Zone.Kind.TITLE ? 4 : index == 0 ? 2 : 1;
    }

    private void addTopics() {
        vocabulary.content(document.document().about().title()).forEach(topics::add);
        int told = 0;
        for (Sentence sentence : document.sentences()) {
            if (sentence.zone().carriesFacts() && told < LEAD) {
                told++;
                sentence.tokens().stream()
                        .filter(token -> token.tag() == Token.Tag.NOUN)
                        .map(token -> vocabulary.singular(token.text()))
                        .filter(noun -> noun.length() > 2 && !vocabulary.isCommon(noun))
                        .forEach(topics::add);
            }
        }
    }

    private Setting setting(int index) {
        Sentence sentence = document.sentences().get(index);
        List<Place.Mention> mentions = document.placesIn(sentence.span());
        Set<String> found = new LinkedHashSet<>();
        Set<String> spots = new LinkedHashSet<>();
        List<String> types = new ArrayList<>();
        boolean several = false;
        boolean fresh = false;
        boolean afterPlaceWord = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            String name = covered(mentions, token.span()) ? "" : nameWord(sentence, i);
            if (!name.isEmpty()) {
                found.add(name);
                if (afterPlaceWord) {
                    spots.add(name);
                }
            } else {
                String type = vocabulary.eventType(token);
                if (!vocabulary.family(type).isEmpty()) {
                    types.add(type);
                    several |=
                            token.tag() == Token.Tag.NOUN && !token.lemma().equals(token.lower());
                }
                fresh |= SETS_APART.contains(token.lower());
            }
            afterPlaceWord =
                    OF_PLACE.contains(token.lower())
                            || afterPlaceWord
                                    && (!name.isEmpty() || MODIFIERS.contains(token.tag()));
        }
        return new Setting(
                index,
                sentence.paragraph(),
                found,
                spots,
                mentions.stream()
                        .filter(mention -> !mention.adjective())
                        .map(Place.Mention::place)
                        .distinct()
                        .toList(),
                types,
                several,
                fresh && !types.isEmpty(),
                days(sentence));
    }

    /** Whether a sentence of its own may begin after it. */
    private static boolean opens(Token token) {
        return token.tag() == Token.Tag.PUNCT && !token.is(",") && !token.is(";");
    }

    private static boolean covered(List<Place.Mention> mentions, Span span) {
        return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
    }

    /** The word in lower case where it is part of a proper name; empty where it is none. */
    private String nameWord(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (token.span().length() < 2
                || !Character.isUpperCase(token.text().codePointAt(0))
                || figureSpans.contains(token.span().begin())
                || !mayName(sentence, index)) {
            return "";
        }
        String word = Vocabulary.split(token.lower()).stream().findFirst().orElse("");
        return word.length() > 1 && !vocabulary.isCommon(vocabulary.singular(word)) ? word : "";
    }

    /**
     * A capital inside a sentence makes a name; one at a beginning or before a colon makes one only
     * where the tagger thinks so too and the text does not have the word without a capital.
     */
    private boolean mayName(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean begins = index == 0 || opens(sentence.tokens().get(index - 1));
        boolean headed =
                index + 1 < sentence.tokens().size() && sentence.tokens().get(index + 1).is(":");
        if (sentence.zone() == Zone.Kind.TITLE && isName(sentence)) {
            return !lowerWords.contains(token.lower());
        }
        if (begins || headed || sentence.zone() == Zone.Kind.TITLE) {
            return token.tag() == Token.Tag.PROPN && !headed && !lowerWords.contains(token.lower());
        }
        return NAMED.contains(token.tag()) && !lowerWords.contains(token.lower());
    }

    /** Whether a title is nothing but a name: a few words, all with a capital. */
    private static boolean isName(Sentence title) {
        return title.tokens().size() <= LONGEST_NAME
                && title.tokens().stream()
                        .allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    }

    /** The days of an occurrence that the sentence dates. */
    private DateRange days(Sentence sentence) {
        for (Event event : document.eventsIn(sentence.span())) {
            if (event.basis() == Figure.TimeBasis.STATED
                    && !event.range().isAlways()
                    && !vocabulary.family(event.type()).isEmpty()) {
                return event.range();
            }
        }
        return DateRange.ALWAYS;
    }

    String id() {
        return document.document().id();
    }

    Annotated document() {
        return document;
    }

    Optional<LocalDate> published() {
        return document.document().about().publication();
    }

    List<Setting> settings() {
        return settings;
    }

    /** The setting of the sentence at a code point. */
    Setting at(int codePoint) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return settings.get(low);
    }

    Sentence sentence(Setting setting) {
        return document.sentences().get(setting.index());
    }

    /** The words of its names, each with how often it stands there. */
    Map<String, Integer> names() {
        return names;
    }

    Set<String> topics() {
        return topics;
    }

    /** The ids of the places named in it. */
    Set<String> placeIds() {
        return placeIds;
    }

    /** Days between the two publications; empty where one is not known. */
    Optional<Long> daysTo(Story other) {
        return published()
                .flatMap(
                        own ->
                                other.published()
                                        .map(day -> Math.abs(ChronoUnit.DAYS.between(own, day))));
    }

    /** Whether both are dated, and lie so far apart that what just happened is another thing. */
    boolean farFrom(Story other) {
        return daysTo(other).filter(days -> days > ONE_STORY).isPresent();
    }

    /** Whether both name places smaller than a country, and none of them meets another. */
    boolean isElsewhere(Story other) {
        return Places.compare(scene, other.scene) == Places.APART;
    }

    /** The words of its names, without those that stand in the reports of very many things. */
    Set<String> tellingNames() {
        return tellingNames;
    }

    int sharedTopics(Story other) {
        return shared(topics, other.topics);
    }

    static int shared(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = smaller == a ? b : a;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    /** The name's words in lower case, those of places as well; for holders and anchors. */
    Set<String> nameWords(String name) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Vocabulary.split(name.toLowerCase(Locale.ROOT))) {
            if (!vocabulary.isCommon(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Places by the names that the document calls them. */
    Map<String, Place> placesByName() {
        return placesByName;
    }

    /** Each place that the document names once, in the order of their first mention. */
    List<Place> places() {
        return places;
    }

    private static Map<String, Place> byName(Annotated document) {
        Map<String, Place> byName = new HashMap<>();
        for (Place.Mention mention : document.places()) {
            byName.putIfAbsent(
                    document.document().quote(mention.span()).toLowerCase(Locale.ROOT),
                    mention.place());
        }
        return byName;
    }
}
