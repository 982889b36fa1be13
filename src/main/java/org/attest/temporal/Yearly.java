package org.attest.temporal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.attest.temporal.Context.Direction;
import org.attest.temporal.Partial.Turn;

/** Chooses among what comes round once a year. */
final class Yearly {

    private Yearly() {}

    /**
     * The one that is meant: with {@code last} the last that is over, with {@code next} the first
     * that has not begun, with {@code this} that of the document's year, else the last that has
     * begun or, in the future tense, the first that is not over.
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
            case BARE ->
                    direction == Direction.FUTURE
                            ? first(years, p -> !p.range().latest().isBefore(anchor))
                            : last(years, p -> !p.first().isAfter(anchor));
        };
    }

    private static CalendarPeriod last(
            List<CalendarPeriod> years, java.util.function.Predicate<CalendarPeriod> test) {
        return years.stream()
                .filter(test)
                .max(Comparator.comparing(CalendarPeriod::first))
                .orElseThrow();
    }

    private static CalendarPeriod first(
            List<CalendarPeriod> years, java.util.function.Predicate<CalendarPeriod> test) {
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
