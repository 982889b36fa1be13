package org.attest.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.model.DateRange;
import org.attest.temporal.Context.Direction;

/** Dates that leave a part open: the year, the week, or which number is the month. */
sealed interface Partial extends Expression {

    /** Which one of those that bear the name. */
    enum Turn {
        LAST,
        THIS,
        NEXT,
        BARE
    }

    /** {@code Nov. 21}: the one that the tense points at; without tense the nearest. */
    record MonthDay(int month, int day) implements Partial {
        /** How far ahead a past tense still leaves a day of this year in the future. */
        private static final long SOON = 31;

        @Override
        public Meaning resolve(Context context) {
            Optional<LocalDate> published = context.published();
            if (published.isEmpty()) {
                return Meaning.open(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
            }
            LocalDate anchor = published.get();
            List<LocalDate> days = days(anchor);
            Comparator<LocalDate> byDistance =
                    Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(anchor, d)));
            LocalDate nearest = days.stream().min(byDistance).orElseThrow();
            LocalDate meant =
                    days.stream()
                            .filter(d -> fits(d, anchor, context.direction()))
                            .min(byDistance)
                            .orElse(nearest);
            return Meaning.of(CalendarPeriod.day(meant));
        }

        private static boolean fits(LocalDate day, LocalDate anchor, Direction direction) {
            long ahead = ChronoUnit.DAYS.between(anchor, day);
            return switch (direction) {
                case PAST -> ahead <= SOON;
                case FUTURE -> ahead >= 0;
                case UNKNOWN -> true;
            };
        }

