package org.attest.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.FactIds;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.rule.Found;

/** Finds the figures of a document: expressions from the grammar, frames from the clause view. */
public final class FigureFinder implements UnaryOperator<Annotated> {

    private final QuantityGrammar grammar;
    private final MeasuredFinder measured;
    private final Framer framer;
    private final Timing timing;
    private final Modalities modalities;
    private final Relating relating;

    /** Nouns that name a number of something, and not the thing: {@code toll}. */
    private final Set<String> quantityNouns;

    /** Nouns whose plural is written like their singular: {@code aircraft}. */
    private final Set<String> invariant;

    public FigureFinder(Lexicon lexicon) {
        LevelVerbs levels = new LevelVerbs(lexicon);
        this.grammar = QuantityGrammar.of(lexicon);
        this.measured = new MeasuredFinder(lexicon, levels);
        OwnerVerbs owners = new OwnerVerbs(lexicon);
        this.framer = new Framer(owners);
        this.timing = new Timing(levels, owners);
        this.modalities = new Modalities(lexicon);
        this.relating = new Relating(levels);
        this.quantityNouns =
                Set.copyOf(
                        lexicon.table(
                                "quantity-nouns.csv",
                                List.of("noun"),
                                1,
                                row -> row.required("noun")));
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
    }

    @Override
    public Annotated apply(Annotated annotated) {
        FactIds ids = new FactIds("fig", annotated.document().id());
        List<Figure> figures = new ArrayList<>();
        List<Relation> steps = new ArrayList<>();
        QuantityGrammar.InDocument expressions = grammar.in(annotated);
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.zone().carriesFacts()) {
                for (Found<Expression> found : expressions.find(sentence)) {
                    Site site = site(annotated, sentence, found);
                    Relation step = relating.step(site, found.value().role());
                    figures.add(figure(site, found, step, figures, ids));
                    steps.add(step);
                }
            }
        }
        Relating.tieSteps(figures, steps);
        return annotated.withFigures(figures);
    }

    private Figure figure(
            Site site, Found<Expression> found, Relation step, List<Figure> before, FactIds ids) {
        Annotated annotated = site.annotated();
        Measured what = measured(site, before);
        Relating.Tied tied = relating.relate(site, before);
        String quote = annotated.document().quote(found.span());
        String text = annotated.text(site.sentence());
        Figure own =
                new Figure(
                        ids.next(text, quote),
                        annotated.document().id(),
                        found.span(),
                        quote,
                        counted(site, what),
                        framer.frame(site, what),
                        timing.asOf(site, what, step == Relation.CHANGE_BY),
                        modalities.of(site),
                        speaker(site).orElse(""),
                        tied.to() == null ? Figure.Relation.NONE : tied.relation(),
                        tied.to() == null ? "" : tied.to().id(),
                        "",
                        "",
                        found.rule(),
                        text);
        return Elision.fill(own, what.counts() && what.hasWords(), what.tie() != null, before);
    }

    /**
     * {@code killed 40 last year and 30 this year}: a count without a noun behind another one
     * counts the same, not what the clause is about.
     */
    private Measured measured(Site site, List<Figure> before) {
        boolean listed =
                site.quantity().kind() == Kind.COUNT
                        && site.quantity().unit().isEmpty()
                        && !site.hasNounBehind()
                        && site.token(site.begin() - 1)
                                .map(token -> token.is("and") || token.is(","))
                                .orElse(false)
                        && !before.isEmpty()
                        && before.get(before.size() - 1).quantity().kind() == Kind.COUNT
                        && site.sentence().span().contains(before.get(before.size() - 1).span());
        return listed ? measured.beside(site).orElse(Measured.unknown(site)) : measured.find(site);
    }

    /**
     * A large number of money without its sign ({@code 16 billion in sales}) is money all the same.
     */
    private Site site(Annotated annotated, Sentence sentence, Found<Expression> found) {
        Quantity quantity = found.value().quantity();
        Site plain = new Site(annotated, sentence, found.span(), quantity);
        boolean large = quantity.number().map(n -> n.precision() - n.scale() > 6).orElse(false);
        boolean inSomething = plain.token(plain.end()).map(token -> token.is("in")).orElse(false);
        if (quantity.kind() != Kind.COUNT || !large || !inSomething) {
            return plain;
        }
        Site money = new Site(annotated, sentence, found.span(), quantity.withKind(Kind.MONEY));
        Measured what = measured.find(money);
        boolean isMoney = what.measure() != null && what.measure().dimension().equals("money");
        return isMoney ? money : plain;
    }

    /**
     * A count's unit is the lemma of the noun that it counts; where that is left out, of what the
     * measure counts.
     */
    private Quantity counted(Site site, Measured what) {
        Quantity quantity = site.quantity();
        boolean needsNoun =
                quantity.unit().isEmpty()
                        && (quantity.kind() == Kind.COUNT || quantity.kind() == Kind.VAGUE);
        if (!needsNoun) {
            return quantity;
        }
        if (site.isStrong()) {
            return quantity.withUnit("person");
        }
        if (site.joined().equals("member")) {
            return quantity.withUnit("member");
        }
        boolean named = what.hasWords() && what.phrase() >= 0;
        if (what.counts() && named) {
            return quantity.withUnit(countedNoun(site, what));
        }
        if (!named
                && site.hasNounBehind()
                && site.sentence().head(site.phrase().orElseThrow()).tag().isNominal()) {
            return quantity.withUnit(site.sentence().head(site.phrase().orElseThrow()).lemma());
        }
        String usual = what.measure() == null ? "" : what.measure().counted();
        String head = named ? site.sentence().tokens().get(what.end() - 1).lemma() : "";
        boolean thing =
                named
                        && !quantityNouns.contains(head)
                        && site.sentence().tokens().get(what.end() - 1).tag().isNominal();
        return quantity.withUnit(thing || usual.isEmpty() ? head : usual);
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

    /** Who says it: the speaker of the clause, or of one that it hangs on. */
    private static Optional<String> speaker(Site site) {
        return ownSpeaker(site).or(() -> Quotes.speaker(site));
    }

    private static Optional<String> ownSpeaker(Site site) {
        Optional<Clause> clause = site.clause();
        for (int steps = 0; clause.isPresent() && steps < 6; steps++) {
            if (clause.get().speaker() >= 0) {
                return Optional.of(Quotes.name(site, site.sentence(), clause.get().speaker()));
            }
            int governor = clause.get().governor();
            clause =
                    governor < 0
                            ? Optional.empty()
                            : Optional.of(site.sentence().clauses().get(governor));
        }
        return Optional.empty();
    }
}
