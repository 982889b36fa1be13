package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * An event, past or still ahead, with the days that it is dated to.
 *
 * @param span the clause
 * @param trigger the words that name it: {@code signed}, {@code went into effect}
 * @param type from the table of triggers: {@code signing}; {@code other} where none fits
 * @param agent who does it, as named; empty if not said
 * @param object what it is done to, or what happens
 * @param placeIds ids of the places named, the narrowest first
 * @param dateId the temporal expression that dates it; empty unless stated in the clause
 * @param count how many the object is
 */
public record Event(
        String id,
        String docId,
        Span span,
        String quote,
        String trigger,
        String type,
        String agent,
        String object,
        String place,
        List<String> placeIds,
        String dateId,
        DateRange range,
        Figure.TimeBasis basis,
        Modality modality,
        Count count,
        String attributedTo,
        String anchorId,
        String rule,
        String sentence)
        implements Fact {

    /** Whether it happened. */
    public enum Modality implements Named {
        HAPPENED,
        PLANNED,
        POSSIBLE,
        DENIED,
        NEGATED
    }

    /**
     * How many something is, by the contract's reading of its words.
     *
     * @param least {@link #UNSAID} for what is not counted
     * @param most {@link #UNSAID} where the number is open or nothing is counted
     */
    public record Count(int least, int most) implements Serializable {

        /** In place of a number that is not known. */
        public static final int UNSAID = -1;

        public static final Count NONE = new Count(UNSAID, UNSAID);

        public static Count of(int low, int high) {
            return new Count(low, high);
        }

        public static Count atLeast(int low) {
            return new Count(low, UNSAID);
        }

        /** Empty ends are open. */
        public static Count between(OptionalInt low, OptionalInt high) {
            return new Count(low.orElse(UNSAID), high.orElse(UNSAID));
        }

        /** Empty for what is not counted. */
        public OptionalInt low() {
            return number(least);
        }

        /** Empty where the number is open or nothing is counted. */
        public OptionalInt high() {
            return number(most);
        }

        private static OptionalInt number(int end) {
            return end == UNSAID ? OptionalInt.empty() : OptionalInt.of(end);
        }
    }

    public Event {
        placeIds = List.copyOf(placeIds);
    }

    public Event withAnchor(String newAnchorId) {
        return new Event(
                id,
                docId,
                span,
                quote,
                trigger,
                type,
                agent,
                object,
                place,
                placeIds,
                dateId,
                range,
                basis,
                modality,
                count,
                attributedTo,
                newAnchorId,
                rule,
                sentence);
    }
}
