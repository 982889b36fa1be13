package org.attest.temporal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.attest.model.DateRange;
import org.attest.temporal.Context.Direction;

/** Dates counted from the document's date or from what the narrative spoke of last. */
sealed interface Relative extends Expression {

    /** What is counted from. */
    enum Basis {
        DOCUMENT,
        NARRATIVE;

        Optional<LocalDate> day(Context context) {
            return this == DOCUMENT ? context.published() : context.narrated();
        }
    }

    /** {@code yesterday}, {@code last month}, {@code the following day}. */
    record Shifted(Unit unit, int steps, Basis basis) implements Relative {
        @Override
        public Meaning resolve(Context context) {
            return anchor(context)
                    .map(day -> Meaning.of(CalendarPeriod.containing(day, unit).plus(steps)))
                    .orElseGet(() -> Meaning.open(Relative.open(unit)));
        }

        /** In the narrative a step by weeks or longer may also leave from a period. */
        private Optional<LocalDate> anchor(Context context) {
            if (basis == Basis.NARRATIVE && unit != Unit.DAY) {
                return context.narrative().last().map(CalendarPeriod::first).or(context::published);
            }
            return basis.day(context);
        }
    }

    /** {@code the previous Friday}: counted from the narrative's last day. */
    record FromNarrative(Expression inner) implements Relative {
        @Override
        public Meaning resolve(Context context) {
            return inner.resolve(
                    new Context(
                            context.narrated(),
                            context.narrative(),
                            context.direction(),
                            context.habit()));
        }
    }

    /** {@code one day}: some time to come, or how long something took. */
    record OneDay() implements Relative {
        @Override
        public Meaning resolve(Context context) {
            return context.direction() == Direction.FUTURE
                    ? Reference.FUTURE.resolve(context)
                    : new Lasting.Duration(Amount.ONE, Unit.DAY).resolve(context);
        }
    }

    /** {@code four years ago}: as exact as the unit that it is counted in. */
    record Offset(Amount amount, Unit unit, int sign, Basis basis) implements Relative {
        @Override
        public Meaning resolve(Context context) {
            if (amount.number().isEmpty()) {
                return (sign < 0 ? Reference.PAST : Reference.FUTURE).resolve(context);
            }
            if (basis.day(context).isEmpty()) {
                return Meaning.open(Relative.open(unit));
            }
            LocalDate anchor = anchor(context);
            return unit.isClock() ? clock(anchor) : Meaning.of(moved(anchor)).with(amount.mod());
        }

        private LocalDate anchor(Context context) {
            if (basis == Basis.NARRATIVE && context.narrative().last().isPresent()) {
                CalendarPeriod last = context.narrative().last().get();
                return unit.isMonths() || last.unit() == Unit.DAY
                        ? last.first()
                        : context.narrated().orElseThrow();
            }
            return basis.day(context).orElseThrow();
        }

        /** Hours are counted within the day: which one it falls on is not known. */
        private Meaning clock(LocalDate anchor) {
            return Meaning.of(CalendarPeriod.day(anchor)).at("TXX:XX");
        }

        private CalendarPeriod moved(LocalDate anchor) {
            long steps =
                    amount.times(BigDecimal.valueOf((long) sign * unit.size()))
                            .number()
                            .orElseThrow()
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue();
            LocalDate day = unit.isMonths() ? anchor.plusMonths(steps) : anchor.plusDays(steps);
            boolean whole = amount.number().orElseThrow().stripTrailingZeros().scale() <= 0;
            boolean years = unit.compareTo(Unit.YEAR) > 0 && steps % Unit.YEAR.size() == 0;
            return CalendarPeriod.containing(day, whole || years ? coarse(unit) : unit.smallest());
        }

        private static Unit coarse(Unit unit) {
            return unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM
                    ? Unit.YEAR
                    : unit;
        }
    }

    /** {@code in five years}: a date where the clause looks ahead, else how long it took. */
    record Within(Amount amount, Unit unit) implements Relative {
        @Override
        public Meaning resolve(Context context) {
            boolean ahead = context.direction() == Direction.FUTURE && amount.number().isPresent();
            return ahead && !unit.isClock()
                    ? new Offset(amount, unit, 1, Basis.DOCUMENT).resolve(context)
                    : new Lasting.Duration(amount, unit).resolve(context);
        }
    }

    /**
     * {@code a year earlier}: the period that figures are compared with, as long as the one that
     * they were given for.
     *
     * @param unit a quarter if the text says {@code year-earlier quarter}; empty if unsaid
     */
    record YearBefore(Basis basis, Optional<Unit> unit) implements Relative {
        /** The comparison is an aside: the text goes on with the period that it is about. */
        @Override
        public boolean leads() {
            return false;
        }

        @Override
        public Meaning resolve(Context context) {
            Optional<CalendarPeriod> compared = context.narrative().compared();
            if (compared.isPresent() && unit.map(u -> u == Unit.QUARTER).orElse(true)) {
                return Meaning.of(compared.get().plusYears(-1));
            }
            return new Offset(Amount.ONE, Unit.YEAR, -1, basis).resolve(context);
        }
    }

    /** {@code the quarter}: the one that the text spoke of; without one the last that is over. */
    record TheQuarter() implements Relative {
        @Override
        public Meaning resolve(Context context) {
            Optional<CalendarPeriod> told =
                    context.narrative().compared().filter(period -> period.unit() == Unit.QUARTER);
            return told.map(Meaning::of)
                    .orElseGet(
                            () -> new Shifted(Unit.QUARTER, -1, Basis.DOCUMENT).resolve(context));
        }
    }

    /** {@code the weekend}: the last one, or in the future tense the next. */
    record TheWeekend() implements Relative {
        @Override
        public Meaning resolve(Context context) {
            return context.published()
                    .map(day -> weekend(day, context))
                    .orElseGet(() -> Meaning.open("XXXX-WXX-WE"));
        }

        private static Meaning weekend(LocalDate day, Context context) {
            CalendarPeriod own = CalendarPeriod.containing(day, Unit.WEEKEND);
            boolean begun = !own.first().isAfter(day);
            return Meaning.of(
                    context.direction() == Direction.FUTURE || begun ? own : own.plus(-1));
        }
    }

    /**
     * {@code earlier this year}, {@code later this month}: up to the document's date, or from it.
     */
    record UpToNow(Expression whole, Mod mod) implements Relative {
        @Override
        public Meaning resolve(Context context) {
            Meaning meaning = whole.resolve(context);
            Optional<LocalDate> now =
                    context.published().filter(day -> meaning.range().contains(DateRange.day(day)));
            DateRange range = now.map(day -> cut(meaning.range(), day)).orElse(meaning.range());
            return meaning.with(mod).within(range);
        }

        private DateRange cut(DateRange range, LocalDate day) {
            return mod == Mod.END
                    ? DateRange.of(day, range.latest())
                    : DateRange.of(range.earliest(), day);
        }
    }

    /** The value of a unit of which nothing is known. */
    static String open(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX:XX";
            case DAY, NIGHT -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY, MILLENNIUM -> "XX";
        };
    }
}
