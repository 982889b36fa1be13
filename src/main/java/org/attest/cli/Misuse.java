package org.attest.cli;

/** An argument that is well formed and still cannot be right. */
final class Misuse extends RuntimeException {

    Misuse(String message) {
        super(message);
    }
}
