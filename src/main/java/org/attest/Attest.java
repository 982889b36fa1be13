package org.attest;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

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

    /**
     * Estimates the weights that facts are linked by from the pairs of some corpora.
     *
     * @param uFromCompared whether the shares among pairs that are two things are estimated from
     *     the compared pairs, together with the others; else they come from all pairs
     * @return tables that take the place of the built-in ones of their names, as CSV text
     */
    public static SortedMap<String, String> estimate(
            List<Path> corpora, boolean uFromCompared, Options options) {
        return new Pipeline(options).estimate(corpora, uFromCompared);
    }
}
