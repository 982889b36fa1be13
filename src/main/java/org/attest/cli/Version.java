package org.attest.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version; a test holds it against the build's. */
final class Version implements IVersionProvider {

    static final String NUMBER = "0.1.0";

    @Override
    public String[] getVersion() {
        return new String[] {"attest " + NUMBER};
    }
}
