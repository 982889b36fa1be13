package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Token;

/**
 * {@code raised its discount rate, at which banks borrow, to 4 percent}, {@code has a reach, it
 * says, of 900 km}: what is set between commas stands between the noun and its figure.
 */
final class AsideWay implements Way {

    private static final Set<String> LEADS = Set.of("to", "of", "at", "by", "from");

    /** How many words an aside may have. */
    private static final int LONGEST = 12;

    private final Naming naming;

    AsideWay(Naming naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        boolean behind =
                site.token(site.begin() - 1).filter(t -> LEADS.contains(t.lower())).isPresent()
                        && isComma(site, site.begin() - 2);
        int comma = behind ? opening(site) : -1;
        int phrase = comma > 0 ? site.phraseAt(comma - 1) : -1;
        return phrase >= 0 && !site.isAmount(phrase)
                ? naming.nonEmpty(site, phrase)
                        .filter(Measured::isKnown)
                        .filter(found -> naming.measures().fits(found.measure(), site.quantity()))
                : Optional.empty();
    }

    /** The comma before the aside; -1 where a figure or no comma stands there. */
    private static int opening(Site site) {
        for (int at = site.begin() - 3; at >= Math.max(1, site.begin() - LONGEST); at--) {
            if (isComma(site, at)) {
                return at;
            }
            if (site.holdsFigure(at, at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isComma(Site site, int token) {
        return site.token(token).map(Token::text).filter(","::equals).isPresent();
    }
}
