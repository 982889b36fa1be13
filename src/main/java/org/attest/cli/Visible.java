package org.attest.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes what a terminal would act on instead of showing it, as an escape of Java and JSON: a name
 * or a quote from a document cannot move the cursor, change colours or turn the text around.
 */
final class Visible extends FilterWriter {

    Visible(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (isActedOn((char) c)) {
            out.write(String.format(Locale.ROOT, "\\u%04x", c & 0xffff));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isActedOn(char c) {
        boolean lineEnd = c == '\n' || c == '\r' && System.lineSeparator().startsWith("\r");
        boolean turnsText =
                c == '\u200E'
                        || c == '\u200F'
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2066' && c <= '\u2069';
        return turnsText || Character.isISOControl(c) && !lineEnd && c != '\t';
    }
}
