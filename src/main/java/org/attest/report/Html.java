package org.attest.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes HTML in which text can only be text: everything is escaped, except what {@link #trusted}
 * is given.
 */
final class Html {

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /** Opens an element. */
    Html open(String tag, String... namesAndValues) {
        start(tag, namesAndValues);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        return trusted("</").trusted(open.pop()).trusted(">");
    }

    /** An element without content or end. */
    Html empty(String tag, String... namesAndValues) {
        return start(tag, namesAndValues);
    }

    /** An element that holds only text. */
    Html element(String tag, String text, String... namesAndValues) {
        return open(tag, namesAndValues).text(text).close();
    }

    Html text(String text) {
        return trusted(escaped(text));
    }

    /** Constants of the program: markup, style and script of its own. */
    Html trusted(String markup) {
        try {
            out.append(markup);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Html start(String tag, String... namesAndValues) {
        trusted("<").trusted(tag);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            trusted(" ").trusted(namesAndValues[i]).trusted("=\"");
            text(namesAndValues[i + 1]).trusted("\"");
        }
        return trusted(">");
    }

    /** Safe between tags and in quoted attributes; what would hide or turn text is made visible. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(unseen(c) ? shown(c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }

    private static boolean unseen(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean turnsText =
                c == '\u200E'
                        || c == '\u200F'
                        || c >= '\u202A' && c <= '\u202E'
                        || c >= '\u2066' && c <= '\u2069';
        return control || turnsText || c == '\u2028' || c == '\u2029';
    }

    private static String shown(char c) {
        return String.format(Locale.ROOT, "[U+%04X]", (int) c);
    }
}
