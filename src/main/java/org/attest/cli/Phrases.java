package org.attest.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.attest.model.Annotated;

/** Cells of the tables in the words that people read. */
final class Phrases {

    private Phrases() {}

    static String quoted(String quote) {
        return "\"" + Annotated.folded(quote) + "\"";
    }

    /** A number with its thousands grouped; anything else as it stands. */
    static String number(String cell) {
        int point = cell.indexOf('.') < 0 ? cell.length() : cell.indexOf('.');
        int first = cell.startsWith("-") ? 1 : 0;
        if (point == first || !cell.substring(first, point).chars().allMatch(Phrases::isDigit)) {
            return cell;
        }
        return String.format(
                        Locale.ROOT, "%,d", new BigDecimal(cell.substring(0, point)).toBigInteger())
                + cell.substring(point);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** {@code 5 to 9}, {@code 5} for two equal ends, {@code 5 or more} and {@code up to 9}. */
    static String numbers(String low, String high) {
        if (low.isEmpty() && high.isEmpty()) {
            return "any value";
        }
        if (low.equals(high)) {
            return number(low);
        }
        if (high.isEmpty()) {
            return number(low) + " or more";
        }
        return low.isEmpty() ? "up to " + number(high) : number(low) + " to " + number(high);
    }

    /** {@code 2020-03-01}, {@code 2020-03-01 to 2020-03-05}, {@code since}, {@code until}. */
    static String days(String earliest, String latest) {
        if (earliest.isEmpty() && latest.isEmpty()) {
            return "an unknown time";
        }
        if (earliest.equals(latest)) {
            return earliest;
        }
        if (latest.isEmpty()) {
            return "since " + earliest;
        }
        return earliest.isEmpty() ? "until " + latest : earliest + " to " + latest;
    }

    /** A cell that holds {@code earliest/latest}. */
    static String days(String range) {
        int slash = range.indexOf('/');
        return slash < 0
                ? days(range, range)
                : days(range.substring(0, slash), range.substring(slash + 1));
    }

    /** The id of a row of facts, which stands in its first column. */
    static String id(Map<String, String> row) {
        return row.values().iterator().next();
    }

    static boolean isFigure(Map<String, String> fact) {
        return fact.containsKey("figure_id");
    }

    /** What a fact states: a figure's number with its unit, an event's days. */
    static String value(Map<String, String> fact) {
        if (!isFigure(fact)) {
            return days(fact.get("earliest"), fact.get("latest"));
        }
        String number =
                fact.get("value").isEmpty()
                        ? numbers(fact.get("low"), fact.get("high"))
                        : number(fact.get("value"));
        return withUnit(number, fact);
    }

    /** What a claim suggests: a number with its unit, or days. */
    static String suggested(Map<String, String> claim) {
        if (claim.get("kind").equals("event")) {
            return days(claim.get("low"), claim.get("high"));
        }
        String number =
                claim.get("value").isEmpty()
                        ? numbers(claim.get("low"), claim.get("high"))
                        : number(claim.get("value"));
        return withUnit(number, claim);
    }

    private static String withUnit(String number, Map<String, String> row) {
        return (number + " " + row.get("unit") + " " + row.get("period").replace('_', ' ')).strip();
    }

    /** What a claim is about, its holder with it where there is one. */
    static String subject(Map<String, String> claim) {
        String named = Annotated.folded(claim.get("subject"));
        String subject = named.isEmpty() ? claim.get("measure") : named;
        String holder = Annotated.folded(claim.get("holder"));
        if (subject.isEmpty()) {
            return holder.isEmpty() ? "something unnamed" : holder;
        }
        return holder.isEmpty() || subject.contains(holder)
                ? subject
                : subject + " (" + holder + ")";
    }

    /** {@code 1 claim}, {@code 2 claims}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
