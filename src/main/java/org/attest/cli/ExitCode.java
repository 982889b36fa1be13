package org.attest.cli;

/** What each exit code says; the numbers are public. */
enum ExitCode {
    /** Done, and every document was read. */
    DONE(0),
    /** The program itself failed. */
    FAILED(1),
    /** A wrong command, option, folder or table. */
    USAGE(2),
    /** Done, but some documents were read in part or not at all. */
    INCOMPLETE(3),
    /** Done, and there is a discrepancy of the verdict that was not to be. */
    FOUND(4),
    /** Another run writes the same output. */
    IN_USE(5),
    /** The output is not what its run wrote, or does not fit the corpus. */
    MISMATCH(6);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
