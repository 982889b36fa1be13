package org.attest.systems;

import java.util.List;
import org.attest.model.SystemMention.NamedSystem;

/**
 * What a name or designation may stand for.
 *
 * @param systems the likelier first, at least one
 * @param guarded whether it is also something else, and counts only where something around it says
 *     system
 * @param coded whether it is a designation and no word, so that less is asked of what stands around
 *     it
 */
record Known(List<NamedSystem> systems, boolean guarded, boolean coded) {

    Known {
        systems = List.copyOf(systems);
    }

    NamedSystem first() {
        return systems.get(0);
    }

    Known underGuard() {
        return new Known(systems, true, coded);
    }

    /** The systems that both may stand for; none if they name different ones. */
    List<NamedSystem> shared(Known other) {
        return systems.stream().filter(other.systems::contains).toList();
    }
}
