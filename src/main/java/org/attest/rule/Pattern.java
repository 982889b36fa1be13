package org.attest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern as it is written in a rule, parsed.
 *
 * <pre>
 * between {number} and {number} {unit}?     words, classes, an optional part
 * {month}(.)? {day} (,|of)? {year}          groups with alternatives
 * {low:number}~-~{high:number}              a slot's own name; ~ before a part: glued to what precedes
 * since [{year}]                            context outside of brackets is needed, but is no part of the result
 * </pre>
 *
 * A space in a pattern says nothing of the text: only {@code ~} (glued) and {@code _} (apart) do.
 */
final class Pattern {

    /** A node of the parsed pattern. */
    sealed interface Part {
        record Literal(String lower, Gap gap) implements Part {}

        record Class(String name, String slot, Gap gap) implements Part {}

        record Sequence(List<Part> parts) implements Part {}

        record Choice(List<Part> options) implements Part {}

        record Maybe(Part part) implements Part {}

        /** The part that the result covers. */
        record Core(Part part) implements Part {}
    }

    /** What must stand before a part. */
    enum Gap {
        ANY,
        GLUED,
        APART
    }

    private final String source;
    private int at;
    private Gap gap = Gap.ANY;

    private Pattern(String source) {
        this.source = source;
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException naming pattern and position if it is not well formed
     */
    static Part parse(String source) {
        Pattern pattern = new Pattern(source);
        Part part = pattern.choice();
        if (pattern.peek() != 0) {
            throw pattern.expected("the end");
        }
        return part;
    }

    /** The names of all classes that a part refers to. */
    static Stream<String> references(Part part) {
        if (part instanceof Part.Class reference) {
            return Stream.of(reference.name());
        }
        if (part instanceof Part.Sequence sequence) {
            return sequence.parts().stream().flatMap(Pattern::references);
        }
        if (part instanceof Part.Choice choice) {
            return choice.options().stream().flatMap(Pattern::references);
        }
        if (part instanceof Part.Maybe maybe) {
            return references(maybe.part());
        }
        return part instanceof Part.Core core ? references(core.part()) : Stream.empty();
    }

    /** What must stand before a group must stand before each of its alternatives. */
    private Part choice() {
        Gap before = gap;
        List<Part> options = new ArrayList<>();
        do {
            gap = before;
            options.add(sequence());
        } while (take('|'));
        return options.size() == 1 ? options.get(0) : new Part.Choice(options);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (true) {
            char c = peek();
            if (c == 0 || c == '|' || c == ')' || c == ']') {
                break;
            }
            if (c == '~' || c == '_') {
                at++;
                gap = c == '~' ? Gap.GLUED : Gap.APART;
            } else {
                part(parts);
            }
        }
        if (parts.isEmpty()) {
            throw expected("a word, a {class} or a group");
        }
        return new Part.Sequence(parts);
    }

    private void part(List<Part> parts) {
        if (take('(')) {
            Part group = choice();
            require(')');
            parts.add(optional(group));
        } else if (take('[')) {
            Part core = choice();
            require(']');
            parts.add(new Part.Core(core));
        } else if (take('{')) {
            parts.add(optional(reference()));
        } else {
            literal(parts);
        }
    }

    private Part optional(Part part) {
        return take('?') ? new Part.Maybe(part) : part;
    }

    private Part reference() {
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw expected("a closing }");
        }
        String inside = source.substring(at, end);
        at = end + 1;
        int colon = inside.indexOf(':');
        String name = inside.substring(colon + 1);
        return new Part.Class(name, colon < 0 ? name : inside.substring(0, colon), gap());
    }

    /**
     * A word or sign, or several that are glued ({@code a.m.}); a quote makes the next character an
     * ordinary one.
     */
    private void literal(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        while (at < source.length() && " ()[]{}|?~_".indexOf(source.charAt(at)) < 0) {
            if (source.charAt(at) == '\\') {
                at++;
            }
            text.append(source.charAt(at++));
        }
        List<Part> literals = new ArrayList<>();
        for (Atom atom : Atoms.of(text.toString())) {
            literals.add(new Part.Literal(atom.lower(), atom.glued() ? Gap.GLUED : gap()));
        }
        parts.add(optional(literals.size() == 1 ? literals.get(0) : new Part.Sequence(literals)));
    }

    private Gap gap() {
        Gap before = gap;
        gap = Gap.ANY;
        return before;
    }

    private char peek() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        return at < source.length() ? source.charAt(at) : 0;
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void require(char c) {
        if (!take(c)) {
            throw expected("\"" + c + "\"");
        }
    }

    private IllegalArgumentException expected(String what) {
        return new IllegalArgumentException(
                "pattern \"" + source + "\", position " + at + ": expected " + what);
    }
}