        private List<LocalDate> days(LocalDate anchor) {
            return IntStream.rangeClosed(anchor.getYear() - 4, anchor.getYear() + 4)
                    .filter(year -> Expression.isDay(year, month, day))
                    .mapToObj(year -> LocalDate.of(year, month, day))
                    .toList();
        }
    }

    /** {@code Friday}, {@code last Monday}. */
    record NamedDay(DayOfWeek day, Turn turn) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            return context.published()
                    .map(anchor -> Meaning.of(CalendarPeriod.day(meant(anchor, context))))
                    .orElseGet(() -> Meaning.open("XXXX-WXX-" + day.getValue()));
        }

        private LocalDate meant(LocalDate anchor, Context context) {
            int back = Math.floorMod(anchor.getDayOfWeek().getValue() - day.getValue(), 7);
            LocalDate latest = anchor.minusDays(back);
            LocalDate soonest = anchor.plusDays(Math.floorMod(-back, 7));
            return switch (turn) {
                case LAST -> back == 0 ? anchor.minusWeeks(1) : latest;
                case NEXT -> back == 0 ? anchor.plusWeeks(1) : soonest;
                case THIS ->
                        context.direction() == Direction.PAST
                                ? latest
                                : anchor.plusDays(
                                        day.getValue() - anchor.getDayOfWeek().getValue());
                case BARE -> context.direction() == Direction.FUTURE ? soonest : latest;
            };
        }
    }

    /** A month, quarter or half of a year that is not named: {@code September}. */
    record PartOfYear(Unit unit, int index, Turn turn) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            if (context.published().isEmpty()) {
                String code = CalendarPeriod.inYear(2000, unit, index).value().substring(4);
                return Meaning.open("XXXX" + code);
            }
            LocalDate anchor = context.published().get();
            return Meaning.of(
                    Yearly.choose(
                            anchor,
                            turn,
                            context.direction(),
                            year -> CalendarPeriod.inYear(year, unit, index)));
        }
    }

    /** {@code a June agreement}: the tense of the clause says nothing of its time. */
    record Attributive(Expression inner) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            return inner.resolve(
                    new Context(
                            context.published(),
                            context.narrative(),
                            Direction.UNKNOWN,
                            context.habit()));
        }
    }

    /**
     * {@code the first Monday of May}, {@code the last week of 2010}.
     *
     * @param nth from 1; -1 for the last
     * @param day which day of the week; empty for days and weeks that are counted themselves
     */
    record NthOf(int nth, Optional<DayOfWeek> day, Unit unit, Expression whole) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            Meaning meaning = whole.resolve(context);
            if (meaning.range().isAlways()) {
                return Meaning.open(Relative.open(unit));
            }
            LocalDate first = first(meaning.range());
            if (!meaning.range().contains(DateRange.day(first))) {
                return Meaning.open(Relative.open(unit));
            }
            return unit == Unit.WEEK ? week(first) : Meaning.of(CalendarPeriod.day(first));
        }

        /** Its first day. */
        private LocalDate first(DateRange range) {
            int length = unit == Unit.WEEK || day.isPresent() ? 7 : 1;
            LocalDate start =
                    nth > 0
                            ? range.earliest().plusDays((long) (nth - 1) * length)
                            : range.latest().minusDays(length - 1);
            return day.map(named -> start.with(TemporalAdjusters.nextOrSame(named))).orElse(start);
        }

        /**
         * Seven days from its first one; the value is the calendar's week that holds their middle.
         */
        private static Meaning week(LocalDate first) {
            return Meaning.of(CalendarPeriod.containing(first.plusDays(3), Unit.WEEK))
                    .within(DateRange.of(first, first.plusDays(6)));
        }
    }

    /** {@code the week of Oct. 12}. */
    record Holding(Unit unit, Expression day) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            Meaning meaning = day.resolve(context);
            return meaning.range().isAlways()
                    ? Meaning.open(Relative.open(unit))
                    : Meaning.of(CalendarPeriod.containing(meaning.range().earliest(), unit));
        }
    }

    /** {@code summer}, {@code last winter}. */
    record Season(String code, Turn turn) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            return context.published()
                    .map(
                            anchor ->
                                    Meaning.of(
                                            Yearly.choose(
                                                    anchor,
                                                    turn,
                                                    context.direction(),
                                                    year -> CalendarPeriod.season(year, code))))
                    .orElseGet(() -> Meaning.open("XXXX-" + code));
        }
    }

    /** A part of a year that is itself to be resolved: {@code this year's third quarter}. */
    record PartOf(Unit unit, int index, Expression year) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            Meaning whole = year.resolve(context);
            String code = CalendarPeriod.inYear(2000, unit, index).value().substring(4);
            return whole.period()
                    .map(
                            period ->
                                    Meaning.of(
                                            CalendarPeriod.inYear(
                                                    period.first().getYear(), unit, index)))
                    .orElseGet(() -> Meaning.open(whole.value() + code));
        }
    }

    /** {@code 3 May last year}. */
    record DayOf(int month, int day, Expression year) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            return year.resolve(context)
                    .period()
                    .map(period -> period.first().getYear())
                    .filter(known -> Expression.isDay(known, month, day))
                    .map(known -> Meaning.of(CalendarPeriod.day(LocalDate.of(known, month, day))))
                    .orElseGet(
                            () ->
                                    Meaning.open(
                                            String.format(
                                                    Locale.ROOT, "XXXX-%02d-%02d", month, day)));
        }
    }

    /** {@code 08/09/51}: which is the month goes by the document's habit. */
    record NumericDate(int first, int second, int year, boolean shortYear) implements Partial {

        /** Whether only one of its two readings is a day. */
        Optional<Habit> tells() {
            boolean monthFirst = Expression.isDay(2000, first, second);
            boolean dayFirst = Expression.isDay(2000, second, first);
            if (monthFirst == dayFirst) {
                return Optional.empty();
            }
            return Optional.of(monthFirst ? Habit.MONTH_FIRST : Habit.DAY_FIRST);
        }

        /** The habit that makes it the document's own date, if only one does. */
        Optional<Habit> tells(LocalDate published) {
            return Stream.of(Habit.values())
                    .filter(
                            habit ->
                                    day(habit, Optional.of(published))
                                            .equals(Optional.of(published)))
                    .filter(habit -> first != second)
                    .findFirst();
        }

        @Override
        public Meaning resolve(Context context) {
            Habit habit = tells().orElse(context.habit());
            return day(habit, context.published())
                    .map(day -> Meaning.of(CalendarPeriod.day(day)))
                    .orElseGet(() -> Meaning.open(""));
        }

        private Optional<LocalDate> day(Habit habit, Optional<LocalDate> published) {
            int month = habit == Habit.MONTH_FIRST ? first : second;
            int dayOfMonth = habit == Habit.MONTH_FIRST ? second : first;
            int full = shortYear ? Yearly.century(year, published) : year;
            return Expression.isDay(full, month, dayOfMonth)
                    ? Optional.of(LocalDate.of(full, month, dayOfMonth))
                    : Optional.empty();
        }
    }

    /**
     * {@code Christmas}, {@code last Easter}, {@code Labor Day 2012}.
     *
     * @param year empty if unsaid
     */
    record HolidayOf(Holiday holiday, Optional<Integer> year, Turn turn) implements Partial {
        @Override
        public Meaning resolve(Context context) {
            if (year.isPresent()) {
                return Meaning.of(CalendarPeriod.day(holiday.in(year.get())));
            }
            return context.published()
                    .map(
                            anchor ->
                                    Meaning.of(
                                            Yearly.choose(
                                                    anchor,
                                                    turn,
                                                    context.direction(),
                                                    y -> CalendarPeriod.day(holiday.in(y)))))
                    .orElseGet(() -> Meaning.open(holiday.open()));
        }
    }
}
