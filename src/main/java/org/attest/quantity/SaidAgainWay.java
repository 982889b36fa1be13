package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/**
 * {@code 300,000 are out of work, or 7 percent of the workforce}, {@code 7 percent of workers have
 * no job; that is 300,000 people}: one thing told as a number of people and as their share.
 */
final class SaidAgainWay implements Way {

    /** What stands before the same told again. */
    private static final Set<String> OR = Set.of("or", "(", ",", "–", "-", "—");

    private static final Set<String> THAT = Set.of("that", "this", "which");

    private static final Set<String> IS =
            Set.of("is", "was", "means", "represents", "equals", "makes");

    private static final Set<String> PEOPLE = Set.of("person", "people", "man", "worker");

    private final Way base;
    private final Naming naming;

    /**
     * @param base finds what the other figure measures
     */
    SaidAgainWay(Way base, Naming naming) {
        this.base = base;
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return isShare(site) || isNumber(site)
                ? site.figureBefore()
                        .flatMap(base::find)
                        .filter(Measured::isKnown)
                        .filter(found -> naming.measures().fits(found.measure(), site.quantity()))
                : Optional.empty();
    }

    private static boolean isShare(Site site) {
        return site.quantity().kind() == Kind.PERCENT
                && OR.contains(word(site, site.begin() - 1))
                && word(site, site.end()).equals("of");
    }

    private static boolean isNumber(Site site) {
        boolean that =
                IS.contains(word(site, site.begin() - 1))
                        && THAT.contains(word(site, site.begin() - 2));
        boolean or = word(site, site.begin() - 1).equals("or");
        return site.quantity().kind() == Kind.COUNT
                && (that || or)
                && site.nounBehind().map(Token::lemma).filter(PEOPLE::contains).isPresent();
    }

    private static String word(Site site, int token) {
        return site.token(token).map(Token::lower).orElse("");
    }
}
