package org.attest.link;

import java.util.List;
import org.attest.model.Place;

/** How two lists of places stand to one another. */
enum Places {
    UNSAID,
    SAME,
    WITHIN,
    APART;

    /**
     * The closest that any two of them come: the same place, one within the other, or none of this.
     */
    static Places compare(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNSAID;
        }
        Places best = APART;
        for (Place left : narrowest(a)) {
            for (Place right : narrowest(b)) {
                if (left.id().equals(right.id())) {
                    return SAME;
                }
                best = left.compatible(right) ? WITHIN : best;
            }
        }
        return best;
    }

    /** Without those that another one lies in: {@code Shuangcheng, Heilongjiang} is one place. */
    static List<Place> narrowest(List<Place> places) {
        return places.stream()
                .filter(
                        place ->
                                places.stream()
                                        .noneMatch(
                                                other ->
                                                        !other.id().equals(place.id())
                                                                && place.contains(other)))
                .toList();
    }
}
