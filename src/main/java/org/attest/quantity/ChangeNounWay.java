package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.NounPhrase;
import org.attest.model.Token;

/**
 * {@code voted for a reduction in fares to 40 euros}, {@code after a cut of its key rate to 3
 * percent}: what stands behind a noun of change moves to the figure, whatever the verb.
 */
final class ChangeNounWay implements Way {

    private static final Set<String> STEPS = Set.of("to", "from", "by");

    private static final Set<String> OF = Set.of("in", "of");

    private final Naming naming;
    private final LevelVerbs levels;

    ChangeNounWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    @Override
    public Optional<Measured> find(Site site) {
        boolean step =
                site.token(site.begin() - 1).filter(t -> STEPS.contains(t.lower())).isPresent();
        int moved = step ? site.phraseAt(site.begin() - 2) : -1;
        return moved >= 0 && isOfChange(site, moved)
                ? naming.nonEmpty(site, moved).filter(Measured::isKnown)
                : Optional.empty();
    }

    private boolean isOfChange(Site site, int moved) {
        NounPhrase phrase = site.sentence().phrases().get(moved);
        int preposition = phrase.begin() - 1;
        return site.token(preposition).filter(t -> OF.contains(t.lower())).isPresent()
                && site.token(preposition - 1)
                        .filter(token -> token.tag() != Token.Tag.VERB)
                        .filter(token -> levels.isChange(token.lemma()))
                        .isPresent();
    }
}
