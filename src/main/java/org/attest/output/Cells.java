package org.attest.output;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.model.Bounds;
import org.attest.model.Claim;
import org.attest.model.DateRange;

/** Values as the text of a cell. */
final class Cells {

    private Cells() {}

    static String end(Bounds.End end) {
        return number(end.number());
    }

    static String number(Optional<BigDecimal> number) {
        return Claim.plain(number.orElse(null));
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    static String earliest(DateRange range) {
        return range.hasEarliest() ? range.earliest().toString() : "";
    }

    static String latest(DateRange range) {
        return range.hasLatest() ? range.latest().toString() : "";
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** {@code earliest/latest}, empty on an open side; empty altogether where nothing is known. */
    static String range(DateRange range) {
        return range.isAlways() ? "" : earliest(range) + "/" + latest(range);
    }

    /** A day as itself, a longer time as {@link #range}. */
    static String dayOrRange(DateRange range) {
        return range.isOneDay() ? range.earliest().toString() : range(range);
    }

    /** Hundredths as a decimal with two places: {@code -5} is {@code -0.05}. */
    static String hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
