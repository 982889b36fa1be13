package org.attest.temporal;

import java.util.Optional;
import org.attest.model.DateRange;
import org.attest.model.Timex.Type;

/** Times of a day. */
sealed interface Clocked extends Expression {

    /**
     * {@code 10 p.m. Wednesday}, {@code this evening}.
     *
     * @param time as TIMEX3 writes it, from the {@code T} on
     * @param day empty where it is that of the narrative
     */
    record At(String time, Optional<Expression> day) implements Clocked {
        @Override
        public Meaning resolve(Context context) {
            return day.map(said -> said.resolve(context))
                    .or(
                            () ->
                                    context.narrated()
                                            .map(known -> Meaning.of(CalendarPeriod.day(known))))
                    .map(known -> known.at(time))
                    .orElseGet(() -> open(time));
        }

        private static Meaning open(String time) {
            return new Meaning(
                    Type.TIME,
                    "XXXX-XX-XX" + time,
                    Optional.empty(),
                    DateRange.ALWAYS,
                    Optional.empty());
        }

        /** The same time on a day. */
        At on(Expression said) {
            return new At(time, Optional.of(said));
        }
    }
}
