package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Token;

/** {@code a $2.5 trillion (£1.3 trillion) package}: the noun behind the same in another unit. */
final class BehindBracketsWay implements Way {

    private final Naming naming;

    BehindBracketsWay(Naming naming) {
        this.naming = naming;
    }

    /**
     * {@code a $2.5 trillion (£1.3 trillion) package}: the noun stands behind the same in another
     * currency.
     */
    @Override
    public Optional<Measured> find(Site site) {
        if (!site.token(site.end()).map(token -> token.is("(")).orElse(false)) {
            return Optional.empty();
        }
        for (int at = site.end() + 1;
                at < Math.min(site.end() + 10, site.sentence().tokens().size() - 1);
                at++) {
            if (site.sentence().tokens().get(at).is(")")) {
                Token next = site.sentence().tokens().get(at + 1);
                return next.tag().isNominal() || next.tag() == Token.Tag.ADJ
                        ? naming.nonEmpty(site, site.phraseAt(at + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
