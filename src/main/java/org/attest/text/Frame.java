package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Clause.Relation;

/** A clause that has been opened and may still wait for its subject and its verb. */
final class Frame {

    final Frame outer;
    final Relation relation;

    /** The first token: of a relative pronoun, a conjunction, or the subject. */
    int begin;

    /** The clause that governs it; -1 if that one is still to come, or there is none. */
    int governor = -1;

    /** Its clause once its verb has been read; -1 before. */
    int clause = -1;

    /** The noun phrase that its verb will take as subject; -1 if none so far. */
    int subject = -1;

    /** For relative clauses the noun phrase that they belong to; -1 otherwise. */
    int antecedent = -1;

    /** The relative pronoun. */
    String pronoun = "";

    /** Adjuncts that came before the verb. */
    final List<Adjunct> adjuncts = new ArrayList<>();

    /** Clauses before the verb that hang on this one: {@code When …,}, {@code Returning fire,}. */
    final List<Integer> dependents = new ArrayList<>();

    Frame(Frame outer, Relation relation, int begin) {
        this.outer = outer;
        this.relation = relation;
        this.begin = begin;
    }

    boolean awaitsVerb() {
        return clause < 0;
    }
}
