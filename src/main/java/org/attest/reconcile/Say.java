package org.attest.reconcile;

import java.math.BigDecimal;
import org.attest.model.Bounds;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;

/** The words of explanations, rationales and positions. */
final class Say {

    private Say() {}

    /** A number as people write it: {@code 1,323} and {@code 0.9}. */
    static String number(BigDecimal n) {
        String plain = n.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(whole.charAt(i));
        }
        return (n.signum() < 0 ? "-" : "") + grouped + (point < 0 ? "" : plain.substring(point));
    }

    static String bounds(Bounds bounds) {
        String low = bounds.low().number().map(Say::number).orElse("");
        String high = bounds.high().number().map(Say::number).orElse("");
        if (bounds.isSingleValue()) {
            return low;
        }
        if (bounds.openAbove()) {
            return low.isEmpty() ? "any value" : low + " or more";
        }
        return bounds.openBelow() ? "up to " + high : low + " to " + high;
    }

    /** A figure's value with its unit: {@code 54,000 personnel}. */
    static String value(Figure figure) {
        String number = figure.quantity().number().map(Say::number).orElse(figure.quote());
        return (number + " " + figure.quantity().unit()).strip();
    }

    static String allows(Figure figure) {
        return "\"" + figure.quote() + "\" allows " + bounds(figure.quantity().bounds());
    }

    static String dated(Event event) {
        return "\"" + event.trigger() + "\" is dated " + event.range();
    }

    static String moved(Figure a, Figure b, DateRange left, DateRange right) {
        return "The one holds for "
                + left
                + ", the other for "
                + right
                + ", and "
                + whatItIs(a)
                + " may have moved.";
    }

    static String clash(Figure a, Figure b, DateRange left, DateRange right) {
        if (left.isAlways() || right.isAlways()) {
            return "The time that one of them holds for is not known.";
        }
        boolean closed = isClosed(a) || isClosed(b);
        return closed
                ? "What they state does not move with time."
                : "They speak of the same time, "
                        + (left.equals(right) ? left : left + " and " + right)
                        + ".";
    }

    private static boolean isClosed(Figure figure) {
        return switch (figure.asOf().kind()) {
            case FLOW, ATTRIBUTE -> true;
            case STOCK, TALLY -> false;
        };
    }

    private static String whatItIs(Figure figure) {
        return switch (figure.asOf().kind()) {
            case STOCK -> "a level";
            case TALLY -> "a count that is still being taken";
            case FLOW -> "what happens in a time";
            case ATTRIBUTE -> "a property";
        };
    }

    /** A position's value: {@code 3}, {@code 20–30}; with its hedge as written where it has one. */
    static String position(Fact fact) {
        if (fact instanceof Event event) {
            return event.range().toString();
        }
        Figure figure = (Figure) fact;
        return switch (figure.quantity().qualifier()) {
            case EXACT -> number(figure.quantity().value());
            case RANGE ->
                    figure.quantity().bounds().low().number().map(Say::number).orElse("")
                            + "–"
                            + figure.quantity()
                                    .bounds()
                                    .high()
                                    .number()
                                    .map(Say::number)
                                    .orElse("");
            case ABOUT, UNDER, OVER, AT_LEAST, AT_MOST, VAGUE -> figure.quote();
        };
    }
}
