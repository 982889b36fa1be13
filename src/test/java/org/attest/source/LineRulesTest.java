package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does what its examples say, with all rules before it in place. */
class LineRulesTest {

    private final LineRules rules = new LineRules(Lexicon.builtIn());

    @TestFactory
    Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
        return rules.all().stream()
                .flatMap(
                        rule ->
                                Stream.of(
                                        dynamicTest(
                                                rule.name() + " finds " + rule.finds(),
                                                () ->
                                                        assertThat(firstFor(rule.finds()))
                                                                .isEqualTo(rule.name())),
                                        dynamicTest(
                                                rule.name() + " skips " + rule.skips(),
                                                () ->
                                                        assertThat(firstFor(rule.skips()))
                                                                .isNotEqualTo(rule.name()))));
    }

    @Test
    void noTwoRulesShareAName() {
        List<String> names = rules.all().stream().map(LineRule::name).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private String firstFor(String text) {
        Line line = new Line(0, text.length(), text, true, false);
        return rules.all().stream()
                .filter(rule -> rule.applies().test(line))
                .map(LineRule::name)
                .findFirst()
                .orElse("none");
    }
}
