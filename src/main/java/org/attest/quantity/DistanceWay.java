package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Quantity.Kind;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code 30 km north of the capital}: how far something is. */
final class DistanceWay implements Way {

    private final Naming naming;

    DistanceWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code 30 km north of the capital}: what is measured is how far it is. */
    @Override
    public Optional<Measured> find(Site site) {
        boolean far =
                site.token(site.end())
                        .map(token -> Naming.DIRECTIONS.contains(token.lower()))
                        .orElse(false);
        if (site.quantity().kind() != Kind.MEASURE || !far || isPath(site)) {
            return Optional.empty();
        }
        int target = site.phraseBehind(site.end() + 1);
        if (target < 0) {
            target = site.phraseBehind(site.end() + 2);
        }
        int end = target < 0 ? site.end() + 1 : site.sentence().phrases().get(target).end();
        Measure distance =
                naming.measures().find(Role.NOUN, "distance", site.quantity()).orElse(null);
        return Optional.of(
                Measured.of(
                        target,
                        site.end(),
                        end,
                        null,
                        Naming.fitting(site, Optional.ofNullable(distance))));
    }

    /** {@code stretches 40 km from the coast to the border}: how long, not how far. */
    private static boolean isPath(Site site) {
        boolean from = site.token(site.end()).map(token -> token.is("from")).orElse(false);
        return from
                && site
                        .sentence()
                        .tokens()
                        .subList(
                                site.end(),
                                Math.min(site.end() + 9, site.sentence().tokens().size()))
                        .stream()
                        .anyMatch(token -> token.is("to"));
    }
}
