package org.attest.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Named;

/**
 * A row that is not the same in both outputs.
 *
 * @param table the name of its table
 * @param before the row of the old output by column, in the table's order; empty if it has none
 * @param after the row of the new output; empty if it has none
 * @param columns those whose cells differ, in the table's order; none unless both rows are there
 */
public record Change(
        String table,
        Kind kind,
        Map<String, String> before,
        Map<String, String> after,
        List<String> columns) {

    /** What became of a row. */
    public enum Kind implements Named {
        /** It is in the new output alone. */
        APPEARED,
        /** It is in the old output alone. */
        VANISHED,
        /** It is in both, with other cells. */
        CHANGED,
        /** A claim whose facts all belong to another claim now, the one in {@code after}. */
        MERGED,
        /** A claim whose facts belonged to a larger one, the one in {@code before}. */
        SPLIT
    }

    public Change {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
        columns = List.copyOf(columns);
    }

    /** The row of the new output, else that of the old one. */
    public Map<String, String> row() {
        return after.isEmpty() ? before : after;
    }

    /** Whether the cells of a column differ. */
    public boolean changes(String column) {
        return columns.contains(column);
    }
}
