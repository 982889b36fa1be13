package org.attest.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.attest.model.DateRange;
import org.attest.model.Timex.Type;

/**
 * What a temporal expression says, before what it leaves open is filled in. Each kind answers how
 * it is resolved; what cannot be resolved keeps its open value and has no bounds.
 */
sealed interface Expression
        permits Expression.Explicit,
                Expression.Modified,
                Expression.Interval,
                Expression.Reference,
                Expression.Nothing,
                Partial,
                Relative,
                Clocked,
                Lasting {

    Meaning resolve(Context context);

    /** Whether it is a temporal expression at all. */
    default boolean isTemporal() {
        return true;
    }

    /** Whether what follows may be counted from it, or given for the same period. */
    default boolean leads() {
        return true;
    }

    /** All is said: {@code Sept. 8, 1951}, {@code 2007}, {@code the 1990s}. */
    record Explicit(CalendarPeriod period) implements Expression {
        static Explicit year(int year) {
            return new Explicit(CalendarPeriod.year(year));
        }

        @Override
        public Meaning resolve(Context context) {
            return Meaning.of(period);
        }
    }

    /** A part of a period, or a hedge: {@code early 1990s}, {@code almost 60 years}. */
    record Modified(Mod mod, Expression inner) implements Expression {
        @Override
        public Meaning resolve(Context context) {
            return inner.resolve(context).with(mod);
        }
    }

    /** One expression for several days or years: {@code October 25-26}, {@code 2009-2010}. */
    record Interval(Expression from, Expression to) implements Expression {
        @Override
        public Meaning resolve(Context context) {
            Meaning first = from.resolve(context);
            Meaning last = to.resolve(context);
            DateRange range =
                    first.range().isAlways() || last.range().isAlways()
                            ? DateRange.ALWAYS
                            : first.range().span(last.range());
            return new Meaning(
                    Type.DATE,
                    first.value() + "/" + last.value(),
                    Optional.empty(),
                    range,
                    last.period());
        }
    }

    /** The past, the present or the future: {@code now}, {@code recently}. */
    record Reference(String value) implements Expression {
        static final Reference PAST = new Reference("PAST_REF");
        static final Reference FUTURE = new Reference("FUTURE_REF");

        @Override
        public Meaning resolve(Context context) {
            return Meaning.open(value);
        }
    }

    /** What looks like a date and is none: an age, a number, a 31st of February. */
    record Nothing() implements Expression {
        @Override
        public Meaning resolve(Context context) {
            return Meaning.open("");
        }

        @Override
        public boolean isTemporal() {
            return false;
        }
    }

    /** A day with its year, or nothing where the calendar has no such day. */
    static Expression day(int year, int month, int day) {
        return isDay(year, month, day)
                ? new Explicit(CalendarPeriod.day(LocalDate.of(year, month, day)))
                : new Nothing();
    }

    /** Whether the calendar has this day. */
    static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
