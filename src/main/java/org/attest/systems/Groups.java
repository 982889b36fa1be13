package org.attest.systems;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.model.FactIds;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;
import org.attest.rule.Atoms;

/** Groups of ships that are called after one of them: systems of their own. */
final class Groups {

    /** What such a group is called, and the name that its system bears. */
    static final List<String> NAMES =
            List.of(
                    "carrier strike group",
                    "strike group",
                    "carrier battle group",
                    "battle group",
                    "carrier group",
                    "amphibious ready group",
                    "amphibious group",
                    "expeditionary strike group",
                    "surface action group",
                    "task group");

    private static final List<String> OF_A_CARRIER =
            List.of("strike group", "carrier group", "battle group", "carrier battle group");

    private Groups() {}

    /** What a group is called that stands at an atom; empty if none does. */
    static Optional<String> at(Atoms atoms, int begin) {
        return NAMES.stream()
                .filter(name -> stands(name.split(" "), atoms, begin))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean stands(String[] words, Atoms atoms, int begin) {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (atoms.at(begin + i).filter(atom -> atom.is(word)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How many atoms the name of a group takes. */
    static int atoms(String name) {
        return name.split(" ").length;
    }

    /** The group of a ship; a carrier has one strike group, whatever it is called. */
    static Known of(Known ship, String name) {
        List<NamedSystem> groups =
                ship.systems().stream().map(system -> group(system, name)).toList();
        return new Known(groups, false, false);
    }

    private static NamedSystem group(NamedSystem ship, String name) {
        boolean carrier = ship.designation().startsWith("CV") && OF_A_CARRIER.contains(name);
        String key = ship.key() + " " + (carrier ? "carrier strike group" : name);
        return new NamedSystem(FactIds.named("sys", key), key, key, "", Category.SHIP);
    }
}
