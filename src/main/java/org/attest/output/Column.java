package org.attest.output;

import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name as in the header
 * @param type of every cell that is not empty
 * @param description what a cell means, for the data package and the documentation
 * @param cell a row's cell as text; empty for unknown, never null
 */
public record Column<T>(String name, Type type, String description, Function<T, String> cell) {

    /** The types of Table Schema that the tables use. */
    public enum Type {
        STRING,
        INTEGER,
        NUMBER,
        DATE;

        /** Whether a cell is a number in JSON. */
        public boolean isNumeric() {
            return this == INTEGER || this == NUMBER;
        }
    }
}
