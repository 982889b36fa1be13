package org.attest.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as JSON Lines: one object a line, the same names and values as in the CSV. */
final class JsonLinesWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLinesWriter() {}

    static <T> void write(Table<T> table, List<T> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = JSON.createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            for (T row : rows) {
                write(table, row, json);
                json.writeRaw('\n');
            }
        }
        writer.flush();
    }

    private static <T> void write(Table<T> table, T row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Column<T> column : table.columns()) {
            json.writeFieldName(column.name());
            write(column.type(), column.cell().apply(row), json);
        }
        json.writeEndObject();
    }

    private static void write(Column.Type type, String cell, JsonGenerator json)
            throws IOException {
        if (cell.isEmpty()) {
            json.writeNull();
        } else if (type.isNumeric()) {
            json.writeNumber(cell);
        } else {
            json.writeString(cell);
        }
    }
}
