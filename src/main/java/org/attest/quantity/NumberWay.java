package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/**
 * {@code the number of people known dead in the port towns stands at 44}: a number told as such,
 * far from its verb.
 */
final class NumberWay implements Way {

    /** How many words may stand between the number's noun and the figure. */
    private static final int REACH = 24;

    /** {@code the number of dead as 12}: how far before the figure its noun stands at most. */
    private static final int OF_IT = 6;

    private static final Set<String> BEFORE_FIGURE = Set.of("at", "to", ",", "now", "then", "thus");

    private final Naming naming;
    private final LevelVerbs levels;

    NumberWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return numberBehind(site)
                .or(() -> numberBeside(site))
                .or(() -> numbering(site))
                .or(() -> numberBefore(site));
    }

    /** {@code the injured number 415}: the tagger takes the verb for a noun. */
    private Optional<Measured> numbering(Site site) {
        int verb = site.begin() - 1;
        boolean number = site.token(verb).filter(token -> token.is("number")).isPresent();
        for (int from = verb - Naming.LONGEST_ADJECTIVE; number && from < verb; from++) {
            boolean people =
                    site.token(from - 1)
                            .filter(token -> token.is("the") || token.is("those"))
                            .isPresent();
            Optional<Measure> measure =
                    people
                            ? naming.measures()
                                    .find(
                                            Role.ADJECTIVE,
                                            String.join(
                                                    " ",
                                                    Phrases.lower(site.sentence(), from, verb)),
                                            site.quantity())
                            : Optional.empty();
            if (measure.isPresent()) {
                return Optional.of(Measured.of(-1, from, verb, null, measure.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * {@code still puts the figure at 37}, {@code gave the number of dead as 12}, {@code the number
     * injured topped 200}.
     */
    private Optional<Measured> numberBeside(Site site) {
        boolean exceeds =
                site.token(site.begin()).filter(t -> t.tag() == Token.Tag.VERB).isPresent();
        boolean behind =
                site.token(site.begin() - 1)
                        .filter(token -> token.is("at") || token.is("to") || token.is("as"))
                        .isPresent();
        int end = exceeds ? site.begin() : site.begin() - 1;
        int near = (behind || exceeds) && !site.hasNounBehind() ? numberNoun(site, end) : -1;
        int noun = near >= 0 && isVerbOfLevel(site, near) ? -1 : near;
        boolean beside =
                noun >= 0 && naming.endOfAdjective(site, noun + 1) == end
                        || noun >= site.begin() - OF_IT
                                && site.token(noun + 1).filter(t -> t.is("of")).isPresent();
        return noun >= 0 && beside ? naming.nonEmpty(site, site.phraseAt(noun)) : Optional.empty();
    }

    /** {@code The budget of the club amounts to}: a verb that was read as a noun. */
    private boolean isVerbOfLevel(Site site, int noun) {
        return noun > 0
                && levels.isForm(site.sentence().tokens().get(noun))
                && site.sentence().tokens().get(noun - 1).tag().isNominal();
    }

    /** {@code brought to 11 the number of victims}. */
    private Optional<Measured> numberBehind(Site site) {
        boolean to = site.token(site.begin() - 1).filter(token -> token.is("to")).isPresent();
        int behind = to && !site.hasNounBehind() ? site.phraseBehind(site.end()) : -1;
        return behind >= 0 && behind != site.phraseIndex() && naming.isQuantityNoun(site, behind)
                ? naming.nonEmpty(site, behind)
                : Optional.empty();
    }

    private Optional<Measured> numberBefore(Site site) {
        int verb = levelVerb(site);
        if (verb < 0 || site.hasNounBehind() || hasOwnSubject(site, verb)) {
            return Optional.empty();
        }
        int noun = numberNoun(site, verb);
        int phrase = noun < 0 ? -1 : site.phraseAt(noun);
        boolean of = site.token(noun + 1).filter(token -> token.is("of")).isPresent();
        boolean told = phrase >= 0 && (of || !naming.isQuantityNoun(site, phrase));
        return !told
                ? Optional.empty()
                : naming.nonEmpty(site, phrase).map(found -> narrowed(site, found, verb));
    }

    /** The verb of level right before the figure, as it is written; -1 if there is none. */
    private int levelVerb(Site site) {
        int at = site.begin() - 1;
        while (at > 0 && BEFORE_FIGURE.contains(site.sentence().tokens().get(at).lower())) {
            at--;
        }
        return at > 0 && saysLevel(site.sentence().tokens().get(at)) ? at : -1;
    }

    /** The tagger may take it for a noun: {@code the toll in the sinking climbed}. */
    private boolean saysLevel(Token token) {
        boolean past = token.tag() == Token.Tag.NOUN && token.lower().endsWith("ed");
        return levels.contains(token.lemma())
                || past && levels.contains(token.lower().substring(0, token.text().length() - 2));
    }

    /** Whether the verb's subject stands right before it, and is no number. */
    private boolean hasOwnSubject(Site site, int verb) {
        return site.sentence().clauses().stream()
                .filter(clause -> clause.verb().main() == verb)
                .map(Clause::subject)
                .filter(subject -> subject >= 0)
                .anyMatch(
                        subject ->
                                site.sentence().phrases().get(subject).end()
                                                == firstOfGroup(site, verb)
                                        && numberIn(site, subject) < 0);
    }

    private static int firstOfGroup(Site site, int verb) {
        int begin = verb;
        while (begin > 0 && site.sentence().tokens().get(begin - 1).tag() == Token.Tag.AUX) {
            begin--;
        }
        return begin;
    }

    private int numberIn(Site site, int phrase) {
        return numberNoun(site, site.sentence().phrases().get(phrase).end());
    }

    /** The nearest noun of a number before a token, with no figure between them; -1 for none. */
    private int numberNoun(Site site, int end) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            int phrase = site.phraseAt(at);
            if (site.holdsFigure(at, at + 1)) {
                return -1;
            }
            if (phrase >= 0
                    && site.sentence().phrases().get(phrase).head() == at
                    && naming.namesNumber(site, phrase)) {
                return at;
            }
        }
        return -1;
    }

    /** {@code of people known dead}, {@code of people killed when}: the first word that tells. */
    private Measured narrowed(Site site, Measured found, int verb) {
        if (found.isKnown()) {
            return found;
        }
        for (int at = found.end(); at < Math.min(found.end() + 3, verb); at++) {
            Token token = site.sentence().tokens().get(at);
            Optional<Measure> measure =
                    naming.measures().find(Role.ADJECTIVE, token.lower(), site.quantity());
            if (measure.isPresent()) {
                return found.withMeasure(measure.get()).until(at + 1);
            }
        }
        return found;
    }
}
