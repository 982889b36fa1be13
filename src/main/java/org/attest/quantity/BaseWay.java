package org.attest.quantity;

import java.util.Optional;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;

/**
 * {@code a deficit of 9 percent of gross domestic product}: what is told as a share of an amount of
 * money is measured, not the amount that it is held against.
 */
final class BaseWay implements Way {

    private final Naming naming;
    private final LevelVerbs levels;

    BaseWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return site.quantity().kind() == Kind.PERCENT && isOfMoney(site)
                ? named(site).or(() -> subject(site)).filter(Measured::isKnown)
                : Optional.empty();
    }

    private boolean isOfMoney(Site site) {
        int base = Phrases.countedPhrase(site);
        return base >= 0
                && base != site.phraseIndex()
                && naming.nonEmpty(site, base).filter(Measured::isOfMoney).isPresent();
    }

    private Optional<Measured> named(Site site) {
        return site.hangsOn(site.phraseIndex())
                .filter(hold -> hold.word().equals("of") || hold.word().equals("at"))
                .map(NounPhrase.Attachment::target)
                .flatMap(target -> naming.nonEmpty(site, target));
    }

    /** What the verb of level is said of; of a pronoun, what that stands for. */
    private Optional<Measured> subject(Site site) {
        return site.ties().stream()
                .filter(tie -> tie.part() != Site.Part.SUBJECT)
                .filter(tie -> levels.contains(tie.clause().verb().lemma()))
                .map(tie -> tie.clause().subject())
                .filter(subject -> subject >= 0 && subject != site.phraseIndex())
                .flatMap(subject -> naming.nonEmpty(site, subject).stream())
                .findFirst();
    }
}
