package org.attest.systems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;

/** The short names that one document gives its systems: an acronym, a ship without its prefix. */
final class ShortNames {

    private static final int SHORTEST = 4;

    private final Map<String, Known> byName = new LinkedHashMap<>();

    /** Notes an accepted mention. */
    void add(Reading reading, NamedSystem system) {
        Known known = new Known(List.of(system), false, false);
        if (!reading.acronym().isEmpty()) {
            byName.putIfAbsent(reading.acronym(), known);
        }
        if (system.category() == Category.SHIP && !system.name().contains("group")) {
            addShip(system, known);
        }
    }

    private void addShip(NamedSystem system, Known known) {
        int space = system.name().indexOf(' ');
        if (space > 0
                && system.name()
                        .substring(0, space)
                        .equals(Forms.capitals(system.name().substring(0, space)))) {
            String bare = system.name().substring(space + 1);
            String last = bare.substring(bare.lastIndexOf(' ') + 1);
            byName.putIfAbsent(bare, known);
            if (last.length() >= SHORTEST) {
                byName.putIfAbsent(last, known);
            }
        }
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /** A short name that stands at an atom, as it is written; null if none does. */
    Map.Entry<Integer, Known> at(Atoms atoms, int begin) {
        Map.Entry<Integer, Known> longest = null;
        for (Map.Entry<String, Known> name : byName.entrySet()) {
            int length = length(name.getKey(), atoms, begin);
            if (length > 0 && (longest == null || length > longest.getKey())) {
                longest = Map.entry(length, name.getValue());
            }
        }
        return longest;
    }

    /** How many atoms a name takes if it stands at an atom; 0 if it does not. */
    private static int length(String name, Atoms atoms, int begin) {
        int at = 0;
        for (int i = begin; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (i > begin && !atom.glued()) {
                at += name.startsWith(" ", at) ? 1 : name.length();
            }
            if (!name.startsWith(atom.text(), at)) {
                return 0;
            }
            at += atom.text().length();
            if (at == name.length()) {
                return i + 1 - begin;
            }
        }
        return 0;
    }
}
