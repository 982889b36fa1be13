package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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

    /**
     * Nouns that name a number of something, and not the thing, with what they count by themselves:
     * {@code toll} counts deaths.
     */
    private final Map<String, String> quantityNouns;

    /** Nouns whose plural is written like their singular: {@code aircraft}. */
    private final Set<String> invariant;

    /** Nouns of many in the singular: {@code crew}. */
    private final Set<String> collective;

    CountedNoun(Lexicon lexicon) {
        this.quantityNouns =
                lexicon
                        .table("quantity-nouns.csv", List.of("noun", "of", "counts"), 1, row -> row)
                        .stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        row -> row.required("noun"), row -> row.get("counts")));
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
        return needsNoun ? quantity.withUnit(noun(site, what)) : quantity;
    }

    private String noun(Site site, Measured what) {
        if (site.isStrong()) {
            return PERSON;
        }
        if (site.joined().equals("member")) {
            return "member";
        }
        boolean named = what.hasWords() && what.phrase() >= 0;
        boolean nounBehind = headBehind(site).isPresent();
        Optional<Label> label = Label.before(site);
        if (label.isPresent() && !nounBehind) {
            return ofLabel(site, label.get(), what);
        }
        if (what.counts() && named && label.isEmpty()) {
            return countedNoun(site, what);
        }
        if ((!named || label.isPresent()) && nounBehind) {
            return headBehind(site).get().lemma();
        }
        Token head = named ? site.sentence().tokens().get(what.end() - 1) : null;
        boolean thing = named && !quantityNouns.containsKey(head.lemma()) && head.tag().isNominal();
        return thing || usual(what).isEmpty() ? named ? head.lemma() : "" : counts(head, what);
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
        String own = head == null ? "" : quantityNouns.getOrDefault(head.lemma(), "");
        return own.isEmpty() ? usual(what) : own;
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
        if (quantityNouns.containsKey(head.lemma())) {
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
                || collective.contains(noun.lemma()) && !quantityNouns.containsKey(noun.lemma());
    }

    /**
     * The head; but more than one of a singular head are not counted: {@code a 12 page document}
     * counts pages.
     */
    private String countedNoun(Site site, Measured what) {
        Token head = site.sentence().tokens().get(what.end() - 1);
        Token first = site.sentence().tokens().get(what.begin());
        boolean several =
                site.quantity().number().map(n -> n.compareTo(BigDecimal.ONE) > 0).orElse(true);
        boolean singular =
                head.tag() == Token.Tag.NOUN
                        && head.lower().equals(head.lemma())
                        && !invariant.contains(head.lemma());
        boolean beside = what.begin() == site.end() && what.begin() < what.end() - 1;
        return several && singular && beside && first.tag() == Token.Tag.NOUN
                ? first.lemma()
                : head.lemma();
    }
}
