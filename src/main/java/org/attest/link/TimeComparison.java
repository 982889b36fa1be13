package org.attest.link;

import org.attest.model.DateRange;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;

/** Compares the times that two figures hold for, by their kinds. */
final class TimeComparison {

    /**
     * A sentence that a series of reports repeats word for word speaks of another day each time.
     */
    static final String OTHER_DAYS = "other days";

    private static final int LONG = 90;

    private TimeComparison() {}

    /** The level of two figures. */
    static String level(FrameView a, FrameView b) {
        Figure.AsOf left = a.figure().asOf();
        Figure.AsOf right = b.figure().asOf();
        if (left.kind() == TimeKind.ATTRIBUTE || right.kind() == TimeKind.ATTRIBUTE) {
            return "does not move";
        }
        if (isLongBefore(a, b) || isLongBefore(b, a)) {
            return "told of a time before";
        }
        boolean known = known(left) && known(right);
        if (left.kind() == TimeKind.FLOW && right.kind() == TimeKind.FLOW) {
            return known
                    ? flows(left.range(), right.range(), stated(left) && stated(right))
                    : "not stated";
        }
        boolean tallies = left.kind() == TimeKind.TALLY && right.kind() == TimeKind.TALLY;
        if (known && spans(left.range()) != spans(right.range())
                || tallies && a.summed() != b.summed() && farApart(a, b)) {
            return "since then or that day";
        }
        return known && left.range().overlaps(right.range()) ? "level at one time" : "level";
    }

    /**
     * Whether the one states a time that was over weeks before the other's document told what had
     * just happened.
     */
    private static boolean isLongBefore(FrameView earlier, FrameView later) {
        Figure.AsOf past = earlier.figure().asOf();
        Figure.AsOf told = later.figure().asOf();
        return moves(past)
                && moves(told)
                && stated(past)
                && past.range().hasLatest()
                && told.basis() == TimeBasis.DOCUMENT
                && told.range().hasEarliest()
                && past.range().latest().plusDays(Story.ONE_STORY).isBefore(told.range().earliest())
                && !earlier.anchor().sharesDays(later.anchor());
    }

    private static boolean moves(Figure.AsOf asOf) {
        return asOf.kind() == TimeKind.TALLY || asOf.kind() == TimeKind.FLOW;
    }

    private static boolean known(Figure.AsOf asOf) {
        return asOf.basis() != TimeBasis.DOCUMENT && !asOf.range().isAlways();
    }

    private static boolean stated(Figure.AsOf asOf) {
        return asOf.basis() == TimeBasis.STATED;
    }

    /** What went before may date a figure wrongly: only stated days tell two apart. */
    private static String flows(DateRange a, DateRange b, boolean stated) {
        if (a.equals(b)) {
            return "one closed time";
        }
        if (!a.overlaps(b)) {
            return stated ? OTHER_DAYS : "not stated";
        }
        return spans(a) == spans(b) ? "overlapping times" : "day against longer time";
    }

    /** Whether it is a time in which one thing may happen again and again. */
    static boolean spans(DateRange range) {
        return !range.hasEarliest()
                || !range.hasLatest()
                || range.earliest().plusDays(LONG).isBefore(range.latest());
    }

    /** Whether one is many times the other. */
    private static boolean farApart(FrameView a, FrameView b) {
        return a.base().value() != null
                && b.base().value() != null
                && FigureComparisons.ratio(
                                a.base().value().doubleValue(), b.base().value().doubleValue())
                        >= FigureComparisons.FAR;
    }
}
