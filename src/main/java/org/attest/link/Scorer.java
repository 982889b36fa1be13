package org.attest.link;

import java.util.List;
import org.attest.model.Evidence;

/** How one kind of facts is compared. */
interface Scorer<V extends FactView> {

    /** The terms of a pair, the prior first. Symmetric. */
    List<Evidence> terms(V a, V b);

    /** Whether the two can never be one claim, however alike they are. */
    boolean cannotLink(V a, V b);

    /** Whether the one may be the other's copy, their words being the same. */
    boolean mayCopy(V a, V b);
}
