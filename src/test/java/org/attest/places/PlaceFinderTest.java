package org.attest.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.attest.Texts;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Span;
import org.attest.rule.Atoms;
import org.attest.rule.Rule;
import org.attest.rule.RuleExamples;
import org.attest.rule.RuleExamples.Seen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

    private static final PlaceFinder FINDER = new PlaceFinder(Lexicon.builtIn());

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return RuleExamples.of(
                FINDER.grammar().rules(), PlaceFinderTest::seen, PlaceFinderTest::part);
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsAndSkips() {
        return RuleExamples.everyRuleHasBoth(FINDER.grammar().rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in Springfield, Illinois. | united-states.illinois",
                "Fighting reached Kandahar, in Afghanistan. | afghanistan",
                "The Japanese fleet left Yokosuka. | japan",
                "OSAKA -- Officials in Osaka said so. | japan"
            })
    void aPlaceKnowsWhatItLiesIn(String text, String container) {
        assertThat(find(text).places())
                .isNotEmpty()
                .allMatch(mention -> mention.place().within().contains(container));
    }

    private static List<Seen> part(Rule<?> rule, String text) {
        Annotated annotated = Texts.analysed(text);
        return annotated.sentences().stream()
                .flatMap(
                        sentence ->
                                FINDER
                                        .grammar()
                                        .matchesOf(rule, Atoms.of(annotated, sentence), List.of())
                                        .stream())
                .map(found -> new Seen(found.span(), "", found.rule()))
                .toList();
    }

    private static List<Seen> seen(String text) {
        Annotated annotated = find(text);
        return FINDER.readings(annotated).stream()
                .map(found -> new Seen(found.span(), id(annotated, found.span()), found.rule()))
                .toList();
    }

    private static String id(Annotated annotated, Span span) {
        return annotated.places().stream()
                .filter(mention -> mention.span().equals(span))
                .map(mention -> mention.place().id())
                .findFirst()
                .orElse("");
    }

    private static Annotated find(String text) {
        return FINDER.apply(Texts.analysed(text));
    }
}
