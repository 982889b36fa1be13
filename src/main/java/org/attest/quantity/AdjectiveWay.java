package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code 12 dead}, {@code 148 metres long}: an adjective behind the figure. */
final class AdjectiveWay implements Way {

    /** How far behind the figure an adjective may stand: {@code six others are still missing}. */
    private static final int REACH = 4;

    /** How many of those counted may share an adjective. */
    private static final int LONGEST_LIST = 4;

    private final Naming naming;
    private final LevelVerbs levels;

    AdjectiveWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    /**
     * {@code 12 dead}, {@code six are still missing}, {@code 148 metres long}: a word behind says
     * what is measured.
     */
    @Override
    public Optional<Measured> find(Site site) {
        return switch (site.quantity().kind()) {
            case MEASURE -> longThing(site);
            case COUNT, VAGUE ->
                    beside(site).or(() -> predicate(site)).or(() -> joinedBefore(site));
            case PERCENT -> predicate(site);
            case MONEY, RATIO -> Optional.empty();
        };
    }

    private Optional<Measured> beside(Site site) {
        return adjectiveAt(site, Role.ADJECTIVE, site.end())
                .or(() -> strong(site))
                .map(word -> alone(site, word));
    }

    /** {@code killed four and wounded six sailors}: a verb that looks like an adjective. */
    private Optional<Measured> joinedBefore(Site site) {
        int at = site.begin() - 1;
        boolean joined =
                site.token(at - 1).filter(token -> token.is("and") || token.is(",")).isPresent()
                        && site.token(at - 2).filter(token -> !token.is(",")).isPresent()
                        && site.token(at).filter(AdjectiveWay::looksLikeVerb).isPresent();
        return joined
                ? adjective(site, at).map(measure -> withJoined(site, at, measure))
                : Optional.empty();
    }

    private static boolean looksLikeVerb(Token token) {
        return token.tag() == Token.Tag.ADJ && token.lower().endsWith("ed");
    }

    private Optional<Measure> adjective(Site site, int at) {
        return site.token(at)
                .flatMap(
                        token ->
                                naming.measures()
                                        .find(Role.ADJECTIVE, token.lower(), site.quantity()));
    }

    private static Measured withJoined(Site site, int at, Measure measure) {
        Measured nouns = Phrases.nouns(site, site.phraseIndex(), null, measure);
        return nouns.hasWords()
                ? nouns.counting()
                : Measured.of(site.phraseIndex(), at, at + 1, null, measure);
    }

    /** {@code a force, 3,200 strong}. */
    private Optional<Word> strong(Site site) {
        return site.token(site.end())
                .filter(token -> token.is("strong"))
                .flatMap(token -> adjectiveAt(site, Role.COPULA_ADJECTIVE, site.end()));
    }

    private static Measured alone(Site site, Word word) {
        return Measured.of(site.phraseIndex(), word.begin(), word.end(), null, word.measure());
    }

    private record Word(int begin, int end, Measure measure) {}

