package org.attest.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.attest.temporal.Context.Direction;
import org.attest.temporal.Partial.Turn;

/** Chooses among what comes round once a year. */
final class Yearly {

    /**
     * What begins within so many days is meant even in the past tense: they {@code agreed on a cut
     * in September}.
     */
    private static final long SOON = 31;

    /** A quarter's results are still to come for so many days after its end. */
    private static final long JUST_OVER = 60;

    private Yearly() {}

    /**
     * The one that is meant: with {@code last} the last that is over, with {@code next} the first
     * that has not begun, with {@code this} that of the document's year, else the last that has
     * begun or, in the future tense, the first that is not over; without a tense the nearer.
     */
    static CalendarPeriod choose(
            LocalDate anchor, Turn turn, Direction direction, IntFunction<CalendarPeriod> inYear) {
        List<CalendarPeriod> years =
                IntStream.rangeClosed(anchor.getYear() - 2, anchor.getYear() + 2)
                        .mapToObj(inYear)
                        .toList();
        return switch (turn) {
            case LAST -> last(years, p -> p.range().latest().isBefore(anchor));
            case NEXT -> first(years, p -> p.first().isAfter(anchor));
            case THIS -> inYear.apply(anchor.getYear());
            case BARE -> bare(anchor, direction, years);
        };
    }

    private static CalendarPeriod bare(
            LocalDate anchor, Direction direction, List<CalendarPeriod> years) {
        CalendarPeriod past = last(years, p -> !p.first().isAfter(anchor));
        CalendarPeriod coming = first(years, p -> !p.range().latest().isBefore(anchor));
        long since = ChronoUnit.DAYS.between(past.range().latest(), anchor);
        long until = ChronoUnit.DAYS.between(anchor, coming.first());
        return switch (direction) {
            case PAST -> past.unit() == Unit.MONTH && until <= SOON ? coming : past;
            case FUTURE -> since <= JUST_OVER && past.unit() == Unit.QUARTER ? past : coming;
            case UNKNOWN -> !isFinancial(past.unit()) && until < since ? coming : past;
        };
    }

    /** Quarters and halves are mostly told of once they are over. */
    private static boolean isFinancial(Unit unit) {
        return unit == Unit.QUARTER || unit == Unit.HALF;
    }

    private static CalendarPeriod last(List<CalendarPeriod> years, Predicate<CalendarPeriod> test) {
        return years.stream()
                .filter(test)
                .max(Comparator.comparing(CalendarPeriod::first))
                .orElseThrow();
    }

    private static CalendarPeriod first(
            List<CalendarPeriod> years, Predicate<CalendarPeriod> test) {
        return years.stream()
                .filter(test)
                .min(Comparator.comparing(CalendarPeriod::first))
                .orElseThrow();
    }

    /**
     * The full year of two digits: the one nearest to the document's, at most twenty years ahead of
     * it; 1970 to 2069 without a document date.
     */
    static int century(int twoDigits, Optional<LocalDate> published) {
        int last = published.map(LocalDate::getYear).map(year -> year + 20).orElse(2069);
        int year = last / 100 * 100 + twoDigits;
        return year > last ? year - 100 : year;
    }
}
