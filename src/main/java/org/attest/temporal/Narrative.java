package org.attest.temporal;

import java.util.Optional;
import org.attest.model.Timex.Type;

/**
 * What the text spoke of last.
 *
 * @param last the last period of any length
 * @param day the last day
 * @param compared the last period that figures were given for: a quarter, a month, a year
 */
record Narrative(
        Optional<CalendarPeriod> last,
        Optional<CalendarPeriod> day,
        Optional<CalendarPeriod> compared) {

    static final Narrative NONE =
            new Narrative(Optional.empty(), Optional.empty(), Optional.empty());

    /** The narrative once an expression has been read. */
    Narrative after(Meaning meaning) {
        if (meaning.period().isEmpty() || meaning.type() == Type.SET) {
            return this;
        }
        CalendarPeriod period = meaning.period().get();
        return switch (period.unit()) {
            case DAY -> new Narrative(meaning.period(), meaning.period(), compared);
            case QUARTER, HALF -> new Narrative(meaning.period(), day, meaning.period());
            case SECOND,
                    MINUTE,
                    HOUR,
                    NIGHT,
                    WEEK,
                    WEEKEND,
                    FORTNIGHT,
                    MONTH,
                    SEASON,
                    YEAR,
                    DECADE,
                    CENTURY,
                    MILLENNIUM ->
                    new Narrative(meaning.period(), day, compared);
        };
    }
}
