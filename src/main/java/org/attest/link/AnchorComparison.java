package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.Anchor;
import org.attest.model.Evidence;
import org.attest.model.Place;

/**
 * Compares two anchors: occurrences by kind, place and time, entities by name and kind, both helped
 * by what their documents share.
 */
final class AnchorComparison {

    /** How one anchor stands to another. */
    enum Standing {
        SAME_OCCURRENCE("same occurrence"),
        SAME_ENTITY("same entity"),
        SAME_STORY("same story"),
        AKIN("akin"),
        ONE_OF_SEVERAL("one of several"),
        FAINT("faint"),
        UNKNOWN("not known"),
        OTHER_OF_ONE_STORY("other of one story"),
        DIFFERENT("different");

        private final String level;

        Standing(String level) {
            this.level = level;
        }

        String level() {
            return level;
        }
    }

    /** In hundredths of a bit: two anchors below this are two, though nothing contradicts. */
    private static final int FAR_FROM_ONE = -900;

    private final Weights weights;
    private final Vocabulary vocabulary;
    private final StoryComparison stories;

    AnchorComparison(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.stories = new StoryComparison(weights);
        this.vocabulary = vocabulary;
    }

    /** How two anchors stand to one another, whatever else is in the run. */
    Standing compare(LocalAnchor a, LocalAnchor b) {
        if (a.isOneWith(b)) {
            return a.kind() == Anchor.Kind.OCCURRENCE
                    ? Standing.SAME_OCCURRENCE
                    : Standing.SAME_ENTITY;
        }
        String likeness = stories.likeness(a.story(), b.story());
        if (a.kind() != b.kind()) {
            return a.story() == b.story() ? Standing.SAME_STORY : story(a, b, likeness);
        }
        int score = terms(a, b, likeness).stream().mapToInt(Evidence::weight).sum();
        if (score >= 0 && a.story() != b.story() && isGrounded(a, b)) {
            return a.kind() == Anchor.Kind.OCCURRENCE
                    ? Standing.SAME_OCCURRENCE
                    : Standing.SAME_ENTITY;
        }
        boolean far =
                a.kind() == Anchor.Kind.OCCURRENCE
                        && a.story() != b.story()
                        && !a.sharesDays(b)
                        && score < FAR_FROM_ONE;
        if (far || contradict(a, b)) {
            return likeness.equals("much") ? Standing.OTHER_OF_ONE_STORY : Standing.DIFFERENT;
        }
        return story(a, b, likeness);
    }

    /**
     * Of two of one kind in like stories only a place or a day that both name says that they are
     * one.
     */
    private static boolean isGrounded(LocalAnchor a, LocalAnchor b) {
        if (a.kind() == Anchor.Kind.ENTITY) {
            return true;
        }
        return switch (place(a, b)) {
            case "same spot", "same place", "within" -> true;
            default -> Set.of("same day", "overlapping").contains(days(a, b));
        };
    }

    private boolean contradict(LocalAnchor a, LocalAnchor b) {
        if (a.kind() == Anchor.Kind.ENTITY) {
            return a.named() && b.named() && names(a, b).equals("other");
        }
        return place(a, b).equals("apart") || days(a, b).equals("apart");
    }

    private Standing story(LocalAnchor a, LocalAnchor b, String likeness) {
        if (happened(a, b) && a.story().farFrom(b.story()) && !a.sharesDays(b)) {
            return likeness.equals("much") ? Standing.FAINT : Standing.UNKNOWN;
        }
        if (a.kind() == Anchor.Kind.OCCURRENCE
                && b.kind() == Anchor.Kind.OCCURRENCE
                && a.several() != b.several()) {
            return Standing.ONE_OF_SEVERAL;
        }
        if (tellingShared(a, b) > 1) {
            return Standing.SAME_STORY;
        }
        if (a.story() == b.story() && a.kind() == Anchor.Kind.OCCURRENCE) {
            return Standing.AKIN;
        }
        boolean other =
                a.kind() == Anchor.Kind.ENTITY
                        && !names(a, b).equals("same")
                        && (a.story() == b.story() || contrasted(a, b));
        return switch (likeness) {
            case "much" -> other ? Standing.AKIN : Standing.SAME_STORY;
            case "some" -> Standing.AKIN;
            case "little" -> Standing.FAINT;
            default -> Standing.UNKNOWN;
        };
    }

    private static boolean happened(LocalAnchor a, LocalAnchor b) {
        return a.kind() == Anchor.Kind.OCCURRENCE || b.kind() == Anchor.Kind.OCCURRENCE;
    }

    private int tellingShared(LocalAnchor a, LocalAnchor b) {
        return (int)
                a.nearNames().stream()
                        .filter(b.nearNames()::contains)
                        .filter(name -> !vocabulary.isNamedEverywhere(name))
                        .count();
    }

