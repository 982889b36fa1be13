package org.attest.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attest.model.DateRange;

/** TIMEX3's modifiers, under their own names. */
enum Mod {
    START,
    MID,
    END,
    APPROX,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    BEFORE,
    AFTER;

    /** Whether it picks a part of a period. */
    boolean isPart() {
        return this == START || this == MID || this == END;
    }

    /** The part of a period that it picks by the contract; the whole for other modifiers. */
    DateRange of(CalendarPeriod period) {
        if (!isPart() || period.unit() == Unit.DAY) {
            return period.range();
        }
        List<LocalDate> cuts = cuts(period);
        int part = ordinal();
        return DateRange.of(cuts.get(part), cuts.get(part + 1).minusDays(1));
    }

    private static List<LocalDate> cuts(CalendarPeriod period) {
        LocalDate first = period.first();
        LocalDate next = period.plus(1).first();
        if (period.unit() == Unit.WEEKEND) {
            return List.of(first, first.plusDays(1), first.plusDays(1), first.plusDays(2));
        }
        if (period.unit() == Unit.WEEK) {
            return List.of(first, first.plusDays(2), first.plusDays(4), next);
        }
        if (period.unit() == Unit.MONTH) {
            return List.of(first, first.plusDays(10), first.plusDays(20), next);
        }
        if (period.unit() == Unit.DECADE) {
            return List.of(first, first.plusYears(4), first.plusYears(7), next);
        }
        if (period.unit() == Unit.CENTURY) {
            return List.of(first, first.plusYears(33), first.plusYears(67), next);
        }
        long third = ChronoUnit.MONTHS.between(first, next) / 3;
        return List.of(first, first.plusMonths(third), first.plusMonths(2 * third), next);
    }
}
