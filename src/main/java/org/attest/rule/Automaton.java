package org.attest.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.rule.Pattern.Gap;
import org.attest.rule.Pattern.Part;

/**
 * The patterns of one stratum as one automaton without empty moves: a node for each place of a word
 * or class in a pattern, and from each the places that may follow (Glushkov's construction).
 *
 * <p>From each atom it is run once. Of all ways to one node at one atom only the first is followed,
 * so a run costs at most nodes times {@value #LONGEST} atoms, whatever the text.
 */
final class Automaton {

    /** No expression is longer than this many atoms. */
    static final int LONGEST = 48;

    /** A place in a pattern. */
    private static final class Node {
        private final Part part;
        private final Gap gap;
        private final boolean core;
        private final int number;
        private final Map<String, List<Node>> byWord = new HashMap<>();
        private final Map<String, List<Node>> byClass = new HashMap<>();
        private Rule<?> accepted;

        Node(Part part, Gap gap, boolean core, int number) {
            this.part = part;
            this.gap = gap;
            this.core = core;
            this.number = number;
        }

        void follow(Set<Node> nodes) {
            for (Node node : nodes) {
                if (node.part instanceof Part.Literal literal) {
                    byWord.computeIfAbsent(literal.lower(), key -> new ArrayList<>()).add(node);
                } else if (node.part instanceof Part.Class reference) {
                    byClass.computeIfAbsent(reference.name(), key -> new ArrayList<>()).add(node);
                }
            }
        }
    }

    /** First, last and empty of Glushkov's construction. */
    private record Ends(Set<Node> first, Set<Node> last, boolean empty) {}

    /** A way into the text: which node was reached, and what was read on the way. */
    private record Way(Node node, Match.Step step) {}

    private final Node start = new Node(null, Gap.ANY, false, 0);
    private final Map<Node, Set<Node>> follow = new HashMap<>();
    private int nodes = 1;

    Automaton(List<Rule<?>> rules) {
        for (Rule<?> rule : rules) {
            for (String pattern : rule.patterns()) {
                add(rule, Pattern.parse(pattern));
            }
        }
        follow.forEach(Node::follow);
        follow.clear();
    }

    private void add(Rule<?> rule, Part part) {
        boolean bracketed = hasCore(part);
        Ends ends = build(part, !bracketed);
        if (ends.empty()) {
            throw new IllegalArgumentException("rule " + rule.name() + " matches nothing at all");
        }
        follow.computeIfAbsent(start, node -> new LinkedHashSet<>()).addAll(ends.first());
        ends.last().forEach(node -> node.accepted = rule);
    }

    private static boolean hasCore(Part part) {
        if (part instanceof Part.Sequence sequence) {
            return sequence.parts().stream().anyMatch(Automaton::hasCore);
        }
        if (part instanceof Part.Choice choice) {
            return choice.options().stream().anyMatch(Automaton::hasCore);
        }
        return part instanceof Part.Core
                || part instanceof Part.Maybe maybe && hasCore(maybe.part());
    }

    private Ends build(Part part, boolean core) {
        if (part instanceof Part.Literal literal) {
            return leaf(part, literal.gap(), core);
        }
        if (part instanceof Part.Class reference) {
            return leaf(part, reference.gap(), core);
        }
        if (part instanceof Part.Maybe maybe) {
            Ends ends = build(maybe.part(), core);
            return new Ends(ends.first(), ends.last(), true);
        }
        if (part instanceof Part.Core inside) {
            return build(inside.part(), true);
        }
        if (part instanceof Part.Choice choice) {
            return choice(choice, core);
        }
        return sequence((Part.Sequence) part, core);
    }

    private Ends leaf(Part part, Gap gap, boolean core) {
        Set<Node> self = Set.of(new Node(part, gap, core, nodes++));
        return new Ends(self, self, false);
    }

    private Ends choice(Part.Choice choice, boolean core) {
        Set<Node> first = new LinkedHashSet<>();
        Set<Node> last = new LinkedHashSet<>();
        boolean empty = false;
        for (Part option : choice.options()) {
            Ends ends = build(option, core);
            first.addAll(ends.first());
            last.addAll(ends.last());
            empty |= ends.empty();
        }
        return new Ends(first, last, empty);
    }

    private Ends sequence(Part.Sequence sequence, boolean core) {
        Set<Node> first = new LinkedHashSet<>();
        Set<Node> last = new LinkedHashSet<>();
        boolean empty = true;
        for (Part part : sequence.parts()) {
            Ends ends = build(part, core);
            for (Node node : last) {
                follow.computeIfAbsent(node, key -> new LinkedHashSet<>()).addAll(ends.first());
            }
            if (empty) {
                first.addAll(ends.first());
            }
            if (!ends.empty()) {
                last.clear();
            }
            last.addAll(ends.last());
            empty &= ends.empty();
        }
        return new Ends(first, last, empty);
    }

    /** All matches that begin at an atom: for each rule and end one, the shorter ones first. */
    List<Match> run(Atoms atoms, Lattice lattice, int begin) {
        if (!canStart(atoms.get(begin), lattice.from(begin))) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        List<List<Way>> ways = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        grow(ways, 0).add(new Way(start, null));
        for (int offset = 0; offset < ways.size(); offset++) {
            for (Way way : ways.get(offset)) {
                if (way.node().accepted != null) {
                    matches.add(new Match(way.node().accepted, atoms, begin, way.step()));
                }
                advance(atoms, lattice, begin, offset, way, ways, seen);
            }
        }
        return matches;
    }

    /** Most atoms begin nothing: they are to cost next to nothing. */
    private boolean canStart(Atom atom, List<Lattice.Edge> edges) {
        if (start.byWord.containsKey(atom.lower())) {
            return true;
        }
        for (Lattice.Edge edge : edges) {
            if (start.byClass.containsKey(edge.name())) {
                return true;
            }
        }
        return false;
    }

    private static void advance(
            Atoms atoms,
            Lattice lattice,
            int begin,
            int offset,
            Way way,
            List<List<Way>> ways,
            Set<Long> seen) {
        int at = begin + offset;
        if (at >= atoms.size()) {
            return;
        }
        Atom atom = atoms.get(at);
        for (Node next : way.node().byWord.getOrDefault(atom.lower(), List.of())) {
            reach(next, null, atom, at, at + 1, begin, way, ways, seen);
        }
        if (!way.node().byClass.isEmpty()) {
            for (Lattice.Edge edge : lattice.from(at)) {
                for (Node next : way.node().byClass.getOrDefault(edge.name(), List.of())) {
                    reach(next, edge, atom, at, edge.end(), begin, way, ways, seen);
                }
            }
        }
    }

    private static void reach(
            Node next,
            Lattice.Edge edge,
            Atom atom,
            int at,
            int end,
            int begin,
            Way way,
            List<List<Way>> ways,
            Set<Long> seen) {
        boolean first = way.step() == null;
        if (next.gap == Gap.GLUED && !atom.glued()
                || next.gap == Gap.APART && atom.glued() && !first) {
            return;
        }
        if (end - begin > LONGEST || !seen.add((long) next.number << 32 | end)) {
            return;
        }
        String slot = next.part instanceof Part.Class reference ? reference.slot() : "";
        grow(ways, end - begin)
                .add(new Way(next, new Match.Step(slot, edge, at, end, next.core, way.step())));
    }

    private static List<Way> grow(List<List<Way>> ways, int offset) {
        while (ways.size() <= offset) {
            ways.add(new ArrayList<>());
        }
        return ways.get(offset);
    }
}
