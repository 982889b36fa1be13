package org.attest.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Span;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes tests of rules' examples. A stage's test says how the whole stage reads a text; each
 * example then demands one result of its rule, at the brackets, rendered as declared, or none.
 */
public final class RuleExamples {

    /** A result of a stage as an example declares it. */
    public record Seen(Span span, String value, String rule) {}

    private RuleExamples() {}

    /**
     * A test for every example.
     *
     * @param stage the whole stage on a text: its reported results
     * @param part what one rule alone gives on a text, for rules that are only parts of others
     */
    public static Stream<DynamicTest> of(
            List<Rule<?>> rules,
            Function<String, List<Seen>> stage,
            BiFunction<Rule<?>, String, List<Seen>> part) {
        return rules.stream()
                .flatMap(
                        rule ->
                                tests(
                                        rule,
                                        rule.reported() ? stage : text -> part.apply(rule, text)));
    }

    private static Stream<DynamicTest> tests(Rule<?> rule, Function<String, List<Seen>> reading) {
        return rule.examples().stream()
                .map(
                        example ->
                                dynamicTest(
                                        rule.name() + ": " + example.text(),
                                        () -> check(rule, example, reading.apply(text(example)))));
    }

    /** A test for every rule: an example that it finds, and one that it skips. */
    public static Stream<DynamicTest> everyRuleHasBoth(List<Rule<?>> rules) {
        return rules.stream()
                .map(
                        rule ->
                                dynamicTest(
                                        rule.name(),
                                        () -> {
                                            assertThat(rule.examples())
                                                    .as("finds")
                                                    .anyMatch(Rule.Example::finds);
                                            assertThat(rule.examples())
                                                    .as("skips")
                                                    .anyMatch(example -> !example.finds());
                                        }));
    }

    private static void check(Rule<?> rule, Rule.Example example, List<Seen> seen) {
        if (example.finds()) {
            assertThat(seen)
                    .contains(new Seen(brackets(example.text()), example.expected(), rule.name()));
        } else {
            assertThat(seen).noneMatch(result -> result.rule().equals(rule.name()));
        }
    }

    private static String text(Rule.Example example) {
        return example.finds()
                ? example.text().replaceFirst("\\[", "").replaceFirst("]", "")
                : example.text();
    }

    private static Span brackets(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }
}
