package org.attest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A named declaration: patterns, what they give, and examples of what they find and skip.
 *
 * @param name describes it, and stands in the tables: {@code quantity.between}
 * @param patterns as {@link Pattern} describes them
 * @param as the class under which rules of later strata can use the result; empty if none
 * @param reported whether the result is one of the stage's own, not only a part for other rules
 * @param gives the value of a match; null refuses it
 * @param examples at least one that it finds and one that it skips, by test
 */
public record Rule<V>(
        String name,
        List<String> patterns,
        String as,
        boolean reported,
        Function<Match, V> gives,
        List<Example> examples) {

    /**
     * A sentence that shows what a rule does.
     *
     * @param text with the expected span in brackets where it finds something
     * @param expected the result as the stage's test renders it; empty for what it skips
     * @param finds whether the rule is to find it
     */
    public record Example(String text, String expected, boolean finds) {}

    /** Begins a declaration. */
    public static <V> Builder<V> named(String name) {
        return new Builder<>(name);
    }

    /** A declaration in the making. */
    public static final class Builder<V> {
        private final String name;
        private final List<String> patterns = new ArrayList<>();
        private final List<Example> examples = new ArrayList<>();
        private String as = "";
        private boolean reported = true;
        private Function<Match, V> gives;

        private Builder(String name) {
            this.name = name;
        }

        /** One more pattern; several are alternatives. */
        public Builder<V> matches(String... more) {
            patterns.addAll(List.of(more));
            return this;
        }

        /** What a match is worth; null refuses it. */
        public Builder<V> gives(Function<Match, V> function) {
            gives = function;
            return this;
        }

        /** Only a part for later rules, which use it as {@code {name}}. */
        public Builder<V> as(String className) {
            as = className;
            reported = false;
            return this;
        }

        /** A result, and a part for later rules as well. */
        public Builder<V> alsoAs(String className) {
            as = className;
            return this;
        }

        public Builder<V> finds(String text, String expected) {
            examples.add(new Example(text, expected, true));
            return this;
        }

        public Builder<V> skips(String text) {
            examples.add(new Example(text, "", false));
            return this;
        }

        public Rule<V> build() {
            if (patterns.isEmpty() || gives == null) {
                throw new IllegalStateException(
                        "rule " + name + " needs a pattern and what it gives");
            }
            return new Rule<>(
                    name, List.copyOf(patterns), as, reported, gives, List.copyOf(examples));
        }
    }
}
