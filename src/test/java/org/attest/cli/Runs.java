package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.Attest;

/** Runs the whole program in this process, as a user does. */
final class Runs {

    private Runs() {}

    /** Runs a command; its exit code must be this one. */
    static String attest(int expectedCode, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code =
                Commands.line(Attest::run, new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(words);
        assertThat(code).as(out + "\n" + err).isEqualTo(expectedCode);
        return out.toString();
    }

    /** The files of an output by name; of the run's manifest only what is not volatile. */
    static SortedMap<String, String> files(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (var listed = Files.list(output)) {
            for (Path file : listed.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    files.put(
                            name, withoutVolatile(Files.readString(file, StandardCharsets.UTF_8)));
                }
            }
        }
        return files;
    }

    private static String withoutVolatile(String content) {
        int at = content.indexOf("\"volatile\"");
        return at < 0 ? content : content.substring(0, at);
    }
}
