package org.attest.model;

import java.util.Comparator;

/** The one order of texts in every output: by code point, whatever the locale. */
public final class CodePoints {

    /** {@link String#compareTo} orders by UTF-16 unit, which puts an emoji before U+FF01. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    /** Compares two texts code point by code point; a prefix comes first. */
    public static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean bothInPlane = !Character.isSurrogate(x) && !Character.isSurrogate(y);
                boolean bothSurrogate = Character.isSurrogate(x) && Character.isSurrogate(y);
                return bothInPlane || bothSurrogate
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
