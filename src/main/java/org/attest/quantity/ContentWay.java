package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/** {@code $19.6 billion in sales}: what an amount is an amount of. */
final class ContentWay implements Way {

    /** Prepositions behind an amount that lead to what it is an amount of. */
    private static final Set<String> CONTENT =
            Set.of("of", "in", "worth", "for", "towards", "toward", "on");

    private final Naming naming;

    ContentWay(Naming naming) {
        this.naming = naming;
    }

    /**
     * {@code $19.6 billion in sales}, {@code 90 percent of its imports}, {@code pays $4 million
     * towards the upkeep}.
     */
    @Override
    public Optional<Measured> find(Site site) {
        int after = site.endWithBrackets();
        Optional<String> word = site.token(after).map(Token::lower).filter(CONTENT::contains);
        if (word.isPresent()) {
            int skip = word.get().equals("worth") ? 2 : 1;
            return Naming.notTimeOrPlace(site, site.phraseBehind(after + skip))
                    .flatMap(i -> naming.nonEmpty(site, i));
        }
        return site.quantity().kind() == Kind.MONEY ? contentOfVerb(site) : Optional.empty();
    }

    /** {@code pays $410 million a year towards the upkeep}, {@code €6 million is for food}. */
    private Optional<Measured> contentOfVerb(Site site) {
        for (Site.Tie tie : site.ties()) {
            boolean mainArgument = tie.isObjectOf() || tie.part() == Site.Part.SUBJECT;
            for (Adjunct adjunct : tie.clause().adjuncts()) {
                boolean behind =
                        site.sentence().phrases().get(adjunct.phrase()).begin() >= site.end();
                if (mainArgument
                        && behind
                        && CONTENT.contains(adjunct.word())
                        && !adjunct.word().equals("of")) {
                    Optional<Measured> found =
                            Naming.notTimeOrPlace(site, adjunct.phrase())
                                    .flatMap(i -> naming.nonEmpty(site, i));
                    if (found.isPresent()) {
                        return found.filter(Measured::isKnown)
                                .or(() -> MeasuringVerbWay.of(naming, site))
                                .or(() -> found);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
