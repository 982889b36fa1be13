package org.attest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.PrintWriter;
import java.util.Map;
import org.attest.diff.Change;
import org.attest.diff.Differences;
import org.attest.output.OutputReader;

/** Differences for programs: one JSON object a line for each change, cells as in the tables. */
final class ChangeLines {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChangeLines() {}

    static void print(Differences differences, PrintWriter out) {
        differences.all().forEach(change -> out.print(line(change) + "\n"));
        out.flush();
    }

    private static ObjectNode line(Change change) {
        ObjectNode line = NODES.objectNode();
        line.put("table", change.table());
        line.put("change", change.kind().label());
        ArrayNode columns = line.putArray("columns");
        change.columns().forEach(columns::add);
        line.set("before", row(change.table(), change.before()));
        line.set("after", row(change.table(), change.after()));
        return line;
    }

    private static JsonNode row(String table, Map<String, String> cells) {
        if (cells.isEmpty()) {
            return NODES.nullNode();
        }
        ObjectNode row = NODES.objectNode();
        cells.forEach((column, cell) -> row.set(column, value(table, column, cell)));
        return row;
    }

    private static JsonNode value(String table, String column, String cell) {
        if (cell.isEmpty()) {
            return NODES.nullNode();
        }
        return OutputReader.isNumeric(table, column)
                ? NODES.rawValueNode(new RawValue(cell))
                : NODES.textNode(cell);
    }
}
