package org.attest.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/**
 * {@code after costs rose to £415m}: the nouns right before a verb of level or change, where the
 * clause view has not seen the verb, or gave it another subject.
 */
final class LevelWordWay implements Way {

    /** How many words may stand between the figure and the verb, and before the verb. */
    private static final int REACH = 12;

    /** How many phrases with prepositions may stand between the noun and the verb. */
    private static final int LONGEST_CHAIN = 4;

    /**
     * Nouns that make a preposition: what stands before {@code in the face of} is another thing.
     */
    private static final Set<String> IN_PREPOSITIONS =
            Set.of("face", "spite", "wake", "light", "view", "case", "course", "front", "event");

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

    /** Hardly a share costs more, and hardly anything else of a company is told in less. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(1000);

    private static final Set<String> TO_FIGURE =
            Set.of("to", "at", "by", "from", "a", "mere", "just", "only");

    private static final Set<String> TO_TIME = Set.of("in", "on", "since", "during", "over");

    /** What stands before an infinitive of what is to come: {@code expected to peak at}. */
    private static final Set<String> EXPECTED =
            Set.of(
                    "expect",
                    "project",
                    "forecast",
                    "estimate",
                    "predict",
                    "think",
                    "believe",
                    "likely",
                    "set",
                    "due");

    private final Naming naming;
    private final LevelVerbs levels;

    LevelWordWay(Naming naming, LevelVerbs levels) {
        this.naming = naming;
        this.levels = levels;
    }

    @Override
    public Optional<Measured> find(Site site) {
        int verb = verbBefore(site);
        if (verb < 1 || levels.isActWord(token(site, verb)) && !isPassive(site, verb)) {
            return Optional.empty();
        }
        int end = nounsEnd(site, verb);
        if (namesMeasure(site, verb)) {
            return Optional.empty();
        }
        int phrase = end < 1 ? -1 : site.phraseAt(end - 1);
        if (phrase < 0 && end > 0) {
            return readAsVerb(site, end - 1);
        }
        if (PRONOUNS.contains(token(site, end - 1).lower())) {
            return naming.antecedent(site, phrase);
        }
        return phrase < 0 || phrase == site.phraseIndex() || site.isAmount(phrase)
                ? Optional.empty()
                : named(site, phrase).map(found -> quoted(site, verb, found));
    }

    /** {@code closed at $17}: the verb says more than its subject. */
    private boolean namesMeasure(Site site, int verb) {
        return site.token(verb + 1)
                .flatMap(
                        next ->
                                naming.measures()
                                        .find(
                                                Role.VERB_MEASURE,
                                                token(site, verb).lemma() + " " + next.lower(),
                                                site.quantity()))
                .isPresent();
    }

    /** {@code Borland fell $1.25}: what is told of a name in so little money is its price. */
    private Measured quoted(Site site, int verb, Measured found) {
        boolean small =
                site.quantity().number().map(n -> n.abs().compareTo(DEAREST) < 0).orElse(false);
        boolean name =
                token(site, found.end() - 1).tag() == Token.Tag.PROPN
                        && !site.isPlace(found.phrase());
        return !found.isKnown()
                        && site.quantity().kind() == Kind.MONEY
                        && small
                        && name
                        && !levels.isActWord(token(site, verb))
                ? naming.measures()
                        .find(Role.TRADED, "share", site.quantity())
                        .map(found::withMeasure)
                        .orElse(found)
                : found;
    }

    /** {@code whose holding amounts to 9 percent}: a noun that was read as a participle. */
    private Optional<Measured> readAsVerb(Site site, int noun) {
        return Optional.of(token(site, noun))
                .filter(token -> token.tag() == Token.Tag.VERB || noun == 0)
                .flatMap(
                        token ->
                                traded(site, token)
                                        .or(
                                                () ->
                                                        naming.measures()
                                                                .find(
                                                                        Role.NOUN,
                                                                        token.lower(),
                                                                        site.quantity())))
                .map(measure -> Measured.of(-1, noun, noun + 1, null, measure));
    }

