package org.attest.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Row;
import org.attest.lexicon.Table;
import org.attest.model.Document.About;
import org.attest.model.DocumentKind;
import org.attest.model.Named;

/** What a person says of the documents, which goes before what these say of themselves. */
final class Manifest {

    static final String NAME = "manifest.csv";

    static final Manifest NONE = new Manifest(Map.of());

    private static final String KINDS =
            "one of press_release, fact_sheet, news, report, statement, other";

    /**
     * A row.
     *
     * @param kind null where the row says nothing
     * @param published null where the row says nothing
     */
    private record Entry(
            String title, String publisher, String author, LocalDate published, DocumentKind kind) {

        static Entry of(Row row) {
            return new Entry(
                    row.get("title"),
                    row.get("publisher"),
                    row.get("author"),
                    row.get("published").isEmpty()
                            ? null
                            : row.parsed(
                                    "published", "a date such as 2020-08-17", LocalDate::parse),
                    row.get("kind").isEmpty()
                            ? null
                            : row.parsed("kind", KINDS, k -> Named.of(DocumentKind.class, k)));
        }
    }

    private final Map<String, Entry> entries;

    private Manifest(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads a manifest.
     *
     * @param documents the ids that its paths may name
     * @throws BadTable for a table that is none, or a row that cannot be right
     */
    static Manifest read(String csv, Set<String> documents) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Row row : Table.read(NAME, csv, List.of("path"))) {
            String id = id(row, documents);
            if (entries.put(id, Entry.of(row)) != null) {
                throw row.bad("path", "each document once");
            }
        }
        return new Manifest(entries);
    }

    private static String id(Row row, Set<String> documents) {
        String path = row.required("path");
        String portable = path.replace('\\', '/');
        String bare = portable.startsWith("./") ? portable.substring(2) : portable;
        for (String id : List.of(path, bare)) {
            if (documents.contains(id)) {
                return id;
            }
        }
        throw row.bad("path", "the path of a document below the corpus folder");
    }

    /** What is known of a document, with the manifest's word where it has one. */
    About override(String id, About read) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return read;
        }
        return new About(
                entry.kind() == null ? read.kind() : entry.kind(),
                entry.title().isEmpty() ? read.title() : entry.title(),
                entry.publisher().isEmpty() ? read.publisher() : entry.publisher(),
                entry.author().isEmpty() ? read.author() : entry.author(),
                entry.published() == null ? read.published() : entry.published(),
                read.language());
    }
}
