package org.attest.output;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written; the output that was there before is untouched. */
public final class WriteFailed extends IOException {

    WriteFailed(Path path, IOException cause) {
        super("cannot write " + path + ": " + cause.getMessage(), cause);
    }
}
