package org.attest.link;

import org.attest.model.Fact;

/** A fact as linking compares it. */
interface FactView {

    Fact fact();

    LocalAnchor anchor();
}
