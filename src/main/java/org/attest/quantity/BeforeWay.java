package org.attest.quantity;

import java.util.Optional;

/** {@code the winner (0.5 points)}: the noun phrase right before. */
final class BeforeWay implements Way {

    private final Naming naming;

    BeforeWay(Naming naming) {
        this.naming = naming;
    }

    /** The noun phrase right before: {@code Dow +0.2 %}, {@code the winner (0.5 points)}. */
    @Override
    public Optional<Measured> find(Site site) {
        for (int at = site.begin() - 1; at >= Math.max(0, site.begin() - 6); at--) {
            if (site.sentence().tokens().get(at).is(";")) {
                return Optional.empty();
            }
            int phrase = site.phraseAt(at);
            if (phrase >= 0 && phrase != site.phraseIndex() && !site.isAmount(phrase)) {
                Optional<Measured> found =
                        Phrases.notTimeOrPlace(site, phrase)
                                .flatMap(i -> naming.nonEmpty(site, i))
                                .map(m -> naming.traded(site, m));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
