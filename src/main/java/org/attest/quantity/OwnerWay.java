package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.Quantity.Kind;

/** {@code The ministry seeks $80 billion}: what somebody does with it is all that is said. */
final class OwnerWay implements Way {

    private final LevelVerbs levels;

    OwnerWay(LevelVerbs levels) {
        this.levels = levels;
    }

    /** Money or a quantity that is a verb's object: its subject has it, and is not measured. */
    @Override
    public Optional<Measured> find(Site site) {
        boolean money = site.quantity().kind() == Kind.MONEY;
        return money || site.quantity().kind() == Kind.MEASURE
                ? site.ties().stream()
                        .filter(this::isActOn)
                        .map(tie -> Phrases.nouns(site, tie.clause().subject(), tie, null))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isActOn(Site.Tie tie) {
        Clause clause = tie.clause();
        return tie.part() == Site.Part.OBJECT
                && !clause.passive()
                && !levels.contains(clause.verb().lemma());
    }
}
