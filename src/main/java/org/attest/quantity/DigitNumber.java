package org.attest.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.model.Decimals;

/** Reads numbers written in digits, however they are grouped. */
final class DigitNumber {

    /** Thirty digits before and after the point, and what groups them. */
    private static final int LONGEST = 3 * Decimals.MOST_DIGITS;

    private static final Pattern PLAIN = Pattern.compile("0|[1-9]\\d*+");
    private static final Pattern BY_COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})++");
    private static final Pattern INDIAN = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}");
    private static final Pattern BY_POINTS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})++");
    private static final Pattern BY_SPACES = Pattern.compile("[1-9]\\d{0,2}(?: \\d{3})++");
    private static final Pattern DIGITS = Pattern.compile("\\d++");

    private DigitNumber() {}

    /**
     * The number that a text of ASCII digits and separators writes; empty if it writes none, or one
     * of more than {@value Decimals#MOST_DIGITS} digits.
     */
    static Optional<Numeral> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (isGrouped(text)) {
            return number(text, "");
        }
        if (point > comma && isWhole(text.substring(0, point))) {
            return number(text.substring(0, point), text.substring(point + 1));
        }
        boolean decimalComma = text.length() - comma == 3 && isWholeByPoints(text, comma);
        return decimalComma
                ? number(text.substring(0, comma), text.substring(comma + 1))
                : Optional.empty();
    }

    private static boolean isGrouped(String text) {
        boolean pointsAreGroups =
                text.indexOf('.') != text.lastIndexOf('.') && BY_POINTS.matcher(text).matches();
        return !text.isEmpty() && isWhole(text) || pointsAreGroups;
    }

    private static boolean isWhole(String text) {
        return text.isEmpty()
                || PLAIN.matcher(text).matches()
                || BY_COMMAS.matcher(text).matches()
                || INDIAN.matcher(text).matches()
                || BY_SPACES.matcher(text).matches();
    }

    /** {@code 5,00} and {@code 1.111,11}, as much of Europe writes them. */
    private static boolean isWholeByPoints(String text, int comma) {
        String whole = comma < 0 ? "" : text.substring(0, comma);
        return PLAIN.matcher(whole).matches() || BY_POINTS.matcher(whole).matches();
    }

    private static Optional<Numeral> number(String whole, String decimals) {
        String digits = whole.replaceAll("[^0-9]", "");
        boolean bad = !decimals.isEmpty() && !DIGITS.matcher(decimals).matches();
        if (bad
                || digits.length() > Decimals.MOST_DIGITS
                || decimals.length() > Decimals.MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal((digits.isEmpty() ? "0" : digits) + "." + decimals + "0");
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals.length());
        return Optional.of(new Numeral(value, step, BigDecimal.ONE, Numeral.Form.DIGITS));
    }
}
