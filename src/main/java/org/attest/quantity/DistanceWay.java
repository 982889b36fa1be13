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
        int behind = site.endWithBrackets();
        boolean far =
                isWithin(site, behind)
                        || site.token(behind)
                                .map(token -> Phrases.DIRECTIONS.contains(token.lower()))
                                .orElse(false);
        Optional<Measure> distance = naming.measures().find(Role.NOUN, "distance", site.quantity());
        if (site.quantity().kind() != Kind.MEASURE || !far || distance.isEmpty() || isPath(site)) {
            return Optional.empty();
        }
        int target = site.phraseBehind(behind + 1);
        if (target < 0) {
            target = site.phraseBehind(behind + 2);
        }
        int end = target < 0 ? behind + 1 : site.sentence().phrases().get(target).end();
        return Optional.of(
                placeBefore(site, distance.get())
                        .map(place -> place.until(end))
                        .orElse(Measured.of(target, behind, end, null, distance.get())));
    }

    /** {@code within 7.5 km of the dam}. */
    private static boolean isWithin(Site site, int behind) {
        return site.token(site.begin() - 1).map(token -> token.is("within")).orElse(false)
                && site.token(behind).map(token -> token.is("of")).orElse(false);
    }

    /** {@code the town, 30 km north of the capital}: what is that far off. */
    private static Optional<Measured> placeBefore(Site site, Measure distance) {
        boolean comma = site.token(site.begin() - 1).map(token -> token.is(",")).orElse(false);
        int before = site.phraseAt(site.begin() - (comma ? 2 : 1));
        return before >= 0 && before != site.phraseIndex()
                ? Optional.of(Phrases.nouns(site, before, null, distance))
                        .filter(Measured::hasWords)
                : Optional.empty();
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
