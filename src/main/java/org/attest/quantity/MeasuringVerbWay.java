package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Quantity.Kind;
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
            Optional<Measured> subject = ofPassive(naming, site, tie);
            if (subject.isPresent()) {
                return subject;
            }
            if (tie.part() != Site.Part.SUBJECT) {
                Optional<Measure> measure =
                        naming.verbs().verbForms(site, tie).stream()
                                .flatMap(
                                        form ->
                                                naming
                                                        .measures()
                                                        .find(
                                                                Role.VERB_MEASURE,
                                                                form,
                                                                site.quantity())
                                                        .stream())
                                .findFirst()
                                .or(() -> ofObject(naming, site, tie));
                if (measure.isPresent()) {
                    return Optional.of(
                            Phrases.nouns(site, tie.clause().subject(), tie, measure.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code Savings are put at $12 million}: the noun says more than the verb. */
    private static Optional<Measured> ofPassive(Naming naming, Site site, Site.Tie tie) {
        int subject = tie.clause().subject();
        boolean other = subject >= 0 && subject != site.phraseIndex();
        return other && tie.clause().passive() && tie.preposition().equals("at")
                ? naming.nonEmpty(site, subject).filter(Measured::isKnown)
                : Optional.empty();
    }

    /** {@code pledged 20 million euros}, {@code seized $40,000}: money as what is counted. */
    private static Optional<Measure> ofObject(Naming naming, Site site, Site.Tie tie) {
        return site.quantity().kind() == Kind.MONEY
                ? naming.verbs().measure(tie, site, -1)
                : Optional.empty();
    }
}
