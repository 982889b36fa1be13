package org.attest.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a sentence so far: for each atom the classes that begin there, the earlier known
 * first.
 */
final class Lattice {

    /**
     * A stretch of atoms that belongs to a class.
     *
     * @param value what the table, the rule or the earlier stage says of it
     */
    record Edge(String name, int begin, int end, Object value) {}

    private final List<List<Edge>> byBegin;

    Lattice(int atoms) {
        byBegin = new ArrayList<>(atoms);
        for (int i = 0; i < atoms; i++) {
            byBegin.add(new ArrayList<>(4));
        }
    }

    /**
     * Adds an edge, unless one of the same class and stretch is there: the first declared stays. An
     * empty name is none.
     */
    void add(String name, int begin, int end, Object value) {
        List<Edge> edges = byBegin.get(begin);
        boolean known =
                edges.stream().anyMatch(edge -> edge.end() == end && edge.name().equals(name));
        if (!known && !name.isEmpty()) {
            edges.add(new Edge(name, begin, end, value));
        }
    }

    List<Edge> from(int begin) {
        return byBegin.get(begin);
    }
}
