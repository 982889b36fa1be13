package org.attest.model;

import java.io.Serializable;
import java.util.List;

/**
 * Why two facts of one claim are held to speak of the same thing. The score is the sum of the
 * terms, by construction.
 *
 * @param left the one that comes first by document and offset
 * @param terms the prior first, then one for each comparison
 */
public record Link(Fact left, Fact right, List<Evidence> terms) implements Serializable {

    public Link {
        terms = List.copyOf(terms);
    }

    /** In hundredths of a bit. */
    public int score() {
        return terms.stream().mapToInt(Evidence::weight).sum();
    }
}
