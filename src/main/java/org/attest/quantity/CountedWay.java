package org.attest.quantity;

import java.util.Optional;

/** {@code 85 facilities}: the noun that the figure counts. */
final class CountedWay implements Way {

    private final Naming naming;

    CountedWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code 85 facilities}, {@code a $20 million contract}, {@code thousands of civilians}. */
    @Override
    public Optional<Measured> find(Site site) {
        int counted = Naming.countedPhrase(site);
        return counted >= 0 && Naming.isTime(site, counted)
                ? Optional.empty()
                : naming.nonEmpty(site, counted).map(Measured::counting);
    }
}
