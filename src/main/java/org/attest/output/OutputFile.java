package org.attest.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be published.
 *
 * @param name its path below the output folder, with {@code /} as separator
 */
public record OutputFile(String name, Content content) {

    /** Writes a file's bytes; the same ones each time. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
