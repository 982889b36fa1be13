package org.attest.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A source document as it was read: its text, its zones, and what it says of itself.
 *
 * @param id the path below the corpus folder, with {@code /} as separator
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param mediaType {@code text/plain} for a file that is plain UTF-8; with the charset in which it
 *     was read for any other text
 * @param text the decoded text, line ends as they stand, without a leading byte order mark
 * @param about title, publisher and the like
 * @param zones in order, not overlapping; what lies between them is white space
 * @param partial why the document was read only in part; empty if it was read whole
 */
public record Document(
        String id,
        String sha256,
        String mediaType,
        Text text,
        About about,
        List<Zone> zones,
        String partial)
        implements Serializable {

    /**
     * What is known of a document as a whole. Empty strings and a null date mean unknown.
     *
     * @param published the anchor of every relative date in it; null where neither manifest nor
     *     text gives one
     */
    public record About(
            DocumentKind kind,
            String title,
            String publisher,
            String author,
            LocalDate published,
            String language)
            implements Serializable {

        public Optional<LocalDate> publication() {
            return Optional.ofNullable(published);
        }
    }

    public Document {
        zones = List.copyOf(zones);
    }

    /**
     * The only way from offsets to text, so that a quote is {@code text[begin:end]} by
     * construction.
     */
    public String quote(Span span) {
        return text.slice(span);
    }

    /** Whether its text is not simply the file's own bytes as UTF-8. */
    public boolean isConverted() {
        return !mediaType.equals("text/plain");
    }

    /** The same document with its language known. */
    public Document withLanguage(String language) {
        About known =
                new About(
                        about.kind(),
                        about.title(),
                        about.publisher(),
                        about.author(),
                        about.published(),
                        language);
        return new Document(id, sha256, mediaType, text, known, zones, partial);
    }

    /** The zone at a code point; empty between zones. */
    public Optional<Zone> zoneAt(int codePoint) {
        return zones.stream().filter(zone -> zone.span().contains(codePoint)).findFirst();
    }
}
