package org.attest.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Token;

/**
 * {@code The unions spoke of 62,000}: a bare count that a verb of saying gives, and that is not one
 * of those who say it.
 */
final class Spoken {

    private static final Set<String> STANCES = Set.of("assert", "claim", "estimate");

    private static final Set<String> OF_FIGURES = Set.of("speak", "talk", "give", "quote");

    private static final Set<String> VALUING = Set.of("put", "place", "peg", "estimate");

    private final Set<String> verbs;

    Spoken(Lexicon lexicon) {
        this.verbs =
                lexicon
                        .table("reporting-verbs.csv", List.of("lemma", "stance"), 1, row -> row)
                        .stream()
                        .filter(row -> STANCES.contains(row.required("stance")))
                        .map(row -> row.required("lemma"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a verb gives it, so that only what stands close to it can name it. */
    boolean isAt(Site site) {
        return isBare(site)
                && site.ties().stream().anyMatch(tie -> isSaid(tie) || isPutAt(site, tie));
    }

    private static boolean isBare(Site site) {
        return site.isBareCount();
    }

    /** Whether nothing in its sentence names it: {@code spoke of 300}. */
    boolean isSpokenOf(Site site) {
        boolean of =
                isBare(site)
                        && site.token(site.begin() - 1).filter(token -> token.is("of")).isPresent();
        return of
                && site.token(site.begin() - 2)
                        .filter(token -> token.tag() == Token.Tag.VERB)
                        .filter(token -> isOfSaying(token.lemma()))
                        .isPresent();
    }

    private boolean isOfSaying(String verb) {
        return verbs.contains(verb) || OF_FIGURES.contains(verb);
    }

    /** {@code put it at 300}: the noun stands in the sentence before. */
    private static boolean isPutAt(Site site, Site.Tie tie) {
        return tie.preposition().equals("at")
                && VALUING.contains(tie.clause().verb().lemma())
                && !tie.clause().objects().isEmpty()
                && tie.clause().objects().stream()
                        .allMatch(object -> site.head(object).tag() == Token.Tag.PRON);
    }

    private boolean isSaid(Site.Tie tie) {
        boolean of = tie.part() == Site.Part.ADJUNCT && tie.preposition().equals("of");
        return (of || tie.isObjectOf() && !tie.clause().passive())
                && isOfSaying(tie.clause().verb().lemma());
    }
}
