package org.attest.temporal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * All that resolution may lean on.
 *
 * @param published the document's date; empty where it has none
 * @param direction which way a bare weekday or month points
 */
record Context(
        Optional<LocalDate> published, Narrative narrative, Direction direction, Habit habit) {

    /** Which way an expression without a year or a week points. */
    enum Direction {
        PAST,
        FUTURE,
        UNKNOWN
    }

    /** The day that a step in the narrative is counted from: its last one, else the document's. */
    Optional<LocalDate> narrated() {
        return narrative.day().map(CalendarPeriod::first).or(() -> published);
    }
}
