package org.attest.output;

/** A folder that cannot be written to or read as it stands, through the user's choice of it. */
public final class OutputRefused extends RuntimeException {

    OutputRefused(String message) {
        super(message);
    }
}
