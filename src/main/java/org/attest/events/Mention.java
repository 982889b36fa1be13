package org.attest.events;

import java.util.List;
import java.util.Optional;
import org.attest.events.Dating.Dated;
import org.attest.model.Event.Count;
import org.attest.model.Event.Modality;
import org.attest.model.Place;
import org.attest.model.Span;
import org.attest.model.Zone;

/**
 * An event as one sentence tells it, before what went before lends it a day and a place.
 *
 * @param span the clause, or the noun with its time
 * @param dated empty where the sentence states no time for it
 * @param step whether it then takes the day and the place of the happening that it belongs to
 */
record Mention(
        Passage passage,
        Span span,
        String trigger,
        String type,
        String agent,
        String object,
        List<Place.Mention> places,
        Optional<Dated> dated,
        boolean step,
        Modality modality,
        Count count,
        String speaker,
        String rule) {

    Mention {
        places = List.copyOf(places);
    }

    /** Whether it happened on a day that the sentence states. */
    boolean hasDay() {
        return modality == Modality.HAPPENED && dated.map(d -> d.range().isOneDay()).orElse(false);
    }

    /** Whether it happened at a time that the sentence states, if only {@code since 2007}. */
    boolean hasTime() {
        return modality == Modality.HAPPENED && dated.map(d -> !d.range().isAlways()).orElse(false);
    }

    /** Whether the text itself tells it, and not a title. */
    boolean isProse() {
        return passage.sentence().zone() != Zone.Kind.TITLE;
    }
}
