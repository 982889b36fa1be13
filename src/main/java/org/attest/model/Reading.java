package org.attest.model;

import java.io.Serializable;

/** What became of a file: bad input is a value, not an exception. */
public sealed interface Reading extends Serializable {

    /** The document's id, whether it could be read or not. */
    String id();

    /** A file that became a document. */
    record Accepted(Document document) implements Reading {
        @Override
        public String id() {
            return document.id();
        }
    }

    /**
     * A file that could not be read.
     *
     * @param sha256 of its bytes; empty if not even these could be read
     * @param reason in words, for a person
     */
    record Rejected(String id, String sha256, String reason) implements Reading {}
}
