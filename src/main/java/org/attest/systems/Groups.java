package org.attest.systems;

import java.util.List;
import org.attest.model.FactIds;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;

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
