package org.attest.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.attest.model.Span;

/**
 * The rules of a stage over its words, compiled. Immutable once built; any number of threads may
 * use it.
 *
 * @param <T> what the reported rules give
 */
public final class Grammar<T> {

    /**
     * A class that comes from outside of the grammar: what an earlier stage found.
     *
     * @param span exactly from one atom's begin to another's end, or it is left out
     */
    public record Given(String name, Span span, Object value) {}

    /** A result before overlaps are decided. */
    private record Result<T>(Found<T> found, int stratum, int order) {}

    private final Class<T> type;
    private final Words words;
    private final Map<String, Predicate<Atom>> shapes;
    private final List<List<Rule<?>>> strata;
    private final List<Automaton> automata;
    private final Map<Rule<?>, Integer> order = new IdentityHashMap<>();
    private final Map<Rule<?>, Integer> stratumOf = new IdentityHashMap<>();

    private Grammar(Builder<T> builder) {
        this.type = builder.type;
        this.words = builder.words;
        this.shapes = new LinkedHashMap<>(builder.shapes);
        this.strata = List.copyOf(builder.strata);
        checkReferences(builder.given);
        this.automata = strata.stream().map(Automaton::new).toList();
        for (int stratum = 0; stratum < strata.size(); stratum++) {
            for (Rule<?> rule : strata.get(stratum)) {
                order.put(rule, order.size());
                stratumOf.put(rule, stratum);
            }
        }
    }

    /** A class that nobody fills can never match: a mistake in a pattern, said at start. */
    private void checkReferences(Set<String> given) {
        Set<String> known = new HashSet<>(words.names());
        known.addAll(shapes.keySet());
        known.addAll(given);
        for (List<Rule<?>> stratum : strata) {
            for (Rule<?> rule : stratum) {
                rule.patterns().forEach(pattern -> checkReferences(rule, pattern, known));
            }
            stratum.stream().map(Rule::as).forEach(known::add);
        }
    }

    private static void checkReferences(Rule<?> rule, String pattern, Set<String> known) {
        Pattern.references(Pattern.parse(pattern))
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(
                        name -> {
                            throw new IllegalArgumentException(
                                    "rule "
                                            + rule.name()
                                            + ", pattern \""
                                            + pattern
                                            + "\": nothing fills the class {"
                                            + name
                                            + "}");
                        });
    }

    /** Begins a grammar whose reported rules give this type. */
    public static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    /** All rules in the order of their declaration. */
    public List<Rule<?>> rules() {
        return strata.stream().<Rule<?>>flatMap(List::stream).toList();
    }

    /** What the reported rules find in a sentence, in order, not overlapping. */
    public List<Found<T>> find(Atoms atoms, List<Given> given) {
        List<Result<T>> results = new ArrayList<>();
        match(
                atoms,
                given,
                (match, value) -> {
                    Rule<?> rule = match.rule();
                    if (rule.reported()) {
                        Found<T> found = found(match, type.cast(value));
                        results.add(new Result<>(found, stratumOf.get(rule), order.get(rule)));
                    }
                });
        return choose(results, atoms.size());
    }

    /** All that one rule gives, whether it is reported or chosen or not: for its examples. */
    public List<Found<Object>> matchesOf(Rule<?> rule, Atoms atoms, List<Given> given) {
        List<Found<Object>> all = new ArrayList<>();
        match(
                atoms,
                given,
                (match, value) -> {
                    if (match.rule() == rule) {
                        all.add(found(match, value));
                    }
                });
        return all;
    }

    private static <V> Found<V> found(Match match, V value) {
        return new Found<>(value, match.span(), match.begin(), match.end(), match.rule().name());
    }

    private void match(Atoms atoms, List<Given> given, BiConsumer<Match, Object> result) {
        Lattice lattice = new Lattice(atoms.size());
        addGiven(atoms, given, lattice);
        addWords(atoms, lattice);
        for (Automaton automaton : automata) {
            for (int begin = 0; begin < atoms.size(); begin++) {
                for (Match match : automaton.run(atoms, lattice, begin)) {
                    Object value = match.rule().gives().apply(match);
                    if (value != null) {
                        lattice.add(match.rule().as(), match.begin(), match.end(), value);
                        result.accept(match, value);
                    }
                }
            }
        }
    }

    private static void addGiven(Atoms atoms, List<Given> given, Lattice lattice) {
        for (Given item : given) {
            int begin = atoms.indexAt(item.span().begin());
            int last = atoms.indexAt(item.span().end() - 1);
            if (last < atoms.size() && atoms.span(begin, last + 1).equals(item.span())) {
                lattice.add(item.name(), begin, last + 1, item.value());
            }
        }
    }

    private void addWords(Atoms atoms, Lattice lattice) {
        for (int begin = 0; begin < atoms.size(); begin++) {
            words.find(atoms, begin, lattice);
            Atom atom = atoms.get(begin);
            for (Map.Entry<String, Predicate<Atom>> shape : shapes.entrySet()) {
                if (shape.getValue().test(atom)) {
                    lattice.add(shape.getKey(), begin, begin + 1, atom.lower());
                }
            }
        }
    }

    /**
     * Longest first, then the higher stratum, then the earlier declaration; what overlaps a chosen
     * one is left out.
     */
    private List<Found<T>> choose(List<Result<T>> results, int atoms) {
        results.sort(
                Comparator.<Result<T>>comparingInt(r -> r.found().begin() - r.found().end())
                        .thenComparingInt(r -> -r.stratum())
                        .thenComparingInt(Result::order)
                        .thenComparingInt(r -> r.found().begin()));
        BitSet taken = new BitSet(atoms);
        List<Found<T>> chosen = new ArrayList<>();
        for (Result<T> result : results) {
            Found<T> found = result.found();
            int next = taken.nextSetBit(found.begin());
            if (next < 0 || next >= found.end()) {
                taken.set(found.begin(), found.end());
                chosen.add(found);
            }
        }
        chosen.sort(Comparator.comparingInt(Found::begin));
        return List.copyOf(chosen);
    }

    /** A grammar in the making. */
    public static final class Builder<T> {
        private final Class<T> type;
        private final Map<String, Predicate<Atom>> shapes = new LinkedHashMap<>();
        private final List<List<Rule<?>>> strata = new ArrayList<>();
        private final Set<String> given = new HashSet<>();
        private Words words = new Words();

        private Builder(Class<T> type) {
            this.type = type;
        }

        public Builder<T> words(Words all) {
            words = all;
            return this;
        }

        /** A class of single atoms, told by how they look. */
        public Builder<T> shape(String name, Predicate<Atom> test) {
            shapes.put(name, test);
            return this;
        }

        /** Names of classes that {@link Given} items fill. */
        public Builder<T> given(String... names) {
            given.addAll(List.of(names));
            return this;
        }

        /** The next stratum: its rules may use the results of all earlier ones. */
        public Builder<T> stratum(List<? extends Rule<?>> rules) {
            strata.add(List.copyOf(rules));
            return this;
        }

        /**
         * Compiles the grammar.
         *
         * @throws IllegalArgumentException if a pattern is not well formed, or uses a class that
         *     nothing fills
         */
        public Grammar<T> build() {
            return new Grammar<>(this);
        }
    }
}
