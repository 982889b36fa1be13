package org.attest.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.model.Anchor;
import org.attest.model.CodePoints;
import org.attest.model.DateRange;
import org.attest.model.Evidence;
import org.attest.model.FactIds;
import org.attest.model.Place;

/**
 * Brings together the anchors of different documents: occurrences by kind, place and time, entities
 * by name and kind, both helped by what their documents share.
 */
final class AnchorLinker {

    /** How one anchor stands to another. */
    enum Standing {
        SAME_OCCURRENCE("same occurrence"),
        SAME_ENTITY("same entity"),
        SAME_STORY("same story"),
        AKIN("akin"),
        UNKNOWN("not known"),
        DIFFERENT("different");

        private final String level;

        Standing(String level) {
            this.level = level;
        }

        String level() {
            return level;
        }
    }

    /** How many members of a group are compared with those of another. */
    private static final int MOST_COMPARED = 8;

    private static final int MOST_IN_BLOCK = 300;

    /** In hundredths of a bit: two anchors below this are two, though nothing contradicts. */
    private static final int FAR_FROM_ONE = -900;

    private final Weights weights;
    private final Vocabulary vocabulary;

    AnchorLinker(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** How two anchors stand to one another, whatever else is in the run. */
    Standing compare(LocalAnchor a, LocalAnchor b) {
        if (a == b) {
            return a.kind() == Anchor.Kind.OCCURRENCE
                    ? Standing.SAME_OCCURRENCE
                    : Standing.SAME_ENTITY;
        }
        if (happened(a, b)
                && a.story().isElsewhere(b.story())
                && !storyLevel(a.story(), b.story()).equals("much")) {
            return Standing.DIFFERENT;
        }
        if (a.kind() != b.kind()) {
            return a.story() == b.story() ? Standing.SAME_STORY : story(a, b);
        }
        int score = terms(a, b).stream().mapToInt(Evidence::weight).sum();
        if (score >= 0 && a.story() != b.story()) {
            return a.kind() == Anchor.Kind.OCCURRENCE
                    ? Standing.SAME_OCCURRENCE
                    : Standing.SAME_ENTITY;
        }
        boolean far =
                a.kind() == Anchor.Kind.OCCURRENCE
                        && a.story() != b.story()
                        && score < FAR_FROM_ONE;
        return far || contradict(a, b) ? Standing.DIFFERENT : story(a, b);
    }

    private boolean contradict(LocalAnchor a, LocalAnchor b) {
        if (a.kind() == Anchor.Kind.ENTITY) {
            return a.named() && b.named() && names(a, b).equals("other");
        }
        return place(a, b).equals("apart") || days(a, b).equals("apart");
    }

    private Standing story(LocalAnchor a, LocalAnchor b) {
        if (happened(a, b) && a.story().farFrom(b.story())) {
            return Standing.UNKNOWN;
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
        return switch (storyLevel(a.story(), b.story())) {
            case "much" -> other ? Standing.AKIN : Standing.SAME_STORY;
            case "some" -> Standing.AKIN;
            default -> Standing.UNKNOWN;
        };
    }

    private static boolean happened(LocalAnchor a, LocalAnchor b) {
        return a.kind() == Anchor.Kind.OCCURRENCE || b.kind() == Anchor.Kind.OCCURRENCE;
    }

    /** Whether one of the documents knows the other's names and speaks of its own instead. */
    private static boolean contrasted(LocalAnchor a, LocalAnchor b) {
        return !a.nearNames().isEmpty()
                && !b.nearNames().isEmpty()
                && Story.shared(a.nearNames(), b.nearNames()) == 0
                && (knows(a.story(), b) || knows(b.story(), a));
    }

    private static boolean knows(Story story, LocalAnchor other) {
        return story.names().keySet().containsAll(other.nearNames());
    }

    /** The terms that the two are held together by, the prior first. */
    List<Evidence> terms(LocalAnchor a, LocalAnchor b) {
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
        terms.add(weights.term("story", storyLevel(a.story(), b.story())));
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
        return switch (Places.compare(a.places(), b.places())) {
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
                && Story.shared(a.spots(), b.story().names().keySet()) > 0;
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

    private int tellingShared(LocalAnchor a, LocalAnchor b) {
        return (int)
                a.nearNames().stream()
                        .filter(b.nearNames()::contains)
                        .filter(name -> !vocabulary.isNamedEverywhere(name))
                        .count();
    }

    private String nearNames(LocalAnchor a, LocalAnchor b) {
        int shared = tellingShared(a, b);
        if (shared > 1) {
            return "several";
        }
        return shared == 1 ? "one" : "none";
    }

    private static String names(LocalAnchor a, LocalAnchor b) {
        boolean places = a.nameWords().isEmpty() || b.nameWords().isEmpty();
        if (places) {
            return switch (Places.compare(a.places(), b.places())) {
                case SAME -> isPlace(a) && isPlace(b) ? "same" : "near";
                case WITHIN, PART, UNSAID -> "unsaid";
                case APART -> isPlace(a) && isPlace(b) ? "other" : "unsaid";
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

    private static boolean isPlace(LocalAnchor anchor) {
        return anchor.nameWords().isEmpty() && !anchor.name().isEmpty();
    }

    private static String storyLevel(Story a, Story b) {
        if (a == b) {
            return "much";
        }
        int names = Story.shared(a.tellingNames(), b.tellingNames());
        int topics = a.sharedTopics(b);
        int places = Story.shared(a.placeIds(), b.placeIds());
        int smaller = Math.max(1, Math.min(a.tellingNames().size(), b.tellingNames().size()));
        boolean soon = a.daysTo(b).map(days -> days <= Story.ONE_STORY).orElse(false);
        if (names >= 2 && 4 * names >= smaller && (topics > 0 || places > 0)
                || names == 1 && 2 >= smaller && topics > 0) {
            return "much";
        }
        if (names >= 2 && topics > 0
                || names == 1 && topics > 1
                || topics > 1 && soon
                || places > 0 && topics > 0 && soon) {
            return "some";
        }
        return names > 0 || places > 0 && topics > 0 ? "little" : "nothing";
    }

    /** An anchor of the corpus for each local one that has facts, by the local one. */
    Map<LocalAnchor, Anchor> link(List<LocalAnchor> anchors) {
        List<LocalAnchor> sorted =
                anchors.stream()
                        .filter(anchor -> !anchor.facts().isEmpty())
                        .sorted(Comparator.comparing(LocalAnchor::key, CodePoints.ORDER))
                        .toList();
        Map<LocalAnchor, List<LocalAnchor>> groups = new LinkedHashMap<>();
        sorted.forEach(anchor -> groups.put(anchor, new ArrayList<>(List.of(anchor))));
        for (List<LocalAnchor> block : blocks(sorted).values()) {
            joinAll(block.subList(0, Math.min(block.size(), MOST_IN_BLOCK)), groups);
        }
        Map<LocalAnchor, Anchor> linked = new HashMap<>();
        for (LocalAnchor anchor : sorted) {
            List<LocalAnchor> group = groups.get(anchor);
            if (group.get(0) == anchor) {
                Anchor whole = anchor(group);
                group.forEach(member -> linked.put(member, whole));
            }
        }
        return linked;
    }

    /** Two groups that were told apart are asked again only when one of them has grown. */
    /** How many pairs of anchors are never compared because their block is too large. */
    static long skipped(Collection<LocalAnchor> anchors) {
        long skipped = 0;
        for (List<LocalAnchor> block :
                blocks(anchors.stream().filter(anchor -> !anchor.facts().isEmpty()).toList())
                        .values()) {
            long most = Math.min(block.size(), MOST_IN_BLOCK);
            long size = block.size();
            skipped += size * (size - 1) / 2 - most * (most - 1) / 2;
        }
        return skipped;
    }

    private void joinAll(List<LocalAnchor> block, Map<LocalAnchor, List<LocalAnchor>> groups) {
        Set<Apart> apart = new HashSet<>();
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                List<LocalAnchor> a = groups.get(block.get(i));
                List<LocalAnchor> b = groups.get(block.get(j));
                if (a == b
                        || apart.contains(Apart.of(a, b))
                        || !linked(block.get(i), block.get(j))) {
                    continue;
                }
                if (allLinked(sample(a), sample(b))) {
                    join(a, b, groups);
                } else {
                    apart.add(Apart.of(a, b));
                }
            }
        }
    }

    /** Two groups as they were when they were compared, by their first members and sizes. */
    private record Apart(String left, int leftSize, String right, int rightSize) {
        static Apart of(List<LocalAnchor> a, List<LocalAnchor> b) {
            return new Apart(a.get(0).key(), a.size(), b.get(0).key(), b.size());
        }
    }

    /**
     * A group grows with the corpus, what two are compared by does not: the first in canonical
     * order stand for all.
     */
    private static List<LocalAnchor> sample(List<LocalAnchor> group) {
        return group.subList(0, Math.min(group.size(), MOST_COMPARED));
    }

    private boolean linked(LocalAnchor a, LocalAnchor b) {
        Standing standing = compare(a, b);
        return standing == Standing.SAME_OCCURRENCE || standing == Standing.SAME_ENTITY;
    }

    /** Most pairs are linked and none is told apart: chains don't drift. */
    private boolean allLinked(List<LocalAnchor> a, List<LocalAnchor> b) {
        int together = 0;
        for (LocalAnchor left : a) {
            for (LocalAnchor right : b) {
                if (compare(left, right) == Standing.DIFFERENT) {
                    return false;
                }
                together += linked(left, right) ? 1 : 0;
            }
        }
        return 2 * together >= a.size() * b.size();
    }

    private static void join(
            List<LocalAnchor> a, List<LocalAnchor> b, Map<LocalAnchor, List<LocalAnchor>> groups) {
        a.addAll(b);
        a.sort(Comparator.comparing(LocalAnchor::key, CodePoints.ORDER));
        b.forEach(member -> groups.put(member, a));
    }

    private static Map<String, List<LocalAnchor>> blocks(List<LocalAnchor> anchors) {
        Map<String, List<LocalAnchor>> blocks = new TreeMap<>();
        for (LocalAnchor anchor : anchors) {
            for (String key : keys(anchor)) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(anchor);
            }
        }
        return blocks;
    }

    private static Set<String> keys(LocalAnchor anchor) {
        Set<String> keys = new TreeSet<>();
        if (anchor.kind() == Anchor.Kind.OCCURRENCE) {
            anchor.nearNames().forEach(name -> keys.add("near " + name));
            Places.narrowest(anchor.places()).forEach(place -> keys.add("in " + place.id()));
            DateRange days = anchor.days();
            if (days.isOneDay()) {
                anchor.story().topics().forEach(topic -> keys.add(days.earliest() + " " + topic));
            }
        } else {
            anchor.nameWords().forEach(word -> keys.add("name " + word));
            if (isPlace(anchor)) {
                anchor.places().forEach(place -> keys.add("place " + place.id()));
            }
        }
        return keys;
    }

    private static Anchor anchor(List<LocalAnchor> group) {
        LocalAnchor first = group.get(0);
        List<Place> places =
                Places.narrowest(
                        group.stream()
                                .flatMap(member -> member.places().stream())
                                .distinct()
                                .toList());
        return new Anchor(
                FactIds.named("anc", first.key()),
                first.kind(),
                first.type(),
                name(group),
                places.isEmpty() ? "" : places.get(0).name(),
                places.stream().map(Place::id).toList(),
                group.stream()
                        .map(LocalAnchor::days)
                        .filter(days -> !days.isAlways())
                        .findFirst()
                        .orElse(DateRange.ALWAYS),
                (int) group.stream().map(member -> member.story().id()).distinct().count(),
                group.stream().mapToInt(member -> member.facts().size()).sum());
    }

    /** The fullest of the names; of an occurrence without one its type and place. */
    private static String name(List<LocalAnchor> group) {
        return group.stream()
                .map(LocalAnchor::name)
                .max(Comparator.comparing(String::length).thenComparing(CodePoints.ORDER))
                .filter(name -> !name.isEmpty())
                .orElse(group.get(0).type());
    }
}