    /** {@code Borland shares rose}: read as what Borland does. */
    private Optional<Measure> traded(Site site, Token word) {
        return site.quantity().kind() == Kind.MONEY || site.quantity().kind() == Kind.PERCENT
                ? naming.measures().find(Role.TRADED, word.lemma(), site.quantity())
                : Optional.empty();
    }

    private static Token token(Site site, int index) {
        return site.sentence().tokens().get(index);
    }

    /** The verb, back over other figures of the change and its times; -1 if there is none. */
    private int verbBefore(Site site) {
        for (int at = site.begin() - 1; at >= Math.max(0, site.begin() - REACH); at--) {
            if (!site.isTimeAt(at) && levels.isVerb(token(site, at))) {
                return at;
            }
            if (!leadsToFigure(site, at)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean leadsToFigure(Site site, int at) {
        Token token = token(site, at);
        return token.is(",")
                || token.tag() == Token.Tag.ADV
                || TO_FIGURE.contains(token.lower())
                || site.isTimeAt(at)
                || TO_TIME.contains(token.lower()) && site.isTimeAt(at + 1)
                || site.holdsFigure(at, at + 1);
    }

    private static boolean isPassive(Site site, int verb) {
        return token(site, verb - 1).tag() == Token.Tag.AUX;
    }

    /** One past the nouns before a verb group, its adverbs and what is set between commas. */
    private static int nounsEnd(Site site, int verb) {
        int at = verb - 1;
        while (at > 0 && at > verb - REACH && belongsToVerb(token(site, at))) {
            at--;
        }
        return token(site, at).is(",") ? beforeAside(site, at) : at + 1;
    }

    private static boolean belongsToVerb(Token token) {
        return switch (token.tag()) {
            case AUX, ADV, PART -> true;
            case ADJ, VERB -> EXPECTED.contains(token.lemma());
            case PRON -> token.is("which") || token.is("that");
            case ADP -> token.is("to");
            case CCONJ, DET, INTJ, NOUN, NUM, PROPN, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    /** {@code Ores, mainly of iron, rose to}; the comma itself where nothing else opens it. */
    private static int beforeAside(Site site, int comma) {
        for (int at = comma - 1; at > Math.max(0, comma - REACH); at--) {
            if (token(site, at).is(",")) {
                return at;
            }
        }
        return comma;
    }

    /**
     * The phrase that ends before a phrase's preposition, or before the participle of one: {@code
     * deaths linked to the drug}; -1 where it has none.
     */
    private static int before(Site site, int phrase) {
        int begin = site.sentence().phrases().get(phrase).begin();
        boolean hangs =
                site.token(begin - 1).map(token -> token.tag() == Token.Tag.ADP).orElse(false);
        boolean preposition = IN_PREPOSITIONS.contains(site.head(phrase).lemma());
        boolean participle =
                site.token(begin - 2)
                        .filter(token -> token.tag() == Token.Tag.VERB)
                        .filter(token -> token.lower().endsWith("ed"))
                        .isPresent();
        int last = participle ? begin - 3 : begin - 2;
        return hangs && last >= 0 && !preposition ? site.phraseAt(last) : -1;
    }

    /** Of the nouns and those that they hang on, the first in the sentence that name a measure. */
    private Optional<Measured> named(Site site, int phrase) {
        List<Integer> chain = new ArrayList<>(List.of(phrase));
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            int before = before(site, chain.get(0));
            if (before < 0) {
                break;
            }
            chain.add(0, before);
        }
        Optional<Measured> misread = naming.gerundBefore(site, chain.get(0));
        return misread.isPresent()
                ? misread
                : chain.stream()
                        .filter(index -> !Phrases.isTime(site, index))
                        .flatMap(index -> naming.nonEmpty(site, index).stream())
                        .map(found -> naming.traded(site, found))
                        .filter(found -> found.isKnown() || found.counts() || chain.size() == 1)
                        .findFirst();
    }
}
