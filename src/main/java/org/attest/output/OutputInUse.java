package org.attest.output;

/** Another run is writing the same output. */
public final class OutputInUse extends RuntimeException {

    OutputInUse(String message) {
        super(message);
    }
}