    private Optional<Word> adjectiveAt(Site site, Role role, int begin) {
        Sentence sentence = site.sentence();
        for (int length = 3; length >= 1; length--) {
            int stop = begin + length;
            if (stop <= sentence.tokens().size()) {
                Optional<Measure> measure =
                        naming.measures()
                                .find(
                                        role,
                                        String.join(" ", Phrases.lower(sentence, begin, stop)),
                                        site.quantity());
                boolean open =
                        stop == sentence.tokens().size()
                                || !sentence.tokens().get(stop).tag().isNominal();
                if (measure.isPresent() && open) {
                    return Optional.of(new Word(begin, stop, measure.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The adjective behind the noun and its copula: {@code seven people remain missing}. */
    private Optional<Measured> predicate(Site site) {
        int from = nounsEnd(site);
        for (int at = from; at < Math.min(from + REACH, site.sentence().tokens().size()); at++) {
            Optional<Word> found = adjectiveAt(site, Role.ADJECTIVE, at);
            if (found.isPresent()) {
                return Optional.of(withPredicate(site, found.get()));
            }
            if (!leadsToPredicate(site.sentence().tokens().get(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** {@code left two guards and three captives dead}: the adjective is one of all of them. */
    Optional<Measured> shared(Site site) {
        return site.quantity().kind() == Kind.COUNT && site.hasNounBehind()
                ? behindJoined(site).map(word -> withPredicate(site, word))
                : Optional.empty();
    }

    private Optional<Word> behindJoined(Site site) {
        int end = nounsEnd(site);
        for (int members = 1; members < LONGEST_LIST && isJoint(site, end); members++) {
            end = endOfMember(site, end);
            Optional<Word> found =
                    end < 0 ? Optional.empty() : adjectiveAt(site, Role.ADJECTIVE, end);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isJoint(Site site, int at) {
        return site.token(at).filter(token -> token.is("and") || token.is(",")).isPresent();
    }

    /** One past the noun phrase behind an {@code and} or a comma; -1 if there is none. */
    private int endOfMember(Site site, int joint) {
        int begin = site.token(joint + 1).filter(token -> token.is("and")).isPresent() ? 2 : 1;
        int phrase = site.phraseAt(joint + begin);
        boolean member =
                phrase >= 0
                        && site.head(phrase).tag().isNominal()
                        && !naming.isQuantityNoun(site, phrase);
        return member ? site.sentence().phrases().get(phrase).head() + 1 : -1;
    }

    /** Behind the nouns counted: {@code 12 percent of the labour force} was out of work. */
    private static int nounsEnd(Site site) {
        if (site.quantity().kind() != Kind.PERCENT) {
            return site.hasNounBehind() ? site.phrase().orElseThrow().end() : site.end();
        }
        int counted = Phrases.countedPhrase(site);
        return counted >= 0 && site.sentence().phrases().get(counted).end() > site.end()
                ? site.sentence().phrases().get(counted).end()
                : site.end();
    }

    /** With a noun, that is what is counted; without one, the adjective is all there is. */
    private static Measured withPredicate(Site site, Word word) {
        boolean share = site.quantity().kind() == Kind.PERCENT;
        int phrase = share ? Phrases.countedPhrase(site) : site.phraseIndex();
        Measured nouns = Phrases.nouns(site, phrase, null, word.measure());
        return nouns.hasWords()
                ? nouns.until(word.end()).counting()
                : Measured.of(site.phraseIndex(), word.begin(), word.end(), null, word.measure());
    }

    /** {@code lies 30 km north of}: but not {@code seized a town, 30 km north of}. */
    private static boolean isPredicate(Site.Tie tie) {
        return tie.part() == Site.Part.OBJECT
                && Set.of("be", "lie", "sit", "stand", "live")
                        .contains(tie.clause().verb().lemma());
    }

    private boolean leadsToPredicate(Token token) {
        return switch (token.tag()) {
            case AUX, ADV -> true;
            case VERB -> levels.contains(token.lemma()) || measuresReport(token.lemma());
            case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
                    false;
        };
    }

    private static boolean measuresReport(String lemma) {
        return Set.of(
                        "report", "fear", "presume", "confirm", "believe", "list", "leave",
                        "declare", "find")
                .contains(lemma);
    }

    /** Behind the other end of {@code from 300 to 36,000 km above the ground}. */
    private static int behindPath(Site site) {
        boolean from =
                site.token(site.begin() - 1).filter(token -> token.is("from")).isPresent()
                        && site.token(site.end()).filter(token -> token.is("to")).isPresent();
        return from
                ? site.figureEnd(site.end() + 1).orElse(site.endWithBrackets())
                : site.endWithBrackets();
    }

    /**
     * {@code the aircraft is 72 metres long}: the adjective names the measure, the subject what has
     * it.
     */
    private Optional<Measured> longThing(Site site) {
        Optional<Word> word = adjectiveAt(site, Role.COPULA_ADJECTIVE, behindPath(site));
        boolean apart =
                word.isPresent()
                        && word.get().measure().name().equals("distance")
                        && site.ties().stream().noneMatch(tie -> isPredicate(tie));
        if (word.isEmpty() || apart) {
            return Optional.empty();
        }
        int subject = site.clause().map(Clause::subject).orElse(-1);
        boolean other = subject >= 0 && subject != site.phraseIndex();
        Measured nouns =
                Phrases.nouns(
                        site, other ? subject : site.phraseIndex(), null, word.get().measure());
        return Optional.of(
                nouns.hasWords()
                        ? nouns.until(word.get().end())
                        : Measured.of(
                                -1,
                                word.get().begin(),
                                word.get().end(),
                                null,
                                word.get().measure()));
    }
}
