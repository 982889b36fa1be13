package org.attest.temporal;

import java.math.BigDecimal;

/** A unit of time as TIMEX3 writes it, from the second to the millennium. */
enum Unit {
    SECOND("S", 1),
    MINUTE("M", 60),
    HOUR("H", 3600),
    DAY("D", 1),
    NIGHT("NI", 1),
    WEEK("W", 7),
    WEEKEND("WE", 7),
    FORTNIGHT("W", 14),
    MONTH("M", 1),
    QUARTER("Q", 3),
    SEASON("S", 3),
    HALF("M", 6),
    YEAR("Y", 12),
    DECADE("DE", 120),
    CENTURY("CE", 1200),
    MILLENNIUM("ML", 12000);

    private final String code;
    private final int size;

    Unit(String code, int size) {
        this.code = code;
        this.size = size;
    }

    /** Whether it is a part of a day. */
    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** Whether it is a number of months. */
    boolean isMonths() {
        return compareTo(MONTH) >= 0;
    }

    /** How many seconds, days or months it has. */
    int size() {
        return size;
    }

    /** The unit that periods of this length are counted in. */
    Unit smallest() {
        if (isMonths()) {
            return MONTH;
        }
        return isClock() ? SECOND : DAY;
    }

    /** A duration of so many: {@code P2W}, {@code PT1.5H}, {@code PXY}. */
    String duration(Amount amount) {
        return "P" + period(amount);
    }

    /** The same without the leading P. */
    String period(Amount amount) {
        Amount written =
                switch (this) {
                    case FORTNIGHT -> amount.times(BigDecimal.valueOf(2));
                    case HALF -> amount.times(BigDecimal.valueOf(6));
                    case SECOND,
                            MINUTE,
                            HOUR,
                            DAY,
                            NIGHT,
                            WEEK,
                            WEEKEND,
                            MONTH,
                            QUARTER,
                            SEASON,
                            YEAR,
                            DECADE,
                            CENTURY,
                            MILLENNIUM ->
                            amount;
                };
        return (isClock() ? "T" : "") + written.text() + code;
    }
}
