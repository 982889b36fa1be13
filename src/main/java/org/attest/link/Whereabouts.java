package org.attest.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Place;

/**
 * Where a clause or sentence says that something is.
 *
 * @param places of the lexicon, as they come
 * @param spots words of names behind a preposition of place that the lexicon does not know
 */
record Whereabouts(List<Place> places, Set<String> spots) {

    static final Whereabouts UNSAID = new Whereabouts(List.of(), Set.of());

    Whereabouts {
        places = List.copyOf(places);
        spots = Set.copyOf(spots);
    }

    boolean isUnsaid() {
        return places.isEmpty() && spots.isEmpty();
    }

    /** Whether it says more than a country. */
    boolean isNarrow() {
        return !spots.isEmpty()
                || places.stream().anyMatch(place -> !WhereaboutsFinder.isLarge(place));
    }

    Whereabouts and(Whereabouts other) {
        Set<String> all = new LinkedHashSet<>(spots);
        all.addAll(other.spots);
        return new Whereabouts(
                Stream.concat(places.stream(), other.places.stream()).distinct().toList(), all);
    }

    /** Whether the places lie in this one's, so that something there may be a part of it. */
    boolean surrounds(Whereabouts other) {
        List<Place> outer = Places.narrowest(places);
        return !other.places.isEmpty()
                && Places.narrowest(other.places).stream()
                        .allMatch(
                                place ->
                                        !outer.contains(place)
                                                && outer.stream()
                                                        .anyMatch(large -> large.contains(place)));
    }
}
