package org.attest.quantity;

import java.util.Optional;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code weighs 900 kg}: a verb that names the measure, of its subject. */
final class MeasuringVerbWay implements Way {

    private final Naming naming;

    MeasuringVerbWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code weighs 900 kg}, {@code will cost an estimated 310 million pounds}. */
    @Override
    public Optional<Measured> find(Site site) {
        return of(naming, site);
    }

    /** The measure that a verb of the figure's names, of the verb's subject. */
    static Optional<Measured> of(Naming naming, Site site) {
        for (Site.Tie tie : site.ties()) {
            if (tie.part() != Site.Part.SUBJECT) {
                String lemma = tie.clause().verb().lemma();
                Optional<Measure> measure =
                        naming.measures()
                                .find(
                                        Role.VERB_MEASURE,
                                        (lemma + " " + tie.preposition()).strip(),
                                        site.quantity())
                                .or(
                                        () ->
                                                naming.measures()
                                                        .find(
                                                                Role.VERB_MEASURE,
                                                                lemma,
                                                                site.quantity()));
                if (measure.isPresent()) {
                    return Optional.of(
                            Naming.nouns(site, tie.clause().subject(), tie, measure.get()));
                }
            }
        }
        return Optional.empty();
    }
}
