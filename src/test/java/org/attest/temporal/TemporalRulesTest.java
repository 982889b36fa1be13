package org.attest.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Sentence;
import org.attest.rule.Atoms;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;
import org.attest.rule.RuleExamples;
import org.attest.rule.RuleExamples.Seen;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule does what its examples say, read on Wednesday, 30 November 2016. */
class TemporalRulesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2016, 11, 30);
    private static final TextAnalyser TEXT = new TextAnalyser(Lexicon.builtIn());
    private static final TemporalTagger TAGGER = new TemporalTagger(Lexicon.builtIn());
    private static final Grammar<Expression> GRAMMAR = TemporalGrammar.of(Lexicon.builtIn());

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return RuleExamples.of(GRAMMAR.rules(), TemporalRulesTest::stage, TemporalRulesTest::part);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasBothKindsOfExample() {
        return RuleExamples.everyRuleHasBoth(GRAMMAR.rules());
    }

    private static List<Seen> stage(String text) {
        return TAGGER.all(read(text)).stream()
                .map(
                        found ->
                                new Seen(
                                        found.found().span(),
                                        rendered(found.found().value(), found.meaning()),
                                        found.found().rule()))
                .toList();
    }

    private static List<Seen> part(Rule<?> rule, String text) {
        Annotated annotated = read(text);
        return annotated.sentences().stream()
                .flatMap(sentence -> part(rule, annotated, sentence))
                .toList();
    }

    private static Stream<Seen> part(Rule<?> rule, Annotated annotated, Sentence sentence) {
        return GRAMMAR.matchesOf(rule, Atoms.of(annotated, sentence), List.of()).stream()
                .map(found -> new Seen(found.span(), rendered(found.value()), found.rule()));
    }

    private static Annotated read(String text) {
        return TEXT.apply(Documents.of("a.txt", text, PUBLISHED));
    }

    private static String rendered(Object part) {
        if (part instanceof Amount amount) {
            return amount.text();
        }
        return part instanceof Clocked.At at ? at.time() : part.toString();
    }

    /** Bounds are shown where the value and the modifier do not say them. */
    private static String rendered(Expression expression, Meaning meaning) {
        if (!expression.isTemporal()) {
            return "none";
        }
        String mod = meaning.mod().map(m -> " " + m).orElse("");
        return meaning.type() + " " + meaning.value() + mod + shown(meaning);
    }

    private static String shown(Meaning meaning) {
        boolean said =
                meaning.range().isAlways()
                        || meaning.range().isOneDay()
                        || meaning.period()
                                .map(CalendarPeriod::range)
                                .equals(Optional.of(meaning.range()));
        DateRange range = meaning.range();
        return said ? "" : " " + range.earliest() + ".." + range.latest();
    }
}
