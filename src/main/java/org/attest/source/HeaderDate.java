package org.attest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as headers and datelines write it.
 *
 * @param year 0 where it is left out
 */
record HeaderDate(int begin, int end, int year, int month, int day) {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
                    + "|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?"
                    + "|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)";
    private static final String DAY = "(?:[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|:\\d)";
    private static final String YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";

    /** A day with or without its year, without groups, for patterns that hold a date. */
    static final String ANY =
            "(?:(?<![\\p{L}\\d])"
                    + MONTH
                    + "[.,]?\\s{0,2}"
                    + DAY
                    + "(?:[.,]?\\s{0,2}"
                    + YEAR
                    + ")?|(?<!\\d)"
                    + DAY
                    + "\\s"
                    + MONTH
                    + "(?!\\p{L})[.,]?(?:\\s"
                    + YEAR
                    + ")?)";

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?<month>"
                            + MONTH
                            + ")[.,]?\\s{0,2}(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?!\\d|:\\d)"
                            + "(?:[.,]?\\s{0,2}(?<year>"
                            + YEAR
                            + "))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<![\\d/.,-])(?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\s(?<month>"
                            + MONTH
                            + ")(?!\\p{L})[.,]?(?:\\s(?<year>"
                            + YEAR
                            + "))?");
    private static final Pattern ISO =
            Pattern.compile(
                    "(?<![\\d-])(?<year>" + YEAR + ")-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])");
    private static final Pattern SLASHED =
            Pattern.compile("(?<![\\d/])(?<a>\\d\\d?)/(?<b>\\d\\d?)/(?<year>" + YEAR + ")");

    /** The days that a text names, in order; months without a day are none. */
    static List<HeaderDate> in(String text) {
        List<HeaderDate> found = new ArrayList<>();
        for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST, ISO)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                add(matcher, number(matcher.group("month")), matcher.group("day"), found);
            }
        }
        Matcher slashed = SLASHED.matcher(text);
        while (slashed.find()) {
            addSlashed(slashed, found);
        }
        found.sort(Comparator.comparingInt(HeaderDate::begin).thenComparing(date -> -date.end()));
        return found;
    }

    private static void add(Matcher matcher, int month, String day, List<HeaderDate> found) {
        String year = matcher.group("year");
        HeaderDate date =
                new HeaderDate(
                        matcher.start(),
                        matcher.end(),
                        year == null ? 0 : Integer.parseInt(year),
                        month,
                        Integer.parseInt(day));
        if (date.exists()) {
            found.add(date);
        }
    }

    /** 3/4/2020 is the third of April or the fourth of March: only a day above 12 tells. */
    private static void addSlashed(Matcher matcher, List<HeaderDate> found) {
        int a = Integer.parseInt(matcher.group("a"));
        int b = Integer.parseInt(matcher.group("b"));
        if (a > 12 || b > 12 || a == b) {
            add(matcher, Math.min(a, b), Integer.toString(Math.max(a, b)), found);
        }
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    boolean hasYear() {
        return year != 0;
    }

    /** The 29th of February exists in a leap year, so it does while the year is unknown. */
    private boolean exists() {
        return inYear(hasYear() ? year : 2000).isPresent();
    }

    /** This day in a year; empty for a day that the year has not. */
    Optional<LocalDate> inYear(int year) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
