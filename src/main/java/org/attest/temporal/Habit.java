package org.attest.temporal;

/** How a document writes dates in numbers. */
enum Habit {
    /** {@code 9/8/1951} is the 8th of September. */
    MONTH_FIRST,
    /** {@code 9/8/1951} is the 9th of August. */
    DAY_FIRST
}
