package org.attest;

import java.nio.file.Path;

/** The library's way in. */
public final class Attest {

    private Attest() {}

    /**
     * Reads a corpus and says what its documents state and where they disagree.
     *
     * @param output the folder that the caller will write to; nothing in it is read as a document
     * @throws org.attest.source.BadCorpus if there is nothing to read
     * @throws org.attest.lexicon.BadTable if a table cannot be used, naming file and line
     */
    public static Outcome run(Path corpus, Path output, Options options) {
        return new Pipeline(options).run(corpus, output);
    }
}
