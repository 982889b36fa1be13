package org.attest.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.attest.model.DateRange;

/**
 * A stretch of the calendar: a day, a week, a month, a quarter, a year, a decade.
 *
 * @param unit how long it is
 * @param first its first day
 */
record CalendarPeriod(Unit unit, LocalDate first) {

    /** The period of a unit that holds a day. */
    static CalendarPeriod containing(LocalDate day, Unit unit) {
        return new CalendarPeriod(calendar(unit), firstOf(day, unit));
    }

    static CalendarPeriod day(LocalDate day) {
        return new CalendarPeriod(Unit.DAY, day);
    }

    static CalendarPeriod year(int year) {
        return new CalendarPeriod(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /** What a year holds several of, counted from 1: the 9th month, the 3rd quarter. */
    static CalendarPeriod inYear(int year, Unit unit, int index) {
        return new CalendarPeriod(
                unit, LocalDate.of(year, 1, 1).plusMonths((long) (index - 1) * unit.size()));
    }

    /** A season by its code; winter begins in the year that it is named after. */
    static CalendarPeriod season(int year, String code) {
        int month = 3 * (1 + List.of("SP", "SU", "FA", "WI").indexOf(code));
        return new CalendarPeriod(Unit.SEASON, LocalDate.of(year, month, 1));
    }

    private static Unit calendar(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, NIGHT -> Unit.DAY;
            case FORTNIGHT -> Unit.WEEK;
            case MILLENNIUM -> Unit.CENTURY;
            case DAY, WEEK, WEEKEND, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY -> unit;
        };
    }

    private static LocalDate firstOf(LocalDate day, Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> day;
            case WEEK, FORTNIGHT -> monday(day);
            case WEEKEND -> monday(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() < 7 ? 1 : 7);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY, MILLENNIUM -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The period so many later, or earlier if negative. */
    CalendarPeriod plus(long count) {
        LocalDate moved =
                unit.isMonths()
                        ? first.plusMonths(count * unit.size())
                        : first.plusDays(count * unit.size());
        return new CalendarPeriod(unit, moved);
    }

    /** The same stretch of another year; a 29th of February becomes a 28th. */
    CalendarPeriod plusYears(long years) {
        return containing(first.plusYears(years), unit);
    }

    DateRange range() {
        LocalDate last = unit == Unit.WEEKEND ? first.plusDays(1) : plus(1).first().minusDays(1);
        return DateRange.of(first, last);
    }

    /** As TIMEX3 writes it: {@code 1990-W33}, {@code 1989-Q3}, {@code 199}. */
    String value() {
        int year = first.getYear();
        return switch (unit) {
            case DAY, SECOND, MINUTE, HOUR, NIGHT -> first.toString();
            case WEEK, FORTNIGHT -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, first.getMonthValue());
            case QUARTER ->
                    String.format(
                            Locale.ROOT, "%04d-Q%d", year, first.get(IsoFields.QUARTER_OF_YEAR));
            case SEASON -> String.format(Locale.ROOT, "%04d-%s", year, seasonCode());
            case HALF ->
                    String.format(Locale.ROOT, "%04d-H%d", year, first.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
            case CENTURY, MILLENNIUM -> String.format(Locale.ROOT, "%02dXX", year / 100);
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                first.get(IsoFields.WEEK_BASED_YEAR),
                first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String seasonCode() {
        return List.of("WI", "SP", "SU", "FA").get(first.getMonthValue() % 12 / 3);
    }
}
