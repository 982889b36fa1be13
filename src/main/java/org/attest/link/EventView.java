package org.attest.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Place;
import org.attest.model.Token;

/**
 * An event as linking compares it.
 *
 * @param trigger the trigger's main word
 * @param lemmas of all words of its sentence
 * @param places named in it, else in its sentence
 * @param around all places of its sentence
 */
record EventView(
        Event event,
        LocalAnchor anchor,
        String trigger,
        Set<String> object,
        Set<String> agent,
        Set<String> clause,
        Set<String> lemmas,
        List<Place> places,
        List<Place> around)
        implements FactView {

    /** The words of agent and object. */
    Set<String> participants() {
        Set<String> all = new LinkedHashSet<>(agent);
        all.addAll(object);
        return all;
    }

    @Override
    public Fact fact() {
        return event;
    }

    /** The lemma of the trigger's first word, which is its verb or noun. */
    private static String lemma(Event event, Story story) {
        String first = Vocabulary.split(event.trigger()).stream().findFirst().orElse("");
        return story.sentence(story.at(event.span().begin())).tokens().stream()
                .filter(token -> event.span().contains(token.span()) && token.is(first))
                .map(Token::lemma)
                .findFirst()
                .orElse(first.toLowerCase(Locale.ROOT));
    }

    static EventView of(Event event, LocalAnchor anchor, Story story, Vocabulary vocabulary) {
        Setting setting = story.at(event.span().begin());
        List<Place> own =
                story.places().stream()
                        .filter(place -> event.placeIds().contains(place.id()))
                        .toList();
        return new EventView(
                event,
                anchor,
                lemma(event, story),
                vocabulary.content(event.object()),
                vocabulary.content(event.agent()),
                vocabulary.content(event.quote()),
                story.sentence(setting).tokens().stream()
                        .map(Token::lemma)
                        .collect(Collectors.toUnmodifiableSet()),
                Places.narrowest(own.isEmpty() ? setting.places() : own),
                setting.places());
    }
}
