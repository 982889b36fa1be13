package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code killing 17}: a verb whose object or subject is counted. */
final class VerbWay implements Way {

    private final Naming naming;

    VerbWay(Naming naming) {
        this.naming = naming;
    }

    /**
     * {@code 17 people were killed}, {@code killing 17}, {@code recovered 150 kg of opium}: the
     * verb says more than the noun.
     */
    @Override
    public Optional<Measured> find(Site site) {
        return switch (site.quantity().kind()) {
            case COUNT, VAGUE, MEASURE -> ofVerb(site);
            case MONEY, PERCENT, RATIO -> Optional.empty();
        };
    }

    /** {@code the lives of 14 residents}, {@code the arrest of three men}: a noun for the verb. */
    private Optional<Measured> ofNoun(Site site, int counted) {
        return site.hangsOn(site.phraseIndex())
                .filter(hold -> hold.word().equals("of"))
                .flatMap(
                        hold ->
                                naming.measures()
                                        .find(
                                                Role.NOUN,
                                                site.head(hold.target()).lemma() + " of",
                                                site.quantity()))
                .map(measure -> Naming.nouns(site, counted, null, measure).counting());
    }

    private Optional<Measured> ofVerb(Site site) {
        int counted = Naming.countedPhrase(site);
        Optional<Measured> ofNoun = ofNoun(site, counted);
        if (ofNoun.isPresent()) {
            return ofNoun;
        }
        List<Site.Tie> own = site.ties(counted);
        for (Site.Tie tie : own.isEmpty() ? site.ties() : own) {
            Optional<Measure> measure = naming.measure(tie, site, counted);
            if (measure.isPresent()) {
                return Optional.of(Naming.nouns(site, counted, tie, measure.get()).counting());
            }
        }
        return Optional.empty();
    }
}
