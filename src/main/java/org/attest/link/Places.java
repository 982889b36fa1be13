package org.attest.link;

import java.util.List;
import java.util.Set;
import org.attest.model.Place;

/** How two lists of places stand to one another. */
enum Places {
    UNSAID,
    SAME,
    /** One or more within others, none left over. */
    WITHIN,
    /** Some meet, but one side names more. */
    PART,
    APART;

    /** Whether the narrowest places of both sides meet one another, all of them, some or none. */
    static Places compare(List<Place> a, List<Place> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return UNSAID;
        }
        List<Place> left = narrowest(a);
        List<Place> right = narrowest(b);
        if (left.equals(right)) {
            return SAME;
        }
        boolean leftMet = left.stream().allMatch(place -> meets(place, right));
        boolean rightMet = right.stream().allMatch(place -> meets(place, left));
        if (leftMet && rightMet) {
            return Set.copyOf(left).equals(Set.copyOf(right)) ? SAME : WITHIN;
        }
        boolean some = left.stream().anyMatch(place -> meets(place, right));
        return some ? PART : APART;
    }

    /** Whether it is so large that two things in it need not be near one another. */
    static boolean isCountry(Place place) {
        return place.kind().equals("country") || place.kind().equals("continent");
    }

    private static boolean meets(Place place, List<Place> others) {
        return others.stream().anyMatch(place::compatible);
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
