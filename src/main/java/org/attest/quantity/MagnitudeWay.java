package org.attest.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Role;

/**
 * {@code a tremor of 6.1}, {@code measured 6.3 on the Richter scale}: a number with a decimal that
 * counts nothing, where an earthquake is spoken of.
 */
final class MagnitudeWay implements Way {

    private static final Set<String> QUAKES =
            Set.of("earthquake", "quake", "tremor", "temblor", "aftershock", "richter");

    private static final BigDecimal STRONGEST = BigDecimal.TEN;

    private final Naming naming;

    MagnitudeWay(Naming naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return site.quantity().kind() == Kind.COUNT && canBe(site)
                ? quake(site)
                        .flatMap(
                                words ->
                                        naming.measures()
                                                .find(Role.NOUN, "magnitude", site.quantity())
                                                .map(words::withMeasure))
                : Optional.empty();
    }

    private static boolean canBe(Site site) {
        boolean decimal =
                site.quantity()
                                .number()
                                .filter(n -> n.compareTo(STRONGEST) < 0 && n.signum() > 0)
                                .isPresent()
                        && site.text(site.begin(), site.end()).matches(".*\\d\\.\\d.*");
        boolean measuring = site.token(site.begin() - 1).filter(t -> t.is("measuring")).isPresent();
        return decimal && (!site.hasNounBehind() || measuring || site.joined().equals("magnitude"));
    }

    /** The earthquake of the sentence; without words where only the sentence before has it. */
    private static Optional<Measured> quake(Site site) {
        int named = named(site);
        int own = named >= 0 ? named : at(site.sentence());
        if (own >= 0) {
            int phrase = site.phraseAt(own);
            return Optional.of(Measured.of(phrase, own, own + 1, null, null));
        }
        return site.sentenceBefore()
                .filter(before -> at(before) >= 0)
                .map(before -> Measured.unknown(site));
    }

    /** The last word {@code magnitude} before the figure; -1 for none. */
    private static int named(Site site) {
        int at = site.begin() - 1;
        while (at >= 0 && !site.sentence().tokens().get(at).is("magnitude")) {
            at--;
        }
        return at;
    }

    private static int at(Sentence sentence) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (QUAKES.contains(token.lemma()) || QUAKES.contains(token.lower())) {
                return i;
            }
        }
        return -1;
    }
}
