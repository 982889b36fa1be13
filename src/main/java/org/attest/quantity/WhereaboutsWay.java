package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code 254 men were on shift}, {@code 120 people in the building}: people who were there. */
final class WhereaboutsWay implements Way {

    /** How many words may stand between those counted and where they are: {@code were still}. */
    private static final int REACH = 4;

    /** People of whom the place says more than the noun. */
    private static final Set<String> PEOPLE =
            Set.of(
                    "person",
                    "people",
                    "man",
                    "woman",
                    "child",
                    "worker",
                    "employee",
                    "miner",
                    "villager",
                    "visitor",
                    "guest",
                    "pupil");

    private final Naming naming;

    WhereaboutsWay(Naming naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        int counted = Phrases.countedPhrase(site);
        boolean people =
                counted >= 0
                        && site.quantity().kind() == Kind.COUNT
                        && PEOPLE.contains(site.head(counted).lemma());
        return people && (isThere(site, counted) || !naming.namesMeasure(site, counted))
                ? behind(site, site.sentence().phrases().get(counted).head() + 1)
                        .map(there -> Phrases.nouns(site, counted, null, there).counting())
                : Optional.empty();
    }

    /** {@code there were 30 workers}, {@code 30 workers were}; not {@code with 30 workers}. */
    private static boolean isThere(Site site, int counted) {
        int behind = site.sentence().phrases().get(counted).head() + 1;
        return Stream.of(site.begin() - 1, behind)
                .flatMap(at -> site.token(at).stream())
                .anyMatch(token -> token.lemma().equals("be"));
    }

    private Optional<Measure> behind(Site site, int nounsEnd) {
        for (int at = nounsEnd; at < nounsEnd + REACH; at++) {
            Optional<Measure> found = at(site, at);
            if (found.isPresent() || !site.token(at).map(WhereaboutsWay::leadsTo).orElse(false)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean leadsTo(Token token) {
        return token.lemma().equals("be") || token.tag() == Token.Tag.ADV;
    }

    /** By one word ({@code underground}), or by a preposition and its noun. */
    private Optional<Measure> at(Site site, int at) {
        Optional<String> word = site.token(at).map(Token::lower);
        int phrase = site.phraseAt(at + 1);
        return word.filter(preposition -> phrase >= 0)
                .map(preposition -> preposition + " " + site.head(phrase).lemma())
                .flatMap(form -> naming.measures().find(Role.WHEREABOUTS, form, site.quantity()))
                .or(
                        () ->
                                word.flatMap(
                                        form ->
                                                naming.measures()
                                                        .find(
                                                                Role.WHEREABOUTS,
                                                                form,
                                                                site.quantity())));
    }
}
