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
 * @param bare whether it is a place and a dash, which a headline may begin with, too
 */
record Dateline(int begin, int end, String agency, boolean bare) {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}'’.-]{2,24}";
    private static final String CITY = CAPITALS + "(?:\\s\\p{Lu}[\\p{Lu}'’.-]{1,24}){0,4}+";
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

    /** {@code March 3, 2019 --}: where no place is told, the dash must be. */
    private static final Pattern DATE_ALONE =
            Pattern.compile("^(?<date>" + DATE + "),?(?:\\s{0,2}" + AGENCY + ")?" + DASH);

    private static final int FARTHEST = 500;

    /** The first dateline near the beginning of a text. */
    static Optional<Dateline> find(String text) {
        String start = text.substring(0, Math.min(text.length(), FARTHEST));
        Matcher capitals = CAPITAL_CITY.matcher(start);
        while (capitals.find()) {
            Dateline found = dateline(capitals);
            boolean dash = capitals.group("dash") != null;
            boolean told = capitals.group("bracketed") != null || dash && !found.bare();
            if (told || dash && found.begin() == 0) {
                return Optional.of(found);
            }
        }
        Matcher mixed = ANY_CITY.matcher(start);
        return mixed.find() && !dateline(mixed).bare() && !startsWithDate(mixed)
                ? Optional.of(dateline(mixed))
                : dateAlone(start);
    }

    private static Optional<Dateline> dateAlone(String start) {
        Matcher alone = DATE_ALONE.matcher(start);
        return alone.find()
                ? Optional.of(
                        new Dateline(
                                0,
                                alone.end(),
                                alone.group("agency") == null ? "" : alone.group("agency"),
                                false))
                : Optional.empty();
    }

    private static boolean startsWithDate(Matcher matcher) {
        return HeaderDate.in(matcher.group()).stream().anyMatch(date -> date.begin() == 0);
    }

    private static Dateline dateline(Matcher matcher) {
        String agency = matcher.group("agency");
        boolean dated = matcher.group("bracketed") != null || matcher.group("date") != null;
        return new Dateline(
                matcher.start(),
                matcher.end(),
                agency == null ? "" : agency,
                !dated && agency == null);
    }
}
