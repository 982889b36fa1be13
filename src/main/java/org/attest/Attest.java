package org.attest;

import java.nio.file.Path;

/** The library's way in. */
public final class Attest {

    private Attest() {}

    /**
     * Reads a corpus and says what its documents state and where they disagree.
     *
     * @param output the folder that the caller will write to; nothing in it is read as a document
     */
    public static Outcome run(Path corpus, Path output, Options options) {
        throw new UnsupportedOperationException("the stages are not wired yet");
    }
}
