package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Clause;

/** {@code The toll has risen to 29}: the subject of a verb of level or change. */
final class LevelWay implements Way {

    private final Naming naming;
    private final LevelVerbs levels;

    LevelWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    /** {@code The toll has risen to 29}, {@code the final cost was £372 million}. */
    @Override
    public Optional<Measured> find(Site site) {
        for (Site.Tie tie : site.ties()) {
            Clause clause = tie.clause();
            boolean saysLevel =
                    levels.contains(clause.verb().lemma()) && tie.part() != Site.Part.SUBJECT;
            if (saysLevel && clause.subject() >= 0 && clause.subject() != site.phraseIndex()) {
                return Phrases.notTime(site, clause.subject())
                        .flatMap(i -> naming.nonEmpty(site, i))
                        .map(m -> naming.traded(site, m));
            }
        }
        return Optional.empty();
    }
}
