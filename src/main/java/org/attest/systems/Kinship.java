package org.attest.systems;

import java.util.List;
import java.util.Set;
import org.attest.model.SystemMention.Category;

/**
 * Which categories a noun may call one system by: a launcher is a weapon to one, a vehicle to
 * another.
 */
final class Kinship {

    private static final List<Set<Category>> KIN =
            List.of(
                    Set.of(Category.MISSILE, Category.MUNITION, Category.WEAPON),
                    Set.of(Category.MISSILE, Category.COMBAT_SYSTEM, Category.RADAR),
                    Set.of(Category.WEAPON, Category.GROUND_VEHICLE, Category.COMBAT_SYSTEM),
                    Set.of(Category.COMBAT_SYSTEM, Category.COMMAND_SYSTEM, Category.RADAR));

    private Kinship() {}

    static boolean fit(Category system, Category noun) {
        return system == noun
                || system == Category.COMBAT_SYSTEM && noun == Category.SHIP
                || system != Category.SHIP && noun == Category.OTHER
                || noun != Category.SHIP && system == Category.OTHER
                || KIN.stream().anyMatch(kin -> kin.contains(system) && kin.contains(noun));
    }
}
