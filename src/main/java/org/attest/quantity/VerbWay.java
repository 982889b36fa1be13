package org.attest.quantity;

import java.util.ArrayList;
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
            case COUNT, VAGUE -> ofVerb(site);
            case MEASURE -> isAttribute(site) ? Optional.empty() : ofVerb(site);
            case MONEY, PERCENT, RATIO -> Optional.empty();
        };
    }

    /** {@code sank the 1,900-tonne vessel}: a property of what the verb is about. */
    private static boolean isAttribute(Site site) {
        return site.hasNounBehind() && site.text(site.begin(), site.end()).contains("-");
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
                .map(measure -> Phrases.nouns(site, counted, null, measure).counting());
    }

    private Optional<Measured> ofVerb(Site site) {
        int counted = Phrases.countedPhrase(site);
        Optional<Measured> ofNoun = ofNoun(site, counted);
        if (ofNoun.isPresent()) {
            return ofNoun;
        }
        List<Site.Tie> ties = new ArrayList<>(site.ties(counted));
        ties.addAll(site.ties());
        for (Site.Tie tie : ties) {
            Optional<Measure> measure = naming.verbs().measure(tie, site, counted);
            if (measure.isPresent()) {
                return Optional.of(Phrases.nouns(site, counted, tie, measure.get()).counting());
            }
        }
        return madeFor(site).map(m -> Phrases.nouns(site, counted, null, m).counting());
    }

    /** {@code laid out for 80 passengers}: the verb says what they are a number of. */
    private Optional<Measure> madeFor(Site site) {
        return site.ties().stream()
                .filter(tie -> tie.part() == Site.Part.ADJUNCT)
                .flatMap(tie -> naming.verbs().verbForms(site, tie).stream())
                .filter(form -> form.endsWith(" for"))
                .flatMap(
                        form ->
                                naming
                                        .measures()
                                        .find(Role.VERB_OBJECT, form, site.quantity())
                                        .stream())
                .findFirst();
    }
}
