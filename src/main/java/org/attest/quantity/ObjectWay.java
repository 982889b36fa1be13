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

    /**
     * {@code put the toll at three}, {@code brought to 19 the number of members}, {@code bought a
     * plane for $9 million}.
     */
    @Override
    public Optional<Measured> find(Site site) {
        int behind = site.phraseBehind(site.end());
        boolean to = site.token(site.begin() - 1).map(token -> token.is("to")).orElse(false);
        if (to
                && behind >= 0
                && behind != site.phraseIndex()
                && naming.isQuantityNoun(site, behind)) {
            return naming.nonEmpty(site, behind);
        }
        Optional<Measured> beside = rightBefore(site);
        if (beside.isPresent()) {
            return beside;
        }
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

    /** {@code put the sick at 70 and the dead at 19}: of several objects the one right before. */
    private Optional<Measured> rightBefore(Site site) {
        int before = site.phraseAt(site.begin() - 2);
        boolean at = site.token(site.begin() - 1).filter(token -> token.is("at")).isPresent();
        boolean object =
                at
                        && before >= 0
                        && site.ties(before).stream()
                                .anyMatch(tie -> tie.part() == Site.Part.OBJECT);
        return object
                ? Naming.notTimeOrPlace(site, before).flatMap(i -> naming.nonEmpty(site, i))
                : Optional.empty();
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
                return Naming.notTimeOrPlace(site, object).flatMap(i -> naming.nonEmpty(site, i));
            }
        }
        return Optional.empty();
    }
}
