package org.attest.lexicon;

/**
 * A table that cannot be used as it stands. The message names file, line, what was found and what
 * is right.
 */
public final class BadTable extends RuntimeException {

    public BadTable(String message) {
        super(message);
    }

    public BadTable(String message, Throwable cause) {
        super(message, cause);
    }
}
