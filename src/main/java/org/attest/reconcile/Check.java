package org.attest.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.attest.model.Annotated;
import org.attest.model.Discrepancy;
import org.attest.model.Fact;

/** Something that one document alone can get wrong. */
interface Check {

    /**
     * What a document's own words contradict.
     *
     * @param left the stated total, change or event
     * @param right the first of what contradicts it; the same fact where nothing else is needed
     * @param expected what {@code left} should be by the document's own words
     * @param gap relative, 0 or more; null where it cannot be said
     */
    record Fault(
            Discrepancy.Kind kind,
            Fact left,
            Fact right,
            String expected,
            String difference,
            BigDecimal gap,
            String explanation) {}

    List<Fault> faults(Annotated document);
}
