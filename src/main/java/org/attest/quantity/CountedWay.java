package org.attest.quantity;

import java.util.Optional;
import org.attest.quantity.Measures.Role;

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
                : naming.nonEmpty(site, counted).map(found -> joined(site, found).counting());
    }

    /**
     * {@code a 5,000-strong force}, {@code a 12-member crew}: the joined word names the measure.
     */
    private Measured joined(Site site, Measured found) {
        String word = site.isStrong() ? "strength" : site.joined();
        return naming.measures()
                .find(Role.NOUN, word, site.quantity())
                .map(found::withMeasure)
                .orElse(found);
    }
}
