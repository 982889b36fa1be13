package org.attest.link;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Anchor;
import org.attest.model.CodePoints;
import org.attest.model.DateRange;
import org.attest.model.FactIds;
import org.attest.model.Place;

/** What is shown of an anchor: of all that its documents call it, what names it best. */
final class AnchorRow {

    /** The most places that are named for one anchor. */
    private static final int MOST_PLACES = 3;

    private static final int LONGEST_NAME = 60;

    private AnchorRow() {}

    /** The anchor of local ones that are one thing; the first of them names it. */
    static Anchor of(List<LocalAnchor> group) {
        LocalAnchor first = group.get(0);
        List<Place> places =
                group.stream()
                        .flatMap(member -> member.whereabouts().places().stream())
                        .distinct()
                        .toList();
        List<Place> narrowest = Places.narrowest(places);
        String label = label(group);
        return new Anchor(
                FactIds.named("anc", first.key()),
                first.kind(),
                type(group, label),
                label.isEmpty() ? first.type().replace('_', ' ') : label,
                place(narrowest, places),
                narrowest.stream().map(Place::id).toList(),
                group.stream()
                        .map(LocalAnchor::days)
                        .filter(days -> !days.isAlways())
                        .findFirst()
                        .orElse(DateRange.ALWAYS),
                (int) group.stream().map(member -> member.story().id()).distinct().count(),
                group.stream().mapToInt(member -> member.facts().size()).sum());
    }

    /** The narrowest places, each with what it lies in as far as a document names that. */
    private static String place(List<Place> narrowest, List<Place> all) {
        return narrowest.stream()
                .limit(MOST_PLACES)
                .map(place -> chain(place, all))
                .collect(Collectors.joining("; "));
    }

    private static String chain(Place place, List<Place> all) {
        return all.stream()
                .filter(each -> each.contains(place))
                .sorted(Comparator.comparing((Place each) -> -each.within().size()))
                .map(Place::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The label that tells most; empty for an occurrence told by verbs alone. */
    private static String label(List<LocalAnchor> group) {
        return group.stream()
                .flatMap(member -> member.labels().stream())
                .filter(label -> label.length() <= LONGEST_NAME)
                .max(
                        Comparator.comparing(AnchorRow::tells)
                                .thenComparing(CodePoints.ORDER.reversed()))
                .orElse("");
    }

    /** The type that the label names, so that the two agree. */
    private static String type(List<LocalAnchor> group, String label) {
        return group.stream()
                .filter(member -> member.labels().contains(label))
                .map(member -> member.typeOf(label))
                .findFirst()
                .orElse(group.get(0).type());
    }

    /** Words with a capital say most, then how many words there are. */
    private static int tells(String label) {
        List<String> words = Vocabulary.split(label);
        Set<String> capitals =
                words.stream()
                        .filter(word -> !word.equals(word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
        return 2 * Math.min(capitals.size(), 4) + Math.min(words.size(), 6);
    }
}
