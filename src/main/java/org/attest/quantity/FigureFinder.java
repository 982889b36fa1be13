package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.FactIds;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.rule.Found;

/** Finds the figures of a document: expressions from the grammar, frames from the clause view. */
public final class FigureFinder implements UnaryOperator<Annotated> {

    private final QuantityGrammar grammar;
    private final MeasuredFinder measured;
    private final Framer framer;
    private final Timing timing;
    private final Modalities modalities;
    private final Relating relating;
    private final Attribution attribution;

    private final QuantityNouns quantityNouns;
    private final Elision elision;

    private final Spoken spoken;
    private final LeftOutUnit leftOut;
    private final CountedNoun counted;

    public FigureFinder(Lexicon lexicon) {
        LevelVerbs levels = new LevelVerbs(lexicon);
        this.grammar = QuantityGrammar.of(lexicon);
        this.quantityNouns = new QuantityNouns(lexicon);
        this.modalities = new Modalities(lexicon, levels);
        this.measured = new MeasuredFinder(lexicon, levels, quantityNouns, modalities);
        this.elision = new Elision(quantityNouns, measured);
        OwnerVerbs owners = new OwnerVerbs(lexicon);
        this.framer = new Framer(owners);
        this.timing = new Timing(levels, owners);
        this.relating = new Relating(levels);
        this.attribution = new Attribution(lexicon);
        this.spoken = new Spoken(lexicon);
        this.leftOut = new LeftOutUnit(measured);
        this.counted = new CountedNoun(lexicon, quantityNouns);
    }

    @Override
    public Annotated apply(Annotated annotated) {
        FactIds ids = new FactIds("fig", annotated.document().id());
        List<Figure> figures = new ArrayList<>();
        List<Relation> steps = new ArrayList<>();
        QuantityGrammar.InDocument expressions = grammar.in(annotated);
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.zone().carriesFacts()) {
                List<Found<Expression>> here = expressions.find(sentence);
                List<Span> spans = here.stream().map(Found::span).toList();
                for (Found<Expression> found : here) {
                    Quantity quantity = found.value().quantity();
                    Site site =
                            leftOut.fill(
                                    moneyOrPlain(
                                            new Site(
                                                    annotated,
                                                    sentence,
                                                    found.span(),
                                                    quantity,
                                                    spans)),
                                    figures);
                    Measured what = measured(site, figures);
                    Relation step = relating.step(site, what, found.value().role());
                    figures.add(figure(site, what, found, step, figures, ids));
                    steps.add(step);
                }
            }
        }
        Relating.tieSteps(figures, steps);
        Relating.tieParts(figures, annotated.document().text());
        return annotated.withFigures(figures);
    }

    private Figure figure(
            Site site,
            Measured what,
            Found<Expression> found,
            Relation step,
            List<Figure> before,
            FactIds ids) {
        Annotated annotated = site.annotated();
        Relating.Tied tied = relating.relate(site, before);
        String quote = annotated.document().quote(found.span());
        String text = annotated.text(site.sentence());
        Figure own =
                new Figure(
                        ids.next(text, quote),
                        annotated.document().id(),
                        found.span(),
                        quote,
                        counted.in(site, what),
                        framer.frame(site, what),
                        timing.asOf(site, what, step == Relation.CHANGE_BY),
                        modalities.of(site, what),
                        attribution.speaker(site).orElse(""),
                        tied.to() == null ? Figure.Relation.NONE : tied.relation(),
                        tied.to() == null ? "" : tied.to().id(),
                        "",
                        "",
                        found.rule(),
                        text);
        return elision.fill(own, site, what, before);
    }

    /**
     * A count without its own noun and verb counts the same as the one before it; so does one that
     * somebody only speaks of.
     */
    private Measured measured(Site site, List<Figure> before) {
        if (spoken.isSpokenOf(site) || BareWay.isOfRelative(site)) {
            return Measured.unknown(site);
        }
        return Gap.isAt(site, before) || spoken.isAt(site)
                ? measured.beside(site).orElse(Measured.unknown(site))
                : measured.find(site);
    }

    /**
     * A large number of money without its sign ({@code 16 billion in sales}) is money all the same.
     */
    private Site moneyOrPlain(Site plain) {
        Quantity quantity = plain.quantity();
        boolean large = quantity.number().map(n -> n.precision() - n.scale() > 6).orElse(false);
        boolean inSomething =
                plain.token(plain.end()).map(token -> token.is("in")).orElse(false)
                        && !plain.isTimeAt(plain.end() + 1);
        if (quantity.kind() != Kind.COUNT || !large || !inSomething) {
            return plain;
        }
        Site money = plain.with(quantity.withKind(Kind.MONEY));
        Measured what = measured.find(money);
        return what.isOfMoney() ? money : plain;
    }

    /** {@code three others}: of what was counted before. */
    static boolean isOther(String lemma) {
        return lemma.equals("other") || lemma.equals("others");
    }
}
