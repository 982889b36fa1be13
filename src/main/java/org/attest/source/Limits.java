package org.attest.source;

/**
 * How much is read at most.
 *
 * @param maxBytes of one file; a larger one is rejected without being read
 */
public record Limits(long maxBytes) {

    private static final long MEGABYTE = 1_000_000;

    public Limits {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 16L) {
            throw new IllegalArgumentException("no limit for a file: " + maxBytes + " bytes");
        }
    }

    /** 50 MB a file. */
    public static Limits standard() {
        return new Limits(50 * MEGABYTE);
    }
}
