package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code $19.6 billion in sales}: what an amount is an amount of. */
final class ContentWay implements Way {

    /** Prepositions behind an amount that lead to what it is an amount of. */
    private static final Set<String> CONTENT =
            Set.of("of", "in", "worth", "for", "towards", "toward", "on");

    private static final Set<String> WHERE_TRADED =
            Set.of("exchange", "market", "board", "bourse", "news", "report");

    /** How many words of a purpose tell it from others. */
    private static final int PURPOSE = 6;

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
            return Phrases.notTimeOrPlace(site, site.phraseBehind(after + skip))
                    .filter(i -> !isTraded(site, word.get(), i))
                    .flatMap(i -> naming.nonEmpty(site, i))
                    .filter(found -> found.isKnown() || !isNamed(site))
                    .map(found -> site.quantity().kind() == Kind.MONEY ? paid(site, found) : found);
        }
        return site.quantity().kind() == Kind.MONEY
                ? purpose(site, after).or(() -> contentOfVerb(site))
                : Optional.empty();
    }

    /** {@code $23 on the exchange}: where it is told. */
    private static boolean isTraded(Site site, String preposition, int phrase) {
        return preposition.equals("on") && WHERE_TRADED.contains(site.head(phrase).lemma());
    }

    /** {@code a reward of $4 million for information}: the noun before it says what it is. */
    private boolean isNamed(Site site) {
        return site.quantity().kind() == Kind.MONEY
                && site.hangsOn(site.phraseIndex())
                        .filter(hold -> hold.word().equals("of"))
                        .flatMap(hold -> naming.nonEmpty(site, hold.target()))
                        .isPresent();
    }

    /** {@code pays $4 million towards the upkeep}: the verb says what the amount is. */
    private Measured paid(Site site, Measured content) {
        return content.isKnown()
                ? content
                : MeasuringVerbWay.of(naming, site)
                        .map(paid -> content.withMeasure(paid.measure()))
                        .orElse(content);
    }

    /** {@code $6 million to rebuild the bridge}: what the money is for. */
    private Optional<Measured> purpose(Site site, int behind) {
        Optional<Clause> clause =
                site.sentence().clauses().stream()
                        .filter(c -> c.relation() == Clause.Relation.INFINITIVE)
                        .filter(c -> c.verb().begin() == behind)
                        .findFirst();
        boolean price = site.ties().stream().anyMatch(tie -> tie.part() == Site.Part.ADJUNCT);
        return clause.filter(c -> !price && !site.holdsFigure(behind, c.end()))
                .flatMap(c -> purposeMeasure(site).map(m -> purpose(c, m)));
    }

    private static Measured purpose(Clause clause, Measure measure) {
        int begin = clause.verb().main();
        int end = Math.min(clause.end(), begin + PURPOSE);
        return Measured.of(-1, begin, end, null, measure);
    }

    private Optional<Measure> purposeMeasure(Site site) {
        return site.ties().stream()
                .flatMap(tie -> naming.verbs().measure(tie, site, -1).stream())
                .findFirst()
                .or(() -> naming.measures().find(Role.NOUN, "funding", site.quantity()));
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
                        && !isTraded(site, adjunct.word(), adjunct.phrase())
                        && CONTENT.contains(adjunct.word())
                        && !adjunct.word().equals("of")) {
                    Optional<Measured> found =
                            Phrases.notTimeOrPlace(site, adjunct.phrase())
                                    .flatMap(i -> naming.nonEmpty(site, i));
                    if (found.isPresent()) {
                        return found.map(content -> paid(site, content));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
