package org.attest.model;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A text that is read by code point.
 *
 * <p>Java's strings count UTF-16 units; every offset of attest counts code points. Only here are
 * the two brought together, with an index that is built once, so that a thousand quotes cost a
 * thousand look-ups.
 */
public final class Text implements Serializable {

    private final String string;

    /**
     * The UTF-16 offset of each code point and of the end; null while the two counts are the same.
     */
    private final int[] offsets;

    private Text(String string, int[] offsets) {
        this.string = string;
        this.offsets = offsets;
    }

    /** Wraps a string; lone surrogates count as one code point each. */
    public static Text of(String string) {
        int length = string.codePointCount(0, string.length());
        if (length == string.length()) {
            return new Text(string, null);
        }
        int[] offsets = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            offsets[i] = at;
            at += Character.charCount(string.codePointAt(at));
        }
        offsets[length] = at;
        return new Text(string, offsets);
    }

    /** The number of code points. */
    public int length() {
        return offsets == null ? string.length() : offsets.length - 1;
    }

    public int codePointAt(int index) {
        return string.codePointAt(utf16(index));
    }

    /** The text between two code point offsets; empty where they are equal. */
    public String slice(int begin, int end) {
        return string.substring(utf16(begin), utf16(end));
    }

    public String slice(Span span) {
        return slice(span.begin(), span.end());
    }

    /** The code point offset of a UTF-16 offset that stands at a character's beginning. */
    public int codePointOffset(int utf16Offset) {
        return offsets == null ? utf16Offset : Math.abs(Arrays.binarySearch(offsets, utf16Offset));
    }

    private int utf16(int index) {
        return offsets == null ? index : offsets[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && text.string.equals(string);
    }

    @Override
    public int hashCode() {
        return string.hashCode();
    }

    /** The whole text. */
    @Override
    public String toString() {
        return string;
    }
}
