package org.attest.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The built-in tables, and a user's own beside them. A user's table has the name of a built-in one
 * and the same columns; its rows come after the built-in ones, and replace those with the same key.
 */
public final class Lexicon {

    private final Map<String, String> own;

    private Lexicon(Map<String, String> own) {
        this.own = Map.copyOf(own);
    }

    /** The built-in tables alone. */
    public static Lexicon builtIn() {
        return new Lexicon(Map.of());
    }

    /**
     * The built-in tables with those of a user.
     *
     * @param tables content by table name, such as {@code units.csv}
     */
    public static Lexicon with(Map<String, String> tables) {
        return new Lexicon(tables);
    }

    /**
     * A table's rows as records.
     *
     * @param name such as {@code units.csv}
     * @param columns those that a row is made from; the first {@code keys} of them tell rows apart
     * @param keys how many columns make up the key; 0 where rows only add
     * @throws BadTable for a bad row, with file and line
     */
    public <T> List<T> table(String name, List<String> columns, int keys, Function<Row, T> record) {
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        for (Row row : Table.read(name, resource(name), columns)) {
            List<String> key = key(row, columns, keys, rows.size());
            if (rows.put(key, row) != null) {
                throw new BadTable(
                        row.file()
                                + ":"
                                + row.line()
                                + ": a second row for \""
                                + String.join(", ", key)
                                + "\", expected one");
            }
        }
        if (own.containsKey(name)) {
            for (Row row : Table.read("lexicon/" + name, own.get(name), columns)) {
                rows.put(key(row, columns, keys, rows.size()), row);
            }
        }
        List<T> records = new ArrayList<>();
        rows.values().forEach(row -> records.add(record.apply(row)));
        return List.copyOf(records);
    }

    private static List<String> key(Row row, List<String> columns, int keys, int number) {
        return keys == 0
                ? List.of(Integer.toString(number))
                : columns.subList(0, keys).stream().map(row::get).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BadTable("no built-in table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The CSV files of a user's folder by name; none where the folder is not there. */
    public static Map<String, String> tablesIn(Path folder) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (var listed = Files.list(folder)) {
                files = listed.filter(path -> path.toString().endsWith(".csv")).sorted().toList();
            }
            for (Path file : files) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }
}