    /** Whether one of the documents knows the other's names and speaks of its own instead. */
    private static boolean contrasted(LocalAnchor a, LocalAnchor b) {
        return !a.nearNames().isEmpty()
                && !b.nearNames().isEmpty()
                && Story.shared(a.nearNames(), b.nearNames()) == 0
                && (knows(a.story(), b) || knows(b.story(), a));
    }

    private static boolean knows(Story story, LocalAnchor other) {
        return story.names().containsAll(other.nearNames());
    }

    /** The terms that the two are held together by, the prior first. */
    List<Evidence> terms(LocalAnchor a, LocalAnchor b) {
        return terms(a, b, stories.likeness(a.story(), b.story()));
    }

    private List<Evidence> terms(LocalAnchor a, LocalAnchor b, String likeness) {
        List<Evidence> terms = new ArrayList<>();
        String kind = a.kind().label();
        terms.add(weights.prior(kind));
        if (a.kind() == Anchor.Kind.OCCURRENCE) {
            terms.add(weights.term("kind", kindLevel(a, b)));
            terms.add(weights.term("place", place(a, b)));
            terms.add(weights.term("days", days(a, b)));
            terms.add(weights.term("number", a.several() == b.several() ? "same" : "other"));
            terms.add(weights.term("main", a.main() && b.main() ? "both" : "not both"));
            terms.add(weights.term("near names", nearNames(a, b)));
        } else {
            terms.add(weights.term("name", names(a, b)));
        }
        terms.add(weights.term("story", likeness));
        return terms;
    }

    private String kindLevel(LocalAnchor a, LocalAnchor b) {
        if (a.type().equals(b.type())) {
            return "same type";
        }
        return sameFamily(a, b) ? "same family" : "other";
    }

    private boolean sameFamily(LocalAnchor a, LocalAnchor b) {
        return vocabulary.family(a.type()).equals(vocabulary.family(b.type()));
    }

    private static String place(LocalAnchor a, LocalAnchor b) {
        if (Story.shared(a.spots(), b.spots()) > 0) {
            return "same spot";
        }
        if (elsewhere(a, b) || elsewhere(b, a)) {
            return "apart";
        }
        return switch (Places.compare(a.whereabouts().places(), b.whereabouts().places())) {
            case SAME -> coarse(a, b) ? "same country" : "same place";
            case WITHIN, PART -> shares(a, b) ? "same place" : "within";
            case APART -> "apart";
            case UNSAID -> "unsaid";
        };
    }

    /** Whether one speaks of a spot although its document also names that of the other. */
    private static boolean elsewhere(LocalAnchor a, LocalAnchor b) {
        return !a.spots().isEmpty()
                && !b.spots().isEmpty()
                && Story.shared(a.spots(), b.nearNames()) == 0
                && Story.shared(b.spots(), a.nearNames()) == 0
                && Story.shared(a.spots(), b.story().names()) > 0;
    }

    /** Whether one and the same place, no country, is named for both. */
    private static boolean shares(LocalAnchor a, LocalAnchor b) {
        return a.places().stream()
                .anyMatch(place -> !Places.isCountry(place) && b.places().contains(place));
    }

    private static boolean coarse(LocalAnchor a, LocalAnchor b) {
        List<Place> other = Places.narrowest(b.places());
        return Places.narrowest(a.places()).stream()
                .filter(other::contains)
                .allMatch(Places::isCountry);
    }

    private static String days(LocalAnchor a, LocalAnchor b) {
        if (!a.days().isAlways() && !b.days().isAlways()) {
            if (a.days().overlaps(b.days())) {
                return a.days().isOneDay() && b.days().isOneDay() ? "same day" : "overlapping";
            }
            return Setting.near(a.days(), b.days(), 3) ? "near" : "apart";
        }
        return a.story()
                .daysTo(b.story())
                .map(days -> days <= Story.ONE_STORY ? "told in one month" : "told far apart")
                .orElse("unsaid");
    }

    private String nearNames(LocalAnchor a, LocalAnchor b) {
        int shared = tellingShared(a, b);
        if (shared > 1) {
            return "several";
        }
        return shared == 1 ? "one" : "none";
    }

    private static String names(LocalAnchor a, LocalAnchor b) {
        if (a.nameWords().isEmpty() || b.nameWords().isEmpty()) {
            boolean both = a.isPlace() && b.isPlace();
            return switch (Places.compare(a.places(), b.places())) {
                case SAME -> both ? "same" : "near";
                case WITHIN, PART, UNSAID -> "unsaid";
                case APART -> both ? "other" : "unsaid";
            };
        }
        int shared = Story.shared(a.nameWords(), b.nameWords());
        if (shared > 0 && 2 * shared >= Math.min(a.nameWords().size(), b.nameWords().size())) {
            return "same";
        }
        if (shared > 0
                || Story.shared(a.nameWords(), b.nearNames()) > 0
                || Story.shared(b.nameWords(), a.nearNames()) > 0) {
            return "near";
        }
        return "other";
    }
}
