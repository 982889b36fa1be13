package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;

/**
 * A count's unit: the lemma of the noun that it counts; where that is left out, of what the measure
 * counts.
 */
final class CountedNoun {

    private static final String PERSON = "person";

    /** Words joined to a count that it does not count. */
    private static final Set<String> NO_NOUN =
            Set.of(
                    "odd",
                    "plus",
                    "strong",
                    "some",
                    "and",
                    "for",
                    "fold",
                    "time",
                    "something",
                    "way",
                    "point",
                    "old",
                    "ish");

    /** What stands behind a count and is people, whoever they are. */
    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of("men", "and", "women"),
                    List.of("women", "and", "men"),
                    List.of("men", ",", "women"),
                    List.of("women", ",", "men"),
                    List.of("women", "and", "children"),
                    List.of("women", ",", "children"));

    private final QuantityNouns quantityNouns;

    /** Nouns whose plural is written like their singular: {@code aircraft}. */
    private final Set<String> invariant;

    /** Nouns of many in the singular: {@code crew}. */
    private final Set<String> collective;

    CountedNoun(Lexicon lexicon, QuantityNouns quantityNouns) {
        this.quantityNouns = quantityNouns;
        this.invariant =
                lexicon
                        .table(
                                "irregular-plurals.csv",
                                List.of("plural", "singular"),
                                1,
                                row -> row)
                        .stream()
                        .filter(row -> row.get("plural").equals(row.get("singular")))
                        .map(row -> row.get("singular"))
                        .collect(Collectors.toUnmodifiableSet());
        this.collective =
                lexicon
                        .table("collective-nouns.csv", List.of("noun", "counts"), 1, row -> row)
                        .stream()
                        .filter(row -> row.get("counts").equals(PERSON))
                        .map((Row row) -> row.required("noun"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** The quantity with its unit; as it is where it has one, or is no count. */
    Quantity in(Site site, Measured what) {
        Quantity quantity = site.quantity();
        boolean needsNoun =
                quantity.unit().isEmpty()
                        && (quantity.kind() == Kind.COUNT || quantity.kind() == Kind.VAGUE);
        return needsNoun && !isScale(what) ? quantity.withUnit(noun(site, what)) : quantity;
    }

    /** {@code magnitude 6.2}: a number on a scale counts nothing. */
    private static boolean isScale(Measured what) {
        return what.measure() != null && what.measure().dimension().equals("scalar");
    }

    private String noun(Site site, Measured what) {
        if (site.isStrong()) {
            return PERSON;
        }
        if (site.quantity().kind() == Kind.COUNT && isNoun(site.joined())) {
            return site.joined();
        }
        if (isPeople(site)) {
            return PERSON;
        }
        Optional<String> told = site.nounBehind().map(Token::lemma).filter(quantityNouns::isUnit);
        if (told.isPresent() && !what.counts()) {
            return told.get();
        }
        boolean named = what.hasWords() && (what.phrase() >= 0 || what.counts());
        boolean nounBehind = headBehind(site).isPresent();
        Optional<Label> label = Label.before(site);
        if (label.isPresent() && !nounBehind) {
            return ofLabel(site, label.get(), what);
        }
        if (what.counts() && named && label.isEmpty()) {
            Token head = site.sentence().tokens().get(what.end() - 1);
            return head.tag().isNominal() && !isOutside(site, what) || usual(what).isEmpty()
                    ? countedNoun(site, what)
                    : usual(what);
        }
        if ((!named || label.isPresent()) && nounBehind) {
            return headBehind(site).get().lemma();
        }
        if (isOfMany(site) && !isItsOwn(site, what)) {
            return PERSON;
        }
        return named ? ofName(site, what) : usual(what);
    }

    /** {@code the number of homeless}: an adjective that stands for those counted. */
    private static boolean isOutside(Site site, Measured what) {
        return what.phrase() >= 0
                && !site.sentence().phrases().get(what.phrase()).contains(what.begin());
    }

    /** {@code six of those who came}: people, whoever was counted before. */
    static boolean isThose(Site site) {
        return follow(site, List.of("of", "those", "who"));
    }

    /** {@code men and women}, {@code those who}: people, whoever they are. */
    static boolean isPeople(Site site) {
        return isThose(site) || PEOPLE.stream().anyMatch(words -> follow(site, words));
    }

    private static boolean follow(Site site, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (site.token(site.end() + i).filter(token -> token.is(word)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** {@code a 300-bed clinic}: the joined word is counted; {@code 300-odd} joins none. */
    private static boolean isNoun(String joined) {
        return joined.length() > 2 && !NO_NOUN.contains(joined);
    }

    /** {@code a family of six}, {@code a party of 120}. */
    private boolean isOfMany(Site site) {
        return site.quantity().kind() == Kind.COUNT
                && site.token(site.begin() - 1).map(token -> token.is("of")).orElse(false)
                && site.token(site.begin() - 2)
                        .map(token -> collective.contains(token.lower()))
                        .orElse(false);
    }

    /** {@code a crew of 45}: the measure is named after those counted. */
    private static boolean isItsOwn(Site site, Measured what) {
        return what.measure() != null
                && what.hasWords()
                && what.measure()
                        .name()
                        .equals(site.sentence().tokens().get(what.end() - 1).lemma());
    }

    /**
     * A noun that names the figure and is not what it counts: {@code put the crowd at 5,000} counts
     * people, {@code the troop ceiling of 5,000} troops, {@code the index stood at 5,000} nothing.
     */
    private String ofName(Site site, Measured what) {
        Token head = site.sentence().tokens().get(what.end() - 1);
        if (quantityNouns.contains(head.lemma())) {
            return modifier(site, what, head).orElseGet(() -> counts(head, what));
        }
        if (!head.tag().isNominal() || what.begin() == site.end()) {
            return usual(what).isEmpty() ? ofAdjective(site, what, head) : usual(what);
        }
        boolean singular = isSeveral(site) && head.lower().equals(head.lemma());
        boolean one =
                singular && !invariant.contains(head.lemma()) && !isCollective(site, what, head);
        if (!one) {
            return head.lemma();
        }
        if (!usual(what).isEmpty()) {
            return usual(what);
        }
        boolean people = collective.contains(head.lemma()) || isGroup(site, head);
        return people ? PERSON : members(site, what).orElse("");
    }

    /** {@code a group of 200}: bare, it is one of people. */
    private static boolean isGroup(Site site, Token head) {
        return head.is("group")
                && site.token(site.begin() - 1).filter(token -> token.is("of")).isPresent();
    }

    /** {@code cut its order for narrow jets to 32}: what there are several of. */
    private static Optional<String> members(Site site, Measured what) {
        return site.attached(what.phrase(), List.of("of", "for"))
                .map(site::head)
                .filter(head -> head.tag() == Token.Tag.NOUN)
                .filter(head -> !head.lower().equals(head.lemma()))
                .map(Token::lemma);
    }

    /** {@code the deaf}: an adjective that stands for people. */
    private static String ofAdjective(Site site, Measured what, Token head) {
        boolean the = site.token(what.begin() - 1).filter(token -> token.is("the")).isPresent();
        return the && !head.tag().isNominal() ? PERSON : head.lemma();
    }

    private boolean isCollective(Site site, Measured what, Token head) {
        return collective.contains(head.lemma()) && isItsOwn(site, what);
    }

    /**
     * {@code the troop ceiling} is one of troops, where the noun leaves it to what stands before.
     */
    private Optional<String> modifier(Site site, Measured what, Token head) {
        boolean open = quantityNouns.isOfModifier(head.lemma());
        return open && what.begin() < what.end() - 1
                ? site.token(what.end() - 2)
                        .filter(token -> token.tag() == Token.Tag.NOUN)
                        .map(Token::lemma)
                : Optional.empty();
    }

    private static boolean isSeveral(Site site) {
        return site.quantity().number().map(n -> n.compareTo(BigDecimal.ONE) > 0).orElse(true);
    }

    private static Optional<Token> headBehind(Site site) {
        return site.hasNounBehind()
                ? Optional.of(site.sentence().head(site.phrase().orElseThrow()))
                        .filter(head -> head.tag().isNominal())
                : Optional.empty();
    }

    private static String usual(Measured what) {
        return what.measure() == null ? "" : what.measure().counted();
    }

    /** What a quantity noun counts by itself; else what its measure does. */
    private String counts(Token head, Measured what) {
        return quantityNouns.counted(head.lemma()).orElseGet(() -> usual(what));
    }

    /**
     * A label's plural is counted ({@code Ships: 32}), and a singular names a measure ({@code
     * Capacity: 400}), but for those of many.
     */
    private String ofLabel(Site site, Label label, Measured what) {
        if (what.phrase() < 0) {
            return Optional.of(label)
                    .filter(l -> l.isBareTotal(site))
                    .flatMap(l -> Heading.above(site))
                    .flatMap(Heading::noun)
                    .filter(this::isOfMany)
                    .map(Token::lemma)
                    .orElse(usual(what));
        }
        Sentence sentence = site.sentence();
        Token head = sentence.head(sentence.phrases().get(what.phrase()));
        if (quantityNouns.contains(head.lemma())) {
            return ofQuantityNoun(site, what, head);
        }
        boolean people =
                invariant.contains(head.lemma())
                        && !collective.contains(head.lemma())
                        && !usual(what).isEmpty();
        return isOfMany(head) && !people ? head.lemma() : usual(what);
    }

    /** {@code Number of deaths: 12}. */
    private String ofQuantityNoun(Site site, Measured what, Token head) {
        Sentence sentence = site.sentence();
        return site.attached(what.phrase(), List.of("of"))
                .map(index -> sentence.head(sentence.phrases().get(index)))
                .filter(this::isOfMany)
                .map(Token::lemma)
                .orElseGet(() -> counts(head, what));
    }

    private boolean isOfMany(Token noun) {
        return !noun.lower().equals(noun.lemma())
                || invariant.contains(noun.lemma())
                || collective.contains(noun.lemma()) && !quantityNouns.contains(noun.lemma());
    }

    /**
     * The head; but more than one of a singular head are not counted: {@code a 12 page document}
     * counts pages.
     */
    private String countedNoun(Site site, Measured what) {
        Token head = site.sentence().tokens().get(what.end() - 1);
        Token first = site.sentence().tokens().get(what.begin());
        boolean singular =
                head.tag() == Token.Tag.NOUN
                        && head.lower().equals(head.lemma())
                        && !invariant.contains(head.lemma());
        boolean beside = what.begin() == site.end() && what.begin() < what.end() - 1;
        return isSeveral(site) && singular && beside && first.tag() == Token.Tag.NOUN
                ? first.lemma()
                : lemma(site, head);
    }

    /** The plural of a name has a singular as well: {@code 17 Egyptians}. */
    private static String lemma(Site site, Token head) {
        String lemma = head.lemma();
        boolean plural =
                head.tag() == Token.Tag.PROPN
                        && isSeveral(site)
                        && lemma.length() > 4
                        && lemma.equals(head.lower())
                        && lemma.endsWith("ns");
        return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
}
