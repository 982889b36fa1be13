package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/** {@code The ministry seeks $80 billion}: what somebody does with it is all that is said. */
final class OwnerWay implements Way {

    private final LevelVerbs levels;

    OwnerWay(LevelVerbs levels) {
        this.levels = levels;
    }

    /**
     * Money that is a verb's object: its subject has it, and is not what is measured; nor is what
     * stands before where the subject is a pronoun.
     */
    @Override
    public Optional<Measured> find(Site site) {
        boolean money = site.quantity().kind() == Kind.MONEY;
        return money || site.quantity().kind() == Kind.MEASURE
                ? site.ties().stream()
                        .filter(tie -> isActOn(tie) && (money || isPronoun(site, tie)))
                        .map(tie -> Naming.nouns(site, tie.clause().subject(), tie, null))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isPronoun(Site site, Site.Tie tie) {
        int subject = tie.clause().subject();
        return subject >= 0
                && site.sentence().head(site.sentence().phrases().get(subject)).tag()
                        == Token.Tag.PRON;
    }

    private boolean isActOn(Site.Tie tie) {
        Clause clause = tie.clause();
        return tie.part() == Site.Part.OBJECT
                && !clause.passive()
                && !levels.contains(clause.verb().lemma());
    }
}
