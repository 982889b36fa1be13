package org.attest.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Quantity;

/** Facts in the words that a reader of the report wants. */
final class Wording {

    private Wording() {}

    /** What a fact is about. */
    static String subject(Fact fact) {
        if (fact instanceof Figure figure) {
            String subject = figure.frame().subject();
            return subject.isEmpty() ? figure.frame().measure() : subject;
        }
        Event event = (Event) fact;
        return (event.object() + " " + event.trigger()).strip();
    }

    /** The time that a fact holds for. */
    static DateRange time(Fact fact) {
        return fact instanceof Figure figure ? figure.asOf().range() : ((Event) fact).range();
    }

    /** A fact's value: {@code 54,000 personnel}, {@code 24 to 99}, {@code 2018-05-21}. */
    static String stated(Fact fact) {
        return fact instanceof Figure figure ? stated(figure.quantity()) : time(fact).toString();
    }

    private static String stated(Quantity quantity) {
        String number =
                quantity.number().map(Wording::grouped).orElse(quantity.bounds().toString());
        return (number + " " + quantity.unit() + " " + quantity.period().replace('_', ' ')).strip();
    }

    /** A value of the tables: numbers with their thousands grouped, all else as it stands. */
    static String value(String value) {
        if (value.isEmpty()) {
            return "no one value";
        }
        try {
            return grouped(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    static String grouped(int number) {
        return grouped(BigDecimal.valueOf(number));
    }

    private static String grouped(BigDecimal number) {
        DecimalFormat format =
                new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    static String count(int count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
