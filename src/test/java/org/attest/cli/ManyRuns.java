package org.attest.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.attest.Attest;

/**
 * Runs the program on many folders in one JVM, for measuring: {@code ManyRuns CORPUS OUTPUT [CORPUS
 * OUTPUT …]}. A run that ends with another code than 0 or 3 is told on standard error, and the
 * others go on.
 */
final class ManyRuns {

    private ManyRuns() {}

    public static void main(String[] arguments) {
        List<String> folders = List.of(arguments);
        for (int i = 0; i + 1 < folders.size(); i += 2) {
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said, true);
            int code =
                    Commands.line(Attest::run, out, out)
                            .execute(
                                    "run",
                                    folders.get(i),
                                    "--output",
                                    folders.get(i + 1),
                                    "--trace");
            if (code != 0 && code != 3) {
                System.err.println(folders.get(i) + ": code " + code + "\n" + said);
            }
        }
    }
}
