package org.attest.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.model.CodePoints;
import org.attest.model.Text;

/**
 * Holds an output against itself and against the corpus: hashes, quotes, types, keys, references
 * and orders.
 */
public final class OutputCheck {

    private static final List<String> SPAN = List.of("doc_id", "begin", "end", "quote");

    private final OutputReader output;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>(CodePoints.ORDER);
    private final Set<String> unfit = new HashSet<>();
    private int quotes;

    private OutputCheck(OutputReader output) {
        this.output = output;
    }

    /**
     * What a check came to.
     *
     * @param problems one sentence each; none where everything is as it should be
     * @param files how many hashes were compared
     * @param quotes how many quotes were compared with their texts
     * @param unread documents that are not UTF-8, whose quotes could not be compared
     */
    public record Findings(List<String> problems, int files, int quotes, List<String> unread) {}

    /** Checks an output folder and the corpus that its manifest names. */
    public static Findings of(OutputReader output) throws IOException {
        OutputCheck check = new OutputCheck(output);
        check.hashes("", output.manifest().files(), output::file);
        check.hashes("the corpus's ", output.manifest().read(), output::source);
        check.unlisted();
        if (check.problems.stream().noneMatch(problem -> problem.startsWith("no table "))) {
            check.tables();
        }
        return new Findings(
                List.copyOf(check.problems),
                output.manifest().files().size() + output.manifest().read().size(),
                check.quotes,
                List.copyOf(check.unread));
    }

    private void hashes(
            String whose, SortedMap<String, String> hashes, Function<String, Optional<Path>> files)
            throws IOException {
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            Optional<Path> file = files.apply(entry.getKey());
            if (file.isEmpty()) {
                problems.add(whose + entry.getKey() + " is gone");
            } else if (!HashingStream.sha256(Files.readAllBytes(file.get()))
                    .equals(entry.getValue())) {
                problems.add(whose + entry.getKey() + " is not the file that the run recorded");
            }
        }
    }

    private void unlisted() {
        for (Table<?> table : Tables.ALL) {
            if (output.file(table.csv()).isEmpty()) {
                problems.add("no table " + table.csv());
            }
        }
    }

    private void tables() throws IOException {
        try {
            for (Table<?> table : Tables.ALL) {
                if (!output.header(table.name()).equals(table.header())) {
                    unfit.add(table.name());
                    problems.add(
                            table.csv()
                                    + ": the columns are "
                                    + output.header(table.name())
                                    + ", expected "
                                    + table.header());
                }
            }
            for (Table<?> table : Tables.ALL) {
                if (!unfit.contains(table.name())) {
                    table(table);
                }
            }
            if (!unfit.contains("documents")) {
                documents();
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            problems.add("a table cannot be read as CSV: " + e.getMessage());
        }
    }

    private void table(Table<?> table) throws IOException {
        List<Map<String, String>> rows = output.unchecked(table.name());
        int before = problems.size();
        types(table, rows);
        if (problems.size() > before) {
            return;
        }
        keys(table, rows);
        order(table, rows);
        for (Table.Reference reference : table.references()) {
            references(table, reference.column(), List.of(reference.table()));
        }
        for (String column : table.factReferences()) {
            references(table, column, List.of("figures", "events"));
        }
        if (table.header().containsAll(SPAN)) {
            quotes(table, rows);
        }
    }

    private void types(Table<?> table, List<Map<String, String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (Column<?> column : table.columns()) {
                String cell = rows.get(i).get(column.name());
                if (cell == null || !fits(column.type(), cell)) {
                    problems.add(
                            at(table, i)
                                    + column.name()
                                    + " is \""
                                    + cell
                                    + "\", expected "
                                    + column.type());
                }
            }
        }
    }

    private static boolean fits(Column.Type type, String cell) {
        if (cell.isEmpty()) {
            return true;
        }
        try {
            return switch (type) {
                case STRING -> true;
                case INTEGER -> Integer.parseInt(cell) >= 0;
                case NUMBER -> cell.indexOf('E') < 0 && new BigDecimal(cell).scale() >= 0;
                case DATE -> LocalDate.parse(cell) != null;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private void keys(Table<?> table, List<Map<String, String>> rows) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> key = table.key().stream().map(rows.get(i)::get).toList();
            if (!seen.add(key)) {
                problems.add(at(table, i) + "a second row with the key " + key);
            }
        }
    }

    private void order(Table<?> table, List<Map<String, String>> rows) {
        Comparator<Map<String, String>> order = order(table);
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
                problems.add(at(table, i) + "out of order, expected by " + table.order());
            }
        }
    }

    private static Comparator<Map<String, String>> order(Table<?> table) {
        Comparator<Map<String, String>> order = (a, b) -> 0;
        for (String name : table.order()) {
            order = order.thenComparing(by(table.columns().get(table.header().indexOf(name))));
        }
        return order;
    }

    private static Comparator<Map<String, String>> by(Column<?> column) {
        return column.type() == Column.Type.INTEGER
                ? Comparator.comparingInt(row -> Integer.parseInt(row.get(column.name())))
                : Comparator.comparing(row -> row.get(column.name()), CodePoints.ORDER);
    }

    private Set<String> ids(String table) throws IOException {
        String key = Tables.named(table).key().get(0);
        Set<String> ids = new HashSet<>();
        output.unchecked(table).forEach(row -> ids.add(row.get(key)));
        return ids;
    }

    /** Of a table that cannot be read nothing is said to be missing. */
    private void references(Table<?> table, String column, List<String> targets)
            throws IOException {
        Set<String> ids = new HashSet<>();
        for (String target : targets) {
            if (unfit.contains(target)) {
                return;
            }
            ids.addAll(ids(target));
        }
        List<Map<String, String>> rows = output.unchecked(table.name());
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).get(column);
            if (!id.isEmpty() && !ids.contains(id)) {
                problems.add(at(table, i) + column + " names " + id + ", which is nowhere");
            }
        }
    }

    private void quotes(Table<?> table, List<Map<String, String>> rows) throws IOException {
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            Optional<Text> text = output.text(row.get("doc_id"));
            if (text.isEmpty()) {
                unread.add(row.get("doc_id"));
            } else {
                quotes++;
                quote(at(table, i), row, text.get());
            }
        }
    }

    private void quote(String at, Map<String, String> row, Text text) {
        int begin = Integer.parseInt(row.get("begin"));
        int end = Integer.parseInt(row.get("end"));
        if (begin >= end || end > text.length()) {
            problems.add(at + "no such place in " + row.get("doc_id") + ": " + begin + "-" + end);
        } else if (!text.slice(begin, end).equals(row.get("quote"))) {
            problems.add(
                    at
                            + "the quote is \""
                            + row.get("quote")
                            + "\", the text says \""
                            + text.slice(begin, end)
                            + "\"");
        }
    }

    private void documents() throws IOException {
        List<Map<String, String>> rows = output.unchecked("documents");
        for (int i = 0; i < rows.size(); i++) {
            String hash = rows.get(i).get("sha256");
            String read = output.manifest().read().getOrDefault(rows.get(i).get("doc_id"), hash);
            if (!hash.equals(read)) {
                problems.add(at(Tables.DOCUMENTS, i) + "sha256 is not the one of the file read");
            }
        }
    }

    /** Rows are counted as a person sees them, the header being the first. */
    private static String at(Table<?> table, int row) {
        return table.csv() + ": row " + (row + 2) + ": ";
    }
}
