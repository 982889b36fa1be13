package org.attest.temporal;

import java.util.Optional;
import org.attest.model.DateRange;
import org.attest.model.Timex.Type;

/**
 * What an expression comes to.
 *
 * @param value as TIMEX3 writes it
 * @param range the expression's own days; {@link DateRange#ALWAYS} where it has none
 * @param period the stretch of the calendar that it names, which later expressions may lean on
 */
record Meaning(
        Type type,
        String value,
        Optional<Mod> mod,
        DateRange range,
        Optional<CalendarPeriod> period) {

    static Meaning of(CalendarPeriod period) {
        return new Meaning(
                Type.DATE, period.value(), Optional.empty(), period.range(), Optional.of(period));
    }

    /** A date of which only a part is known: {@code XXXX-WXX-5}. */
    static Meaning open(String value) {
        return without(Type.DATE, value);
    }

    static Meaning duration(String value) {
        return without(Type.DURATION, value);
    }

    static Meaning set(String value) {
        return without(Type.SET, value);
    }

    private static Meaning without(Type type, String value) {
        return new Meaning(type, value, Optional.empty(), DateRange.ALWAYS, Optional.empty());
    }

    Meaning with(Mod more) {
        DateRange narrowed = period.map(more::of).orElse(range);
        return new Meaning(type, value, Optional.of(more), narrowed, period);
    }

    Meaning with(Optional<Mod> more) {
        return more.map(this::with).orElse(this);
    }

    Meaning within(DateRange narrower) {
        return new Meaning(type, value, mod, narrower, period);
    }

    /** A time of this day. */
    Meaning at(String time) {
        return new Meaning(Type.TIME, value + time, mod, range, period);
    }
}
