package org.attest.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where something stands in a document: from a code point up to, but not including, another. Never
 * empty.
 *
 * @param begin the first code point, 0 or more
 * @param end one past the last code point, greater than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span>, Serializable {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    public Span {
        if (begin < 0 || begin >= end) {
            throw new IllegalArgumentException("not a span: from " + begin + " to " + end);
        }
    }

    /** The smallest span that holds both. */
    public static Span covering(Span a, Span b) {
        return new Span(Math.min(a.begin, b.begin), Math.max(a.end, b.end));
    }

    public int length() {
        return end - begin;
    }

    /** Whether the two share at least one code point; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Whether the other span lies wholly in this one; a span contains itself. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int codePoint) {
        return begin <= codePoint && codePoint < end;
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
