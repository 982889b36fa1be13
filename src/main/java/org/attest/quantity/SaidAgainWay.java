package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Role;

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
        if (isShare(site)) {
            return site.figureBefore()
                    .flatMap(base::find)
                    .filter(Measured::isKnown)
                    .filter(found -> naming.measures().fits(found.measure(), site.quantity()));
        }
        return isNumber(site)
                ? site.figureBefore()
                        .map(share -> share.with(share.quantity().withKind(Kind.PERCENT)))
                        .flatMap(base::find)
                        .filter(Measured::isKnown)
                        .flatMap(found -> people(site, found.measure().name()))
                : Optional.empty();
    }

    /** The people of whom a measure tells the share. */
    private Optional<Measured> people(Site site, String share) {
        return naming.measures()
                .find(Role.NOUN, share, site.quantity())
                .filter(measure -> measure.counted().equals("person"))
                .map(measure -> Phrases.nouns(site, site.phraseIndex(), null, measure).counting());
    }

    private static boolean isShare(Site site) {
        return site.quantity().kind() == Kind.PERCENT
                && OR.contains(word(site, site.begin() - 1))
                && word(site, site.end()).equals("of");
    }

    /** {@code that is 300,000 people}, {@code or 300,000 people}. */
    static boolean isNumber(Site site) {
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
