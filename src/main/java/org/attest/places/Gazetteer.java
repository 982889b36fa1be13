package org.attest.places;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Place;

/**
 * The places of {@code places.csv} with all that they lie in, and every name that a text may call
 * them by.
 */
final class Gazetteer {

    /**
     * All that a name may stand for.
     *
     * @param places the larger first
     * @param adjective whether it is a demonym
     * @param guarded whether it is also an ordinary word or a person's name, and counts only beside
     *     a sign of place
     */
    record Name(List<Place> places, boolean adjective, boolean guarded) {}

    private record Entry(Row row, String id, String name, String kind, List<String> parents) {}

    private static final List<String> COLUMNS =
            List.of("id", "name", "kind", "parent", "aliases", "demonyms", "guard");

    /** Of two places with one name the larger is meant, unless something speaks for the smaller. */
    private static final List<String> KINDS =
            List.of(
                    "continent",
                    "country",
                    "region",
                    "water",
                    "division",
                    "city",
                    "island",
                    "district");

    private final Map<String, Place> byId = new LinkedHashMap<>();
    private final Map<String, Name> byName = new LinkedHashMap<>();

    Gazetteer(Lexicon lexicon) {
        List<Entry> entries = lexicon.table("places.csv", COLUMNS, 1, Gazetteer::entry);
        Map<String, Entry> known = new LinkedHashMap<>();
        entries.forEach(entry -> known.put(entry.id(), entry));
        entries.forEach(entry -> byId.put(entry.id(), place(entry, known)));
        entries.stream()
                .sorted((a, b) -> Integer.compare(KINDS.indexOf(a.kind()), KINDS.indexOf(b.kind())))
                .forEach(this::addNames);
    }

    private static Entry entry(Row row) {
        if (!KINDS.contains(row.get("kind"))) {
            throw row.bad("kind", "one of " + String.join(", ", KINDS));
        }
        return new Entry(
                row, row.required("id"), row.required("name"), row.get("kind"), row.list("parent"));
    }

    /** Everything above an entry, nearest first. A circle of parents ends where it comes round. */
    private static Place place(Entry entry, Map<String, Entry> known) {
        Set<String> within = new LinkedHashSet<>();
        Deque<Entry> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            Entry next = open.poll();
            if (within.add(next.id())) {
                for (String parent : next.parents()) {
                    if (!known.containsKey(parent)) {
                        throw next.row().bad("parent", "the id of another row");
                    }
                    open.add(known.get(parent));
                }
            }
        }
        return new Place(entry.id(), entry.name(), entry.kind(), List.copyOf(within));
    }

    private void addNames(Entry entry) {
        boolean guarded = entry.row().get("guard").equals("yes");
        add(entry.name(), entry, false, guarded);
        entry.row().list("aliases").forEach(alias -> add(alias, entry, false, guarded));
        entry.row().list("demonyms").forEach(demonym -> add(demonym, entry, true, false));
    }

    private void add(String name, Entry entry, boolean adjective, boolean guarded) {
        Name before = byName.getOrDefault(name, new Name(List.of(), adjective, guarded));
        if (before.adjective() == adjective) {
            List<Place> places = new ArrayList<>(before.places());
            places.add(byId.get(entry.id()));
            byName.put(name, new Name(places, adjective, before.guarded() && guarded));
        }
    }

    /** Every name as it is written, and as headlines and datelines write it. */
    Map<String, Name> names() {
        Map<String, Name> all = new LinkedHashMap<>();
        byName.forEach(
                (name, value) -> {
                    all.put(name, value);
                    if (name.length() > 4) {
                        all.putIfAbsent(name.toUpperCase(Locale.ROOT), value);
                    }
                });
        return all;
    }

    Collection<Place> places() {
        return byId.values();
    }
}
