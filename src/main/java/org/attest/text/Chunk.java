package org.attest.text;

import org.attest.model.Clause.VerbGroup;

/**
 * A flat part of a sentence.
 *
 * @param begin its first token
 * @param end one past its last token
 * @param word function words in lower case; empty for noun phrases and verb groups
 * @param head the head of a noun phrase; -1 for all others
 * @param verb the verb group; null for all others
 */
record Chunk(Kind kind, int begin, int end, String word, int head, VerbGroup verb) {

    enum Kind {
        NOUN,
        VERB,
        PREPOSITION,
        CONJUNCTION,
        COMMA,
        RELATIVE,
        SUBORDINATOR,
        ADVERB,
        ADJECTIVE,
        OPEN,
        CLOSE,
        BREAK,
        OTHER
    }

    static Chunk noun(int begin, int end, int head) {
        return new Chunk(Kind.NOUN, begin, end, "", head, null);
    }

    static Chunk verb(VerbGroup verb) {
        return new Chunk(Kind.VERB, verb.begin(), verb.end(), "", -1, verb);
    }

    static Chunk word(Kind kind, int begin, int end, String word) {
        return new Chunk(kind, begin, end, word, -1, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
