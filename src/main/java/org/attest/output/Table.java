package org.attest.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A table of the output: its columns, its keys, and where its rows come from.
 *
 * @param name the file's name without its ending
 * @param columns in the order of the header
 * @param key the columns that tell rows apart
 * @param references to rows of other tables, by their one-column key
 * @param factReferences columns that name a figure or an event
 * @param order the columns that the rows are sorted by; empty where the order is not the cells' own
 * @param rows of a result, in order
 */
public record Table<T>(
        String name,
        String description,
        List<Column<T>> columns,
        List<String> key,
        List<Reference> references,
        List<String> factReferences,
        List<String> order,
        Function<Facts, List<T>> rows) {

    /** A column that holds the key of another table's row, or nothing. */
    public record Reference(String column, String table) {}

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        references = List.copyOf(references);
        factReferences = List.copyOf(factReferences);
        order = List.copyOf(order);
    }

    /** The header. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** The name of the table's CSV file. */
    public String csv() {
        return name + ".csv";
    }

    /** The name of the table's JSON Lines file. */
    public String jsonl() {
        return name + ".jsonl";
    }

    static <T> Builder<T> named(String name, String description, Function<Facts, List<T>> rows) {
        return new Builder<>(name, description, rows);
    }

    /** Takes a table down column by column. */
    static final class Builder<T> {

        private final String name;
        private final String description;
        private final Function<Facts, List<T>> rows;
        private final List<Column<T>> columns = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private final List<String> factReferences = new ArrayList<>();
        private List<String> key = List.of();
        private List<String> order = List.of();

        private Builder(String name, String description, Function<Facts, List<T>> rows) {
            this.name = name;
            this.description = description;
            this.rows = rows;
        }

        Builder<T> key(String... names) {
            key = List.of(names);
            return this;
        }

        Builder<T> order(String... names) {
            order = List.of(names);
            return this;
        }

        Builder<T> refers(String column, String table) {
            references.add(new Reference(column, table));
            return this;
        }

        Builder<T> refersToFacts(String... names) {
            factReferences.addAll(List.of(names));
            return this;
        }

        Builder<T> text(String column, String meaning, Function<T, String> cell) {
            return column(column, Column.Type.STRING, meaning, cell);
        }

        Builder<T> number(String column, String meaning, Function<T, String> cell) {
            return column(column, Column.Type.NUMBER, meaning, cell);
        }

        Builder<T> date(String column, String meaning, Function<T, String> cell) {
            return column(column, Column.Type.DATE, meaning, cell);
        }

        /** A whole number that every row has. */
        Builder<T> integer(String column, String meaning, ToIntFunction<T> cell) {
            return wholeOrNone(column, meaning, row -> Integer.toString(cell.applyAsInt(row)));
        }

        /** A whole number that a row may lack. */
        Builder<T> wholeOrNone(String column, String meaning, Function<T, String> cell) {
            return column(column, Column.Type.INTEGER, meaning, cell);
        }

        private Builder<T> column(
                String column, Column.Type type, String meaning, Function<T, String> cell) {
            columns.add(new Column<>(column, type, meaning, cell));
            return this;
        }

        Table<T> build() {
            return new Table<>(
                    name, description, columns, key, references, factReferences, order, rows);
        }
    }
}
