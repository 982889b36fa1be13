package org.attest.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Days from one to another, both included. An open side is {@link LocalDate#MIN} or {@link
 * LocalDate#MAX}, never null.
 */
public record DateRange(LocalDate earliest, LocalDate latest) implements Serializable {

    /** Open on both sides: nothing is known. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public DateRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "ends before it begins: " + earliest + " to " + latest);
        }
    }

    public static DateRange of(LocalDate earliest, LocalDate latest) {
        return new DateRange(earliest, latest);
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    public static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static DateRange since(LocalDate earliest) {
        return new DateRange(earliest, LocalDate.MAX);
    }

    public static DateRange until(LocalDate latest) {
        return new DateRange(LocalDate.MIN, latest);
    }

    public boolean hasEarliest() {
        return !earliest.equals(LocalDate.MIN);
    }

    public boolean hasLatest() {
        return !latest.equals(LocalDate.MAX);
    }

    /** Whether nothing at all is known of it. */
    public boolean isAlways() {
        return !hasEarliest() && !hasLatest();
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(DateRange other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    public boolean contains(DateRange other) {
        return !earliest.isAfter(other.earliest) && !other.latest.isAfter(latest);
    }

    /** The smallest range that holds both. */
    public DateRange span(DateRange other) {
        return new DateRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    public DateRange withoutLatest() {
        return new DateRange(earliest, LocalDate.MAX);
    }

    public DateRange withoutEarliest() {
        return new DateRange(LocalDate.MIN, latest);
    }

    /**
     * For explanations: {@code 2018-05-21}, {@code 1990-01-01 to 1993-12-31}, {@code since
     * 2007-01-01}.
     */
    @Override
    public String toString() {
        if (isAlways()) {
            return "an unknown time";
        }
        if (isOneDay()) {
            return earliest.toString();
        }
        if (!hasLatest()) {
            return "since " + earliest;
        }
        return hasEarliest() ? earliest + " to " + latest : "until " + latest;
    }
}
