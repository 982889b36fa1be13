package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Quantity.Kind;

/** {@code Its highest point is 500 km from Earth}: a point of a path is so high, not so far off. */
final class PointWay implements Way {

    private final Naming naming;

    PointWay(Naming naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return site.quantity().kind() != Kind.MEASURE
                ? Optional.empty()
                : site.ties().stream()
                        .filter(tie -> tie.part() == Site.Part.OBJECT)
                        .filter(tie -> tie.clause().verb().lemma().equals("be"))
                        .map(tie -> tie.clause().subject())
                        .filter(subject -> subject >= 0 && subject != site.phraseIndex())
                        .filter(subject -> site.head(subject).is("point"))
                        .flatMap(subject -> naming.nonEmpty(site, subject).stream())
                        .filter(Measured::isKnown)
                        .findFirst();
    }
}
