package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
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
        int counted = Phrases.countedPhrase(site);
        return counted >= 0 && isOther(site, counted)
                ? Optional.empty()
                : naming.nonEmpty(site, counted)
                        .map(found -> naming.ofOwned(site, joined(site, found)).counting())
                        .map(found -> shareOf(site, found))
                        .map(found -> CountedNoun.isPeople(site) ? ofPeople(site, found) : found);
    }

    /** {@code 12 percent of the workforce}: a share of people is no number of them. */
    private static Measured shareOf(Site site, Measured found) {
        boolean people = found.isKnown() && found.measure().counted().equals("person");
        return people && site.quantity().kind() == Kind.PERCENT ? found.withMeasure(null) : found;
    }

    /** {@code 900 men and women in uniform}: what they are stands behind both nouns. */
    private Measured ofPeople(Site site, Measured found) {
        int behind = site.end() + 3;
        String words =
                site.token(behind).map(Token::lower).orElse("")
                        + " "
                        + site.token(behind + 1).map(Token::lower).orElse("");
        return naming.measures()
                .find(Role.NOUN, "man " + words, site.quantity())
                .map(found::withMeasure)
                .orElse(found);
    }

    /** A time, a direction, the points of an index: they are not what is counted. */
    private boolean isOther(Site site, int counted) {
        return Phrases.isTime(site, counted)
                || isDirection(site, counted)
                || naming.isUnit(site, counted);
    }

    /** {@code 130 miles east}. */
    private static boolean isDirection(Site site, int phrase) {
        String head = site.sentence().head(site.sentence().phrases().get(phrase)).lower();
        return site.quantity().kind() == Kind.MEASURE && Phrases.DIRECTIONS.contains(head);
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
