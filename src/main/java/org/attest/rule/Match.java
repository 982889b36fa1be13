package org.attest.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attest.model.Span;
import org.attest.model.Token;

/** A pattern found in a text: what a rule makes its value from. */
public final class Match {

    /** One part of a pattern as it was read, with the one before it. */
    record Step(String slot, Lattice.Edge edge, int begin, int end, boolean core, Step before) {}

    private final Rule<?> rule;
    private final Atoms atoms;
    private final List<Step> steps;
    private final int begin;
    private final int end;

    Match(Rule<?> rule, Atoms atoms, int start, Step last) {
        this.rule = rule;
        this.atoms = atoms;
        List<Step> read = new ArrayList<>();
        for (Step step = last; step != null; step = step.before()) {
            read.add(step);
        }
        Collections.reverse(read);
        this.steps = read;
        List<Step> core = read.stream().filter(Step::core).toList();
        this.begin = core.isEmpty() ? start : core.get(0).begin();
        this.end = core.isEmpty() ? last.end() : core.get(core.size() - 1).end();
    }

    public Rule<?> rule() {
        return rule;
    }

    public Atoms atoms() {
        return atoms;
    }

    /** The first atom of the result: of what stands in brackets, where the pattern has some. */
    public int begin() {
        return begin;
    }

    /** One past the last atom of the result. */
    public int end() {
        return end;
    }

    public Span span() {
        return atoms.span(begin, end);
    }

    /** The text of the result as {@link Atoms#text} reads it. */
    public String text() {
        return atoms.text(begin, end);
    }

    /** Whether a slot was filled. */
    public boolean has(String slot) {
        return steps.stream().anyMatch(step -> step.slot().equals(slot));
    }

    /** The value of a slot that the pattern always fills; the first where it fills several. */
    public <V> V get(Class<V> type, String slot) {
        return get(type, slot, 0);
    }

    /**
     * The value of the {@code index}-th slot of this name.
     *
     * @throws IllegalStateException if the pattern did not fill it: a mistake in the rule
     */
    public <V> V get(Class<V> type, String slot, int index) {
        return type.cast(
                step(slot, index)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "rule " + rule.name() + " has no slot " + slot))
                        .edge()
                        .value());
    }

    /** The value of a slot that an optional part fills. */
    public <V> Optional<V> find(Class<V> type, String slot) {
        return step(slot, 0).map(step -> type.cast(step.edge().value()));
    }

    /** The text of a slot as {@link Atoms#text} reads it; empty where it was not filled. */
    public String text(String slot) {
        return step(slot, 0).map(step -> atoms.text(step.begin(), step.end())).orElse("");
    }

    /** The atoms of a slot. */
    public Optional<Span> span(String slot) {
        return step(slot, 0).map(step -> atoms.span(step.begin(), step.end()));
    }

    /** The index of a slot's first atom. */
    public int beginOf(String slot) {
        return step(slot, 0).map(Step::begin).orElse(begin);
    }

    private Optional<Step> step(String slot, int index) {
        return steps.stream().filter(step -> step.slot().equals(slot)).skip(index).findFirst();
    }

    /** The atom that stands {@code distance} before the result, from 1. */
    public Optional<Atom> before(int distance) {
        return atoms.at(begin - distance);
    }

    /** The atom that stands {@code distance} after the result, from 1. */
    public Optional<Atom> after(int distance) {
        return atoms.at(end - 1 + distance);
    }

    /** The token before the result. */
    public Optional<Token> tokenBefore() {
        return before(1).map(atom -> atoms.sentence().tokens().get(atom.token()));
    }

    /** The token after the result. */
    public Optional<Token> tokenAfter() {
        return after(1).map(atom -> atoms.sentence().tokens().get(atom.token()));
    }

    /** The token of the result's first atom. */
    public Token token() {
        return atoms.token(begin);
    }
}
