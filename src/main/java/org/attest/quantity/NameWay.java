package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.quantity.Measures.Role;

/** {@code a toll of 40}, {@code a deal worth $2.4 billion}: the noun that names the figure. */
final class NameWay implements Way {

    /** Prepositions before a figure that lead back to what has it. */
    private static final Set<String> NAMED = Set.of("of", "at", "to", "from");

    private final Naming naming;

    NameWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code a toll of 40}, {@code a crew of about 160}, {@code a deal worth $2.4 billion}. */
    @Override
    public Optional<Measured> find(Site site) {
        Optional<Measured> worth =
                site.token(site.begin() - 1)
                        .filter(token -> token.is("worth"))
                        .flatMap(token -> naming.nonEmpty(site, site.phraseAt(site.begin() - 2)))
                        .map(found -> ofValue(site, found));
        return worth.or(
                () ->
                        site.hangsOn(site.phraseIndex())
                                .filter(
                                        hold ->
                                                NAMED.contains(hold.word())
                                                        || isPrice(site, hold.word()))
                                .flatMap(hold -> Naming.notTimeOrPlace(site, hold.target()))
                                .flatMap(target -> naming.nonEmpty(site, target)));
    }

    /** {@code cocaine worth $11 million}: what it is worth. */
    private Measured ofValue(Site site, Measured found) {
        return found.measure() == null
                ? naming.measures()
                        .find(Role.NOUN, "value", site.quantity())
                        .map(found::withMeasure)
                        .orElse(found)
                : found;
    }

    private static boolean isPrice(Site site, String preposition) {
        return site.quantity().kind() == Kind.MONEY && preposition.equals("for");
    }
}
