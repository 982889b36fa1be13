package org.attest.link;

import org.attest.model.Fact;

/** The same sentence with the same words in another document. */
final class Copies {

    private Copies() {}

    static boolean sameSentence(Fact a, Fact b) {
        return a.sentence().length() > 20
                && !a.docId().equals(b.docId())
                && a.sentence().equals(b.sentence());
    }

    /**
     * Whether two facts of copies say the same: their quotes are equal. Where a sentence says the
     * same number twice, other comparisons tell the two apart.
     */
    static boolean samePlace(Fact a, Fact b) {
        return a.quote().equals(b.quote());
    }
}
