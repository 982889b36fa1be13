package org.attest.systems;

import java.util.Optional;
import org.attest.model.SystemMention.Category;

/**
 * A name as a rule reads it, before what stands around it decides whether it is one.
 *
 * @param known what it may stand for; null for what only looks like a name
 * @param role the category that a role noun inside the name says; null if it has none
 * @param group the kind of group that is named after the ship; empty for the ship itself
 * @param acronym a short name that stands in brackets behind it; empty if none
 */
record Reading(Known known, Category role, String group, String acronym) {

    static final Reading NONE = new Reading(null, null, "", "");

    static Reading of(Known known) {
        return new Reading(known, null, "", "");
    }

    boolean isLookAlike() {
        return known == null;
    }

    Reading withRole(Category category) {
        return new Reading(known, category, group, acronym);
    }

    Reading withAcronym(String shortName) {
        return new Reading(known, role, group, shortName);
    }

    Optional<Category> roleCategory() {
        return Optional.ofNullable(role);
    }
}
