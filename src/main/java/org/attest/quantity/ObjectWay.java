package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.quantity.Measures.Role;

/** {@code put the toll at three}: the object of a verb with the figure behind a preposition. */
final class ObjectWay implements Way {

    /**
     * {@code bought a notebook for $900}, {@code put the toll at three}: of the object, not of the
     * verb.
     */
    private static final Set<String> OF_OBJECT = Set.of("at", "to", "for", "by", "from");

    private final Naming naming;

    ObjectWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code put the toll at three}, {@code bought a plane for $9 million}. */
    @Override
    public Optional<Measured> find(Site site) {
        for (Site.Tie tie : site.ties()) {
            if (tie.part() == Site.Part.ADJUNCT && OF_OBJECT.contains(tie.preposition())) {
                Optional<Measured> found =
                        object(site, tie.clause()).map(m -> priced(site, tie, m));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code bought a plane for $9 million}: the verb says what the amount is. */
    private Measured priced(Site site, Site.Tie tie, Measured found) {
        String verb = tie.clause().verb().lemma() + " " + tie.preposition();
        return found.measure() == null
                ? naming.measures()
                        .find(Role.VERB_MEASURE, verb, site.quantity())
                        .map(found::withMeasure)
                        .orElse(found)
                : found;
    }

    /** The first object that is neither a time, a place nor a figure itself. */
    private Optional<Measured> object(Site site, Clause clause) {
        for (int object : clause.objects()) {
            if (object != site.phraseIndex() && !site.isAmount(object)) {
                return Phrases.notTimeOrPlace(site, object).flatMap(i -> naming.nonEmpty(site, i));
            }
        }
        return Optional.empty();
    }
}
