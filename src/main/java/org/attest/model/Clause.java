package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * A verb group with what belongs to it. Participles and infinitives make clauses of their own, so
 * that {@code signed in March 1954, that was ratified in May} is two. A sentence without a verb has
 * none.
 *
 * @param begin the first token of the clause, its subject and adjuncts counted in
 * @param end one past its last token
 * @param verb its verb group
 * @param subject index of the noun phrase that is its grammatical subject, the antecedent for
 *     relative clauses and participles, that of the governing verb for infinitives and coordinated
 *     verbs; -1 if none
 * @param objects indexes of its direct and indirect objects, and of a predicate noun after a copula
 * @param adjuncts its prepositional phrases that hang on the verb
 * @param relation how it hangs on the governing clause
 * @param governor index of the governing clause; -1 for a main clause
 * @param speaker index of the noun phrase whose words the clause reports ({@code the army said …},
 *     {@code according to the army}); -1 where the document itself speaks
 */
public record Clause(
        int begin,
        int end,
        VerbGroup verb,
        int subject,
        List<Integer> objects,
        List<Adjunct> adjuncts,
        Relation relation,
        int governor,
        int speaker)
        implements Serializable {

    /** How a clause hangs on another. */
    public enum Relation {
        MAIN,
        /** After {@code and}, {@code but}: shares the subject where it has none of its own. */
        COORDINATE,
        /** What somebody says, believes or plans. */
        REPORTED,
        RELATIVE,
        PARTICIPIAL,
        INFINITIVE,
        /** After {@code when}, {@code if}, {@code because}, {@code after}. */
        SUBORDINATE
    }

    /**
     * A prepositional phrase of a verb.
     *
     * @param word the preposition in lower case, several words with a space between ({@code out
     *     of})
     * @param phrase index of its noun phrase
     */
    public record Adjunct(String word, int phrase) implements Serializable {}

    /**
     * A verb with its auxiliaries: {@code has not been deployed}.
     *
     * @param begin the first token, auxiliaries counted in
     * @param end one past the last token, a particle counted in ({@code broke out})
     * @param main the token of the main verb
     * @param lemma of the main verb, with its particle ({@code break out}); {@code be} for a copula
     * @param modal lower case: {@code will}, {@code could}, {@code to} for a bare infinitive; empty
     *     if none
     */
    public record VerbGroup(
            int begin,
            int end,
            int main,
            String lemma,
            Tense tense,
            Voice voice,
            Form form,
            boolean negated,
            String modal)
            implements Serializable {}

    /** When, as the verb group alone says it. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** Participles and infinitives take the time of the verb that governs them. */
        NONE
    }

    /** Whether the subject does it, or it is done to the subject. */
    public enum Voice {
        ACTIVE,
        PASSIVE
    }

    /** The form of the first verb of the group. */
    public enum Form {
        FINITE,
        INFINITIVE,
        PRESENT_PARTICIPLE,
        PAST_PARTICIPLE
    }

    public Clause {
        objects = List.copyOf(objects);
        adjuncts = List.copyOf(adjuncts);
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }

    public boolean passive() {
        return verb.voice() == Voice.PASSIVE;
    }
}
