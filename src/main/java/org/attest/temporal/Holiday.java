package org.attest.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day that comes round every year.
 *
 * @param rule {@code 12-25}; {@code THURSDAY-4-11} for the fourth Thursday of November, {@code L}
 *     for the last; {@code EASTER-2} for days counted from Easter
 */
record Holiday(String rule) {

    private static final String EASTER = "EASTER";

    Holiday {
        in(rule, 2000);
    }

    LocalDate in(int year) {
        return in(rule, year);
    }

    private static LocalDate in(String rule, int year) {
        if (rule.startsWith(EASTER)) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(EASTER.length())));
        }
        String[] parts = rule.split("-");
        if (parts.length == 2) {
            return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
        DayOfWeek day = DayOfWeek.valueOf(parts[0]);
        int which = parts[1].equals("L") ? -1 : Integer.parseInt(parts[1]);
        return LocalDate.of(year, Integer.parseInt(parts[2]), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    /** The value where the year is not known. */
    String open() {
        return rule.length() == 5 ? "XXXX-" + rule : "XXXX-XX-XX";
    }

    /** Western Easter by the anonymous Gregorian computus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
