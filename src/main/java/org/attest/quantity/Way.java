package org.attest.quantity;

import java.util.Optional;

/** One way to find what a figure measures. */
interface Way {

    /** What it measures; empty where this way does not apply. */
    Optional<Measured> find(Site site);
}
