package org.attest.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Annotated;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;

/**
 * What a document as a whole is about: its sentences' settings, its names, and the nouns of its
 * title and lead.
 */
final class Story {

    /** How far apart two reports of one occurrence may be, in days, where no day is told. */
    static final int ONE_STORY = 45;

    /** How many sentences at the beginning of a text tell what it is about. */
    private static final int LEAD = 3;

    private final Annotated document;
    private final Vocabulary vocabulary;
    private final Map<String, Place> placesByName;
    private final List<Place> places;
    private final List<Place> scene;
    private final List<Setting> settings = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> tellingNames = new TreeSet<>();
    private final Set<String> openingNames = new TreeSet<>();
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> placeIds = new TreeSet<>();
    private final Names nameFinder;
    private final HappeningFinder happeningFinder;

    Story(Annotated document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
        this.placesByName = byName(document);
        this.places = document.places().stream().map(Place.Mention::place).distinct().toList();
        this.scene = places.stream().filter(place -> !Places.isCountry(place)).toList();
        this.nameFinder = new Names(document, vocabulary);
        this.happeningFinder = new HappeningFinder(document, vocabulary);
        for (int i = 0; i < document.sentences().size(); i++) {
            Setting setting = setting(i);
            settings.add(setting);
            names.addAll(setting.names());
            setting.places().forEach(place -> placeIds.add(place.id()));
        }
        names.stream()
                .filter(name -> !vocabulary.isNamedEverywhere(name))
                .forEach(tellingNames::add);
        lead().forEach(setting -> openingNames.addAll(setting.names()));
        openingNames.retainAll(tellingNames);
        addTopics();
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
        List<Name> named = nameFinder.in(sentence);
        return new Setting(
                index,
                sentence.paragraph(),
                nameWords(sentence, mentions),
                mentions.stream()
                        .filter(mention -> !mention.adjective())
                        .map(Place.Mention::place)
                        .distinct()
                        .toList(),
                WhereaboutsFinder.of(sentence, named, at -> true),
                named,
                happeningFinder.in(sentence));
    }

    private Set<String> nameWords(Sentence sentence, List<Place.Mention> places) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Span span = sentence.tokens().get(i).span();
            String word = nameFinder.word(sentence, i);
            if (!word.isEmpty()
                    && places.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                words.add(word);
            }
        }
        return words;
    }

    String id() {
        return document.document().id();
    }

    /** Its title, or its id where it has none. */
    String shownAs() {
        String title = document.document().about().title();
        return title.isEmpty() ? id() : title;
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

    /** The settings of the title and of the sentences at the beginning. */
    List<Setting> lead() {
        return settings.stream()
                .filter(setting -> sentence(setting).zone().carriesFacts())
                .limit(LEAD)
                .toList();
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

    /** The words of its names. */
    Set<String> names() {
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

    /** Those of its title and its first sentences. */
    Set<String> openingNames() {
        return openingNames;
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
