package org.attest.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.attest.Options;
import org.attest.Outcome;

/** What the commands have done by the library: {@link org.attest.Attest#run}. */
@FunctionalInterface
interface Stages {

    Outcome run(Path corpus, Path output, Options options) throws IOException;
}
