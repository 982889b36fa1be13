package org.attest.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Zone;

/** Documents for tests: each paragraph between blank lines is a zone of the body. */
final class Documents {

    private static final Pattern BLANK = Pattern.compile("\\R[ \\t]*+\\R\\s*+");

    private Documents() {}

    /**
     * A document.
     *
     * @param published null where it has no date
     */
    static Document of(String id, String content, LocalDate published) {
        Text text = Text.of(content);
        return new Document(
                id,
                "",
                "text/plain",
                text,
                new Document.About(DocumentKind.NEWS, "", "", "", published, "en"),
                zones(content, text),
                "");
    }

    /** The date of a manifest's cell; null where it is empty. */
    static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<Zone> zones(String content, Text text) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        Matcher blank = BLANK.matcher(content);
        while (blank.find()) {
            add(zones, text, from, blank.start());
            from = blank.end();
        }
        add(zones, text, from, content.length());
        return zones;
    }

    private static void add(List<Zone> zones, Text text, int from, int to) {
        if (from < to) {
            Span span = new Span(text.codePointOffset(from), text.codePointOffset(to));
            if (!text.slice(span).isBlank()) {
                zones.add(new Zone(Zone.Kind.BODY, span));
            }
        }
    }
}
