package org.attest.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, and often date and agency, before a report's first sentence: {@code OSLO, Norway (June 3,
 * 2014) -}.
 *
 * @param begin offset of the place in the text searched
 * @param end offset after the dash, or after the closing bracket where there is no dash
 * @param agency in brackets; empty if none is named
 */
record Dateline(int begin, int end, String agency) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]{2,24}";
    private static final String CITY = CAPITALS + "(?:\\s[\\p{Lu}'’.-]{2,24}){0,4}+";
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{1,24}";
    private static final String REGION =
            "(?:,\\s" + WORD + "(?:\\s(?:and|of|the|" + WORD + ")){0,4}){0,2}";
    private static final String DATE = HeaderDate.ANY;
    private static final String AGENCY = "\\((?<agency>\\p{L}[\\p{L}. /-]{1,40})\\)";
    private static final String DASH = "\\s{0,3}(?:--?-?|[–—_])(?=\\s|$)\\s{0,3}";
    private static final String BRACKETED = "\\s{0,2}\\(\\s?" + DATE + "[.,]?\\s?\\)";

    private static final Pattern CAPITAL_CITY =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<place>"
                            + CITY
                            + REGION
                            + ")(?:(?<bracketed>"
                            + BRACKETED
                            + ")|,?\\s(?<date>"
                            + DATE
                            + "))?,?(?:\\s{0,2}"
                            + AGENCY
                            + ")?(?<dash>"
                            + DASH
                            + ")?");
    private static final Pattern ANY_CITY =
            Pattern.compile(
                    "^(?<place>"
                            + WORD
                            + "(?:\\s"
                            + WORD
                            + "){0,3}"
                            + REGION
                            + ")(?:(?<bracketed>"
                            + BRACKETED
                            + ")|,?\\s(?<date>"
                            + DATE
                            + "))?,?(?:\\s{0,2}"
                            + AGENCY
                            + ")?(?<dash>"
                            + DASH
                            + ")");
    private static final int FARTHEST = 500;
    private static final int PROSE = 60;

    /** The first dateline near the beginning of a text. */
    static Optional<Dateline> find(String text) {
        String start = text.substring(0, Math.min(text.length(), FARTHEST));
        Matcher matcher = CAPITAL_CITY.matcher(start);
        while (matcher.find()) {
            if (isOne(matcher, text)) {
                return Optional.of(dateline(matcher));
            }
        }
        Matcher mixed = ANY_CITY.matcher(start);
        boolean dated =
                mixed.find()
                        && (mixed.group("bracketed") != null
                                || mixed.group("date") != null
                                || mixed.group("agency") != null);
        return dated && !startsWithDate(mixed) ? Optional.of(dateline(mixed)) : Optional.empty();
    }

    /** A bracketed date needs no dash; a bare place needs a dash and a text behind it. */
    private static boolean isOne(Matcher matcher, String text) {
        if (matcher.group("bracketed") != null) {
            return true;
        }
        boolean dash = matcher.group("dash") != null;
        boolean named = matcher.group("date") != null || agency(matcher) != null;
        return dash && (named || matcher.start() == 0 && text.length() - matcher.end() >= PROSE);
    }

    private static boolean startsWithDate(Matcher matcher) {
        return HeaderDate.in(matcher.group()).stream().anyMatch(date -> date.begin() == 0);
    }

    private static Dateline dateline(Matcher matcher) {
        String agency = agency(matcher);
        return new Dateline(matcher.start(), matcher.end(), agency == null ? "" : agency);
    }

    private static String agency(Matcher matcher) {
        return matcher.group("agency");
    }
}
