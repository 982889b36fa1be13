package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * A noun phrase without what follows its head: {@code the new Japanese Mobile Amphibious Forces}.
 * What follows hangs on it as attachments.
 *
 * @param begin its first token, by index in the sentence
 * @param end one past its last token
 * @param head its head noun, number or pronoun, in {@code [begin, end)}
 * @param attachments what narrows or extends it, in order of the text
 */
public record NounPhrase(int begin, int end, int head, List<Attachment> attachments)
        implements Serializable {

    /** How one phrase hangs on another. */
    public enum Link {
        /**
         * {@code sales} of {@code articles}, {@code personnel} in {@code Japan}: the word is the
         * preposition.
         */
        PREPOSITION,
        /** {@code personnel} stationed in Japan: the target is a clause. */
        PARTICIPLE,
        /** {@code an earthquake}, which devastated Honshu: the target is a clause. */
        RELATIVE,
        /** {@code Resolve}, a frigate: the target is a noun phrase. */
        APPOSITION,
        /** {@code ships} and aircraft: the target is the next noun phrase of the list. */
        COORDINATION,
        /** {@code plan} to build: the target is a clause. */
        INFINITIVE
    }

    /**
     * One attachment.
     *
     * @param word the preposition, relative pronoun or conjunction in lower case; empty if none
     * @param target index of a noun phrase, or of a clause for participles, relative clauses and
     *     infinitives
     */
    public record Attachment(Link link, String word, int target) implements Serializable {}

    public NounPhrase {
        if (begin < 0 || head < begin || head >= end) {
            throw new IllegalArgumentException(
                    "head " + head + " outside of [" + begin + ", " + end + ")");
        }
        attachments = List.copyOf(attachments);
    }

    public boolean contains(int token) {
        return begin <= token && token < end;
    }
}
