package org.attest.link;

import java.util.List;
import java.util.Set;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Place;

/**
 * An event as linking compares it.
 *
 * @param trigger the trigger's main word
 * @param places named in it, else in its sentence
 */
record EventView(
        Event event,
        LocalAnchor anchor,
        String trigger,
        Set<String> object,
        Set<String> agent,
        Set<String> clause,
        Set<String> sentence,
        List<Place> places)
        implements FactView {

    @Override
    public Fact fact() {
        return event;
    }

    static EventView of(Event event, LocalAnchor anchor, Story story, Vocabulary vocabulary) {
        Setting setting = story.at(event.span().begin());
        List<Place> own =
                story.document().places().stream()
                        .map(Place.Mention::place)
                        .filter(place -> event.placeIds().contains(place.id()))
                        .distinct()
                        .toList();
        return new EventView(
                event,
                anchor,
                vocabulary.singular(event.trigger()),
                vocabulary.content(event.object()),
                vocabulary.content(event.agent()),
                vocabulary.content(event.quote()),
                vocabulary.content(event.sentence()),
                Places.narrowest(own.isEmpty() ? setting.places() : own));
    }
}
