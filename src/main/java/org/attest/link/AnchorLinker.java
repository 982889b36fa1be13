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
import org.attest.link.AnchorComparison.Standing;
import org.attest.model.Anchor;
import org.attest.model.CodePoints;
import org.attest.model.DateRange;

/** Brings together the anchors of different documents. */
final class AnchorLinker {

    /** How many members of a group are compared with those of another. */
    private static final int MOST_COMPARED = 8;

    private static final int MOST_IN_BLOCK = 300;

    private final AnchorComparison comparison;

    AnchorLinker(AnchorComparison comparison) {
        this.comparison = comparison;
    }

    /** An anchor of the corpus for each local one that has facts, by the local one. */
    Map<LocalAnchor, Anchor> link(List<LocalAnchor> anchors) {
        List<LocalAnchor> sorted =
                anchors.stream()
                        .filter(anchor -> !anchor.facts().isEmpty())
                        .sorted(Comparator.comparing(LocalAnchor::key, CodePoints.ORDER))
                        .toList();
        Map<LocalAnchor, List<LocalAnchor>> groups = new LinkedHashMap<>();
        oneByOne(sorted).forEach(group -> group.forEach(anchor -> groups.put(anchor, group)));
        for (List<LocalAnchor> block : blocks(sorted).values()) {
            joinAll(block.subList(0, Math.min(block.size(), MOST_IN_BLOCK)), groups);
        }
        Map<LocalAnchor, Anchor> linked = new HashMap<>();
        for (LocalAnchor anchor : sorted) {
            List<LocalAnchor> group = groups.get(anchor);
            if (group.get(0) == anchor) {
                Anchor whole = AnchorRow.of(group);
                group.forEach(member -> linked.put(member, whole));
            }
        }
        return linked;
    }

    /** Local anchors that are one thing of one document are together from the start. */
    private static Collection<List<LocalAnchor>> oneByOne(List<LocalAnchor> sorted) {
        Map<Object, List<LocalAnchor>> things = new LinkedHashMap<>();
        for (LocalAnchor anchor : sorted) {
            things.computeIfAbsent(anchor.thing(), thing -> new ArrayList<>()).add(anchor);
        }
        return things.values();
    }

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

    /** Two groups that were told apart are asked again only when one of them has grown. */
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
        Standing standing = comparison.compare(a, b);
        return standing == Standing.SAME_OCCURRENCE || standing == Standing.SAME_ENTITY;
    }

    /** Most pairs are linked and none is told apart: chains don't drift. */
    private boolean allLinked(List<LocalAnchor> a, List<LocalAnchor> b) {
        int together = 0;
        for (LocalAnchor left : a) {
            for (LocalAnchor right : b) {
                if (comparison.compare(left, right) == Standing.DIFFERENT) {
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

    static Set<String> keys(LocalAnchor anchor) {
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
            if (anchor.isPlace()) {
                anchor.places().forEach(place -> keys.add("place " + place.id()));
            }
        }
        return keys;
    }
}
