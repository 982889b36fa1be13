package org.attest.quantity;

import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;
import org.attest.rule.RuleExamples;
import org.attest.rule.RuleExamples.Seen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuantityRulesTest {

    private static final QuantityGrammar GRAMMAR = QuantityGrammar.of(Lexicon.builtIn());

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return RuleExamples.of(rules(), QuantityRulesTest::stage, QuantityRulesTest::part);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
        return RuleExamples.everyRuleHasBoth(rules());
    }

    private static List<Rule<?>> rules() {
        return GRAMMAR.grammars().stream()
                .<Rule<?>>flatMap(grammar -> grammar.rules().stream())
                .distinct()
                .toList();
    }

    /** Figures from the whole stage; of claims and rates what their own grammar chooses. */
    private static List<Seen> stage(String text) {
        Annotated annotated = Sentences.of(text);
        Stream<Seen> figures =
                GRAMMAR.find(annotated, annotated.sentences().get(0)).stream()
                        .map(f -> new Seen(f.span(), render(f.value().quantity()), f.rule()));
        return Stream.concat(figures, Stream.of(0, 2).flatMap(i -> chosen(i, annotated))).toList();
    }

    private static Stream<Seen> chosen(int grammar, Annotated annotated) {
        return GRAMMAR.grammars().get(grammar).find(atoms(annotated), List.of()).stream()
                .map(f -> new Seen(f.span(), render(f.value()), f.rule()));
    }

    private static List<Seen> part(Rule<?> rule, String text) {
        Atoms atoms = atoms(Sentences.of(text));
        Grammar<?> grammar =
                GRAMMAR.grammars().stream()
                        .filter(g -> g.rules().contains(rule))
                        .findFirst()
                        .orElseThrow();
        return grammar.matchesOf(rule, atoms, List.of()).stream()
                .map((Found<Object> f) -> new Seen(f.span(), render(f.value()), f.rule()))
                .toList();
    }

    private static Atoms atoms(Annotated annotated) {
        return Atoms.of(annotated, annotated.sentences().get(0));
    }

    private static String render(Object value) {
        if (value instanceof Quantity quantity) {
            return rendered(quantity);
        }
        if (value instanceof Numeral number) {
            return org.attest.model.Decimals.canonical(number.value()).toPlainString();
        }
        if (value instanceof RateRules.Rate rate) {
            return rate.period().isEmpty() ? "/" + rate.denominator() : rate.period();
        }
        return value.toString();
    }

    /** {@code under 13500 USD}: hedge, number or range, unit; a plain number has no more. */
    static String rendered(Quantity quantity) {
        boolean interval =
                quantity.qualifier() == Qualifier.RANGE || quantity.qualifier() == Qualifier.VAGUE;
        String number =
                interval
                        ? quantity.bounds().low().number().orElseThrow().toPlainString()
                                + ".."
                                + quantity.bounds().high().number().orElseThrow().toPlainString()
                        : quantity.value().toPlainString();
        String hedge =
                quantity.qualifier() == Qualifier.EXACT ? "" : quantity.qualifier().label() + " ";
        String kind = quantity.kind() == Kind.RATIO ? "ratio " : "";
        return (hedge + kind + number + " " + quantity.unit()).strip();
    }
}
