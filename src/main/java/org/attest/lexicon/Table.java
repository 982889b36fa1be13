package org.attest.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/**
 * Reads tables as spreadsheets write them: columns by name, in any order, {@code , ;} or tab
 * between, BOM, CRLF.
 */
public final class Table {

    private Table() {}

    /**
     * The rows of a table in their order; blank lines and lines that begin with {@code #} are left
     * out.
     *
     * @param file its name, for messages
     * @param columns those that must be there; others are read too
     * @throws BadTable if a column is missing or twice there, or the text is not CSV
     */
    public static List<Row> read(String file, String text, List<String> columns) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(delimiter(content))
                        .setCommentMarker('#')
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .get();
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
            for (CSVRecord cells : parser) {
                if (header == null) {
                    header = header(file, cells, columns);
                } else {
                    rows.add(row(file, firstLine(parser, cells), header, cells));
                }
            }
        } catch (CSVException | UncheckedIOException e) {
            throw new BadTable(file + ": not a CSV table: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header == null) {
            throw new BadTable(
                    file + ":1: empty, expected the columns " + String.join(", ", columns));
        }
        return rows;
    }

    /** A row of a table as text, with the end of its line; {@link #read} gives its cells back. */
    public static String line(List<String> cells) {
        return CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator("\n")
                        .setQuoteMode(QuoteMode.MINIMAL)
                        .get()
                        .format(cells.toArray())
                + "\n";
    }

    /** Of a row, which may have line breaks in its cells; blank lines before it are not its own. */
    private static long firstLine(CSVParser parser, CSVRecord cells) {
        long breaks = cells.stream().mapToLong(cell -> cell.lines().count()).sum();
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        return parser.getCurrentLineNumber() - (breaks - filled);
    }

    private static List<String> header(String file, CSVRecord cells, List<String> columns) {
        List<String> header =
                cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new BadTable(
                        file
                                + ":1: no column \""
                                + column
                                + "\", expected "
                                + String.join(", ", columns)
                                + ", found "
                                + String.join(", ", header));
            }
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw new BadTable(file + ":1: the column \"" + column + "\" stands there twice");
            }
        }
        return header;
    }

    private static Row row(String file, long line, List<String> header, CSVRecord cells) {
        if (cells.size() > header.size()) {
            throw new BadTable(
                    file
                            + ":"
                            + line
                            + ": "
                            + cells.size()
                            + " cells, expected "
                            + header.size()
                            + " as in the header");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byName.put(header.get(i), cells.get(i).strip());
        }
        return new Row(file, line, byName);
    }

    /** Of the three that spreadsheets use, the one that is most often in the header. */
    private static char delimiter(String content) {
        String first =
                new BufferedReader(new StringReader(content))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .findFirst()
                        .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
