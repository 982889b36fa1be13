package org.attest.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Result;

/** The files that the tables of a result become. */
public final class OutputFiles {

    private OutputFiles() {}

    /** A CSV and a JSON Lines file for each table, the data package, and every converted text. */
    public static List<OutputFile> of(Result result) {
        Facts facts = new Facts(result);
        List<OutputFile> files = new ArrayList<>();
        Tables.ALL.forEach(table -> add(table, facts, files));
        files.add(
                new OutputFile(
                        DataPackage.FILE,
                        out -> Json.write(DataPackage.describe(Tables.ALL), out)));
        result.documents().stream()
                .map(Annotated::document)
                .filter(Document::isConverted)
                .forEach(document -> files.add(text(document)));
        return List.copyOf(files);
    }

    /** The text that the quotes of a converted document are from. */
    private static OutputFile text(Document document) {
        return new OutputFile(
                "text/" + document.id() + ".txt",
                out -> out.write(document.text().toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static <T> void add(Table<T> table, Facts facts, List<OutputFile> files) {
        List<T> rows = table.rows().apply(facts);
        files.add(new OutputFile(table.csv(), out -> CsvWriter.write(table, rows, out)));
        files.add(new OutputFile(table.jsonl(), out -> JsonLinesWriter.write(table, rows, out)));
    }
}
