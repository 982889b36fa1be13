package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Anchor;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Place;

/**
 * Finds what each fact of one document hangs on: what its own sentence names, then what its
 * paragraph named before, then what the document is about.
 */
final class Anchors {

    private static final Set<String> OCCURRENCE_DOMAINS = Set.of("disaster", "crime");

    /** The type of what brought deaths or injuries where no word names it. */
    private static final String UNNAMED = "disaster";

    private final Story story;
    private final Vocabulary vocabulary;
    private final List<LocalAnchor> occurrences = new ArrayList<>();
    private final Map<Integer, LocalAnchor> bySentence = new HashMap<>();
    private final Map<String, LocalAnchor> entities = new LinkedHashMap<>();
    private final Map<String, LocalAnchor> byFact = new LinkedHashMap<>();

    private Anchors(Story story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
    }

    /** The anchor of every figure and event of a document, by the fact's id. */
    static Map<String, LocalAnchor> of(Story story, Vocabulary vocabulary) {
        Anchors anchors = new Anchors(story, vocabulary);
        anchors.findOccurrences();
        anchors.hangFacts();
        return anchors.byFact;
    }

    private void findOccurrences() {
        LocalAnchor before = null;
        int paragraph = -1;
        for (Setting setting : story.settings()) {
            if (!story.sentence(setting).zone().carriesFacts()) {
                continue;
            }
            boolean sameParagraph = setting.paragraph() == paragraph;
            before = occurrence(setting, sameParagraph ? before : null);
            paragraph = setting.paragraph();
            if (before != null) {
                bySentence.put(setting.index(), before);
            }
        }
    }

    private LocalAnchor occurrence(Setting setting, LocalAnchor before) {
        if (!setting.types().isEmpty()) {
            LocalAnchor known = setting.fresh() ? null : known(setting);
            LocalAnchor here = known == null ? newOccurrence(setting) : known;
            here.take(setting);
            return here;
        }
        if (before != null && !apart(before, setting)) {
            return before;
        }
        return occurrences.stream()
                .filter(occurrence -> !apart(occurrence, setting))
                .max(Comparator.comparing(occurrence -> fit(occurrence, setting)))
                .orElse(null);
    }

    /** Ties are the later one's, which is the one that the text spoke of last. */
    private static int fit(LocalAnchor occurrence, Setting setting) {
        return 2 * Story.shared(occurrence.nearNames(), setting.names())
                + (meets(occurrence, setting) ? 2 : 0)
                + (occurrence.main() ? 1 : 0);
    }

    private static boolean meets(LocalAnchor occurrence, Setting setting) {
        Places places = Places.compare(occurrence.places(), setting.places());
        return places != Places.UNSAID && places != Places.APART;
    }

    private LocalAnchor known(Setting setting) {
        LocalAnchor best = null;
        for (LocalAnchor occurrence : occurrences) {
            boolean sameKind =
                    setting.types().stream().anyMatch(type -> sameFamily(type, occurrence.type()));
            if (sameKind
                    && occurrence.several() == setting.several()
                    && !apart(occurrence, setting)
                    && (best == null || fit(occurrence, setting) >= fit(best, setting))) {
                best = occurrence;
            }
        }
        return best;
    }

    private boolean sameFamily(String a, String b) {
        return vocabulary.family(a).equals(vocabulary.family(b));
    }

    /** Another place, or another one of the spots that the document names in turn. */
    private static boolean apart(LocalAnchor occurrence, Setting setting) {
        return Places.compare(occurrence.places(), setting.places()) == Places.APART
                || otherSpot(occurrence.spots(), setting.spots(), occurrence.nearNames());
    }

    private static boolean otherSpot(Set<String> own, Set<String> other, Set<String> near) {
        return !own.isEmpty()
                && !other.isEmpty()
                && Story.shared(own, other) == 0
                && Story.shared(near, other) == 0;
    }

    private LocalAnchor newOccurrence(Setting setting) {
        LocalAnchor created =
                new LocalAnchor(
                        story,
                        Anchor.Kind.OCCURRENCE,
                        setting.types().stream().findFirst().orElseGet(this::mainType),
                        "",
                        Set.of(),
                        setting.several(),
                        occurrences.isEmpty(),
                        false);
        occurrences.add(created);
        return created;
    }

    private String mainType() {
        return occurrences.isEmpty() ? UNNAMED : occurrences.get(0).type();
    }

