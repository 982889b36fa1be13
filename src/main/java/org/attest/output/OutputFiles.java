package org.attest.output;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Result;

/** The files that the tables of a result become. */
public final class OutputFiles {

    private OutputFiles() {}

    /** A CSV and a JSON Lines file for each table, and the data package. */
    public static List<OutputFile> of(Result result) {
        Facts facts = new Facts(result);
        List<OutputFile> files = new ArrayList<>();
        Tables.ALL.forEach(table -> add(table, facts, files));
        files.add(
                new OutputFile(
                        DataPackage.FILE,
                        out -> Json.write(DataPackage.describe(Tables.ALL), out)));
        return List.copyOf(files);
    }

    private static <T> void add(Table<T> table, Facts facts, List<OutputFile> files) {
        List<T> rows = table.rows().apply(facts);
        files.add(new OutputFile(table.csv(), out -> CsvWriter.write(table, rows, out)));
        files.add(new OutputFile(table.jsonl(), out -> JsonLinesWriter.write(table, rows, out)));
    }
}
