package org.attest.source;

/** A corpus folder that cannot be used as it is. The message says what was found and what helps. */
public final class BadCorpus extends RuntimeException {

    BadCorpus(String message) {
        super(message);
    }

    BadCorpus(String message, Throwable cause) {
        super(message, cause);
    }
}
