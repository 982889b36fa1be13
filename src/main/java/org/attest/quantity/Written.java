package org.attest.quantity;

import java.util.List;
import org.attest.model.Span;

/** What a rule of the grammar gives: one amount, or several that share a unit or scale. */
sealed interface Written permits Amount, Written.Several {

    /**
     * Amounts that one match holds.
     *
     * @param parts each with its own place
     */
    record Several(List<Placed> parts) implements Written {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** An amount and where it stands. */
    record Placed(Span span, Amount amount) {}
}
