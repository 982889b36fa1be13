package org.attest.link;

import org.attest.model.Figure;
import org.attest.model.Figure.Relation;

/** What two facts of one claim can never be to one another. */
final class CannotLink {

    private CannotLink() {}

    static boolean figures(FrameView a, FrameView b) {
        Figure left = a.figure();
        Figure right = b.figure();
        return !FigureComparisons.sameDimension(a.base(), b.base())
                || related(left, right)
                || related(right, left)
                || left.docId().equals(right.docId())
                        && left.sentence().equals(right.sentence())
                        && left.attributedTo().equals(right.attributedTo())
                        && !sameValue(a, b);
    }

    /** A part and its whole, a value and what it changed from. */
    private static boolean related(Figure a, Figure b) {
        return !a.relatedId().isEmpty()
                && a.relatedId().equals(b.id())
                && a.relation() != Relation.RESTATES;
    }

    private static boolean sameValue(FrameView a, FrameView b) {
        return a.base().value() != null
                && b.base().value() != null
                && a.base().value().compareTo(b.base().value()) == 0;
    }

    static boolean events(EventView a, EventView b) {
        return a.event().docId().equals(b.event().docId())
                && a.event().sentence().equals(b.event().sentence())
                && (!a.event().range().equals(b.event().range())
                        || !a.trigger().equals(b.trigger()));
    }
}
