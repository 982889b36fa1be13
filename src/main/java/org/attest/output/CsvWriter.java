package org.attest.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** Rows as CSV by RFC 4180 with {@code \n} line ends. */
final class CsvWriter {

    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180
                    .builder()
                    .setRecordSeparator("\n")
                    .setQuoteMode(QuoteMode.MINIMAL)
                    .get();
    private static final CSVFormat QUOTED = PLAIN.builder().setQuoteMode(QuoteMode.ALL).get();

    /** What a spreadsheet may take for the start of a formula, also in its full-width form. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvWriter() {}

    static <T> void write(Table<T> table, List<T> rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        record(table.header(), writer);
        for (T row : rows) {
            record(table.columns().stream().map(c -> c.cell().apply(row)).toList(), writer);
        }
        writer.flush();
    }

    static void record(List<String> cells, Appendable out) throws IOException {
        boolean first = true;
        for (String cell : cells) {
            format(cell).print(cell, out, first);
            first = false;
        }
        PLAIN.println(out);
    }

    private static CSVFormat format(String cell) {
        return startsLikeFormula(cell) ? QUOTED : PLAIN;
    }

    private static boolean startsLikeFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }
}
