package org.attest.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every word and phrase of a stage's tables, as classes with values: {@code {month}} holds {@code
 * Sept.} with the value 9. All are found in one pass over a trie. White space in a phrase is white
 * space in the text; what is glued is glued.
 */
public final class Words {

    private static final class Node {
        private final Map<String, Node> glued = new HashMap<>();
        private final Map<String, Node> spaced = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
    }

    private record Entry(String name, Object value, List<String> exactly) {}

    private final Node root = new Node();
    private final Set<String> names = new HashSet<>();

    /** Adds a phrase to a class, in any case. */
    public Words add(String name, String phrase, Object value) {
        return add(name, phrase, value, false);
    }

    /** Adds a phrase that counts only as it is written: {@code MW} is not {@code mw}. */
    public Words addExactly(String name, String phrase, Object value) {
        return add(name, phrase, value, true);
    }

    private Words add(String name, String phrase, Object value, boolean exactly) {
        List<Atom> atoms = Atoms.of(phrase);
        if (atoms.isEmpty()) {
            throw new IllegalArgumentException("an empty phrase in the class " + name);
        }
        names.add(name);
        Node node = root;
        for (Atom atom : atoms) {
            Map<String, Node> next = atom.glued() ? node.glued : node.spaced;
            node = next.computeIfAbsent(atom.lower(), lower -> new Node());
        }
        node.entries.add(
                new Entry(
                        name,
                        value,
                        exactly ? atoms.stream().map(Atom::text).toList() : List.of()));
        return this;
    }

    /** The classes that have words. */
    Set<String> names() {
        return names;
    }

    /** Adds an edge for every phrase that begins at an atom. */
    void find(Atoms atoms, int begin, Lattice lattice) {
        Node node = root;
        for (int at = begin; at < atoms.size(); at++) {
            Atom atom = atoms.get(at);
            boolean glued = at > begin && atom.glued();
            node = (glued ? node.glued : node.spaced).get(atom.lower());
            if (node == null) {
                return;
            }
            for (Entry entry : node.entries) {
                if (entry.exactly.isEmpty() || isExactly(entry.exactly, atoms, begin)) {
                    lattice.add(entry.name, begin, at + 1, entry.value);
                }
            }
        }
    }

    private static boolean isExactly(List<String> texts, Atoms atoms, int begin) {
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).equals(atoms.get(begin + i).text())) {
                return false;
            }
        }
        return true;
    }
}