    private void hangFacts() {
        List<Fact> facts = new ArrayList<>(story.document().events());
        facts.addAll(story.document().figures());
        Map<String, LocalAnchor> ofEvents = new HashMap<>();
        for (Fact fact : facts) {
            LocalAnchor anchor =
                    fact instanceof Event event
                            ? ofEvent(event)
                            : ofFigure((Figure) fact, ofEvents);
            if (fact instanceof Event) {
                ofEvents.put(fact.id(), anchor);
            }
            anchor.hang(fact);
            byFact.put(fact.id(), anchor);
        }
    }

    private LocalAnchor ofEvent(Event event) {
        Setting setting = story.at(event.span().begin());
        LocalAnchor here = bySentence.get(setting.index());
        return here != null && sameFamily(event.type(), here.type()) && !family(event).isEmpty()
                ? here
                : entity(event.object().isEmpty() ? event.agent() : event.object(), setting);
    }

    private String family(Event event) {
        return vocabulary.family(event.type());
    }

    private LocalAnchor ofFigure(Figure figure, Map<String, LocalAnchor> ofEvents) {
        Setting setting = story.at(figure.span().begin());
        LocalAnchor ofEvent = ofEvents.get(figure.eventId());
        if (ofEvent != null && ofEvent.kind() == Anchor.Kind.OCCURRENCE) {
            return ofEvent;
        }
        LocalAnchor here = bySentence.get(setting.index());
        if (here == null && isPlaced(figure, setting)) {
            here = newOccurrence(setting);
            here.take(setting);
            bySentence.put(setting.index(), here);
        }
        return here != null && speaksOfOccurrence(figure, setting)
                ? here
                : entity(figure.frame().holder(), setting);
    }

    /** Whether it counts what an occurrence brought, at a place where none has been told of. */
    private boolean isPlaced(Figure figure, Setting setting) {
        return OCCURRENCE_DOMAINS.contains(vocabulary.domain(figure.frame().measure()))
                && !(setting.spots().isEmpty() && setting.places().isEmpty());
    }

    private boolean speaksOfOccurrence(Figure figure, Setting setting) {
        TimeKind kind = figure.asOf().kind();
        return OCCURRENCE_DOMAINS.contains(vocabulary.domain(figure.frame().measure()))
                || kind == TimeKind.TALLY
                || kind == TimeKind.FLOW && !setting.types().isEmpty();
    }

    private LocalAnchor entity(String named, Setting setting) {
        Place place = story.placesByName().get(named.toLowerCase(java.util.Locale.ROOT));
        if (place != null) {
            return entity(
                    "place:" + place.id(), place.kind(), place.name(), Set.of(), setting, place);
        }
        Set<String> words = story.nameWords(named);
        words.retainAll(story.names().keySet());
        boolean sure = !words.isEmpty();
        if (!sure) {
            words = nearestNames(setting);
        }
        String name = sure ? named : String.join(" ", words);
        String key = (sure ? "named:" : "near:") + String.join(" ", words);
        return entity(key, "organization", name, words, setting, null);
    }

    /** The names of the sentence, of the one before it in the paragraph, or of the document. */
    private Set<String> nearestNames(Setting setting) {
        for (int i = setting.index(); i >= 0; i--) {
            Setting before = story.settings().get(i);
            if (before.paragraph() != setting.paragraph()) {
                break;
            }
            if (!before.names().isEmpty()) {
                return before.names();
            }
        }
        return mainNames();
    }

    /** The names that the document speaks of most. */
    private Set<String> mainNames() {
        int most = story.names().values().stream().max(Integer::compare).orElse(0);
        Set<String> main = new TreeSet<>();
        story.names()
                .forEach(
                        (name, times) -> {
                            if (2 * times >= most) {
                                main.add(name);
                            }
                        });
        return main;
    }

    private LocalAnchor entity(
            String key, String type, String name, Set<String> words, Setting setting, Place place) {
        LocalAnchor entity =
                entities.computeIfAbsent(
                        key,
                        k ->
                                new LocalAnchor(
                                        story,
                                        Anchor.Kind.ENTITY,
                                        type,
                                        name,
                                        words,
                                        false,
                                        entities.isEmpty(),
                                        key.startsWith("named") || place != null));
        entity.take(
                new Setting(
                        setting.index(),
                        setting.paragraph(),
                        setting.names(),
                        setting.spots(),
                        place == null ? setting.places() : List.of(place),
                        List.of(),
                        false,
                        false,
                        DateRange.ALWAYS));
        return entity;
    }
}
