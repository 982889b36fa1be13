package org.attest.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.Evidence;
import org.attest.model.Place;

/**
 * How much two documents look like reports of one story: by the names, topics and places that both
 * have, and by the days between them.
 */
final class StoryComparison {

    /** In hundredths of a bit: from here on two documents tell one story. */
    private static final int MUCH = 200;

    private static final int SOME = 0;
    private static final int LITTLE = -250;

    /** In days: reports of one happening follow one another so fast. */
    private static final int FOLLOWING = 10;

    private static final int YEAR = 366;

    private final Weights weights;

    StoryComparison(Weights weights) {
        this.weights = weights;
    }

    /**
     * {@code much}, {@code some}, {@code little} or {@code nothing}. Without a name in common it is
     * {@code some} at most: reports of a series have topics and places in common as well.
     */
    String likeness(Story a, Story b) {
        if (a == b) {
            return "much";
        }
        int score = terms(a, b).stream().mapToInt(Evidence::weight).sum();
        if (score >= MUCH && Story.shared(a.tellingNames(), b.tellingNames()) > 0) {
            return "much";
        }
        return score >= SOME ? "some" : score >= LITTLE ? "little" : "nothing";
    }

    /** The terms that the two are likened by, the prior first. */
    List<Evidence> terms(Story a, Story b) {
        return List.of(
                weights.prior("story"),
                weights.term("story names", names(a, b)),
                weights.term("story topics", number(a.sharedTopics(b))),
                weights.term("story places", places(a, b)),
                weights.term("story days", days(a, b)));
    }

    /** A short text has few names: half of them say as much as several of many. */
    private static String names(Story a, Story b) {
        int shared = Story.shared(a.tellingNames(), b.tellingNames());
        int fewer = Math.min(a.tellingNames().size(), b.tellingNames().size());
        if (shared > 0 && 2 * shared >= fewer) {
            return "half";
        }
        return shared == 1 && Story.shared(a.openingNames(), b.openingNames()) == 1
                ? "one that opens both"
                : number(shared);
    }

    private static String number(int shared) {
        return switch (shared) {
            case 0 -> "none";
            case 1 -> "one";
            case 2 -> "two";
            default -> "several";
        };
    }

    private static String places(Story a, Story b) {
        if (a.places().isEmpty() || b.places().isEmpty()) {
            return "unsaid";
        }
        Set<Place> shared = new HashSet<>(a.places());
        shared.retainAll(new HashSet<>(b.places()));
        if (shared.stream().anyMatch(place -> !Places.isCountry(place))) {
            return "same place";
        }
        if (!shared.isEmpty()) {
            return "same country";
        }
        return Places.compare(a.places(), b.places()) == Places.APART ? "apart" : "near";
    }

    private static String days(Story a, Story b) {
        return a.daysTo(b)
                .map(
                        days ->
                                days <= FOLLOWING
                                        ? "within days"
                                        : days <= Story.ONE_STORY
                                                ? "within weeks"
                                                : days <= YEAR ? "within a year" : "years apart")
                .orElse("unsaid");
    }
}
