package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;

/** {@code Inflation slowed to 1.8 %}: what the clause is about. */
final class SubjectWay implements Way {

    private final Naming naming;

    SubjectWay(Naming naming) {
        this.naming = naming;
    }

    /**
     * What the clause is about, where nothing closer is: {@code Inflation slowed to 1.8 %}, {@code
     * the index fell 2 %}.
     */
    @Override
    public Optional<Measured> find(Site site) {
        Optional<Clause> clause = site.clause();
        if (clause.isEmpty()
                || clause.get().subject() < 0
                || clause.get().subject() == site.phraseIndex()) {
            return Optional.empty();
        }
        NounPhrase subject = site.sentence().phrases().get(clause.get().subject());
        return subject.end() <= site.begin()
                ? Phrases.notTime(site, clause.get().subject())
                        .flatMap(i -> naming.nonEmpty(site, i))
                        .map(m -> naming.traded(site, m))
                : Optional.empty();
    }
}
