package org.attest.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.attest.Attest;

/** Where the program begins. */
public final class Main {

    private Main() {}

    /** Does one command and ends the JVM with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        int code = Commands.line(Attest::run, out, utf8(FileDescriptor.err)).execute(arguments);
        System.exit(out.checkError() && code == 0 ? ExitCode.FAILED.code() : code);
    }

    /** Quotes are Unicode, whatever the locale of the terminal says. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8),
                true);
    }
}
