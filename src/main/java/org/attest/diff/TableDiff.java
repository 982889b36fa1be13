package org.attest.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attest.output.OutputReader;

/**
 * Compares one table of two outputs. In memory it holds a key and a digest for each old row, and of
 * the rows themselves only those that differ.
 *
 * @param ignored columns whose cells say nothing of the row itself
 * @param oldKey what tells rows of the old output apart, and finds the same one in the new
 * @param newKey the same of the new output
 */
record TableDiff(
        String table,
        Set<String> ignored,
        Function<Map<String, String>, String> oldKey,
        Function<Map<String, String>, String> newKey,
        UnaryOperator<Map<String, String>> oldRow,
        UnaryOperator<Map<String, String>> newRow) {

    static TableDiff byKey(
            String table, Set<String> ignored, Function<Map<String, String>, String> key) {
        return new TableDiff(
                table, ignored, key, key, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** What differs: first the rows of the new output in its order, then what the old one had. */
    List<Change> between(OutputReader old, OutputReader now) throws IOException {
        Set<String> lacking = new HashSet<>(ignored);
        lacking.addAll(onlyIn(old, now));
        lacking.addAll(onlyIn(now, old));
        return new TableDiff(table, lacking, oldKey, newKey, oldRow, newRow).compared(old, now);
    }

    /** A version may have added columns, which says nothing of the documents. */
    private Set<String> onlyIn(OutputReader one, OutputReader other) throws IOException {
        Set<String> columns = new HashSet<>(one.columns(table));
        columns.removeAll(other.columns(table));
        return columns;
    }

    private List<Change> compared(OutputReader old, OutputReader now) throws IOException {
        Map<String, Digest> before = new HashMap<>();
        each(old, oldRow, row -> before.put(oldKey.apply(row), digest(row)));
        Map<String, Map<String, String>> differing = new LinkedHashMap<>();
        Set<String> common = new HashSet<>();
        each(
                now,
                newRow,
                row -> {
                    String key = newKey.apply(row);
                    Digest known = before.remove(key);
                    if (!digest(row).equals(known)) {
                        differing.put(key, row);
                        if (known != null) {
                            common.add(key);
                        }
                    }
                });
        return changes(old, differing, common, before.keySet());
    }

    private List<Change> changes(
            OutputReader old,
            Map<String, Map<String, String>> differing,
            Set<String> common,
            Set<String> gone)
            throws IOException {
        Map<String, Map<String, String>> oldRows = new HashMap<>();
        List<Change> vanished = new ArrayList<>();
        each(
                old,
                oldRow,
                row -> {
                    String key = oldKey.apply(row);
                    if (common.contains(key)) {
                        oldRows.put(key, row);
                    } else if (gone.contains(key)) {
                        vanished.add(
                                new Change(table, Change.Kind.VANISHED, row, Map.of(), List.of()));
                    }
                });
        List<Change> changes = new ArrayList<>();
        differing.forEach((key, row) -> changes.add(change(oldRows.get(key), row)));
        changes.addAll(vanished);
        return changes;
    }

    private Change change(Map<String, String> before, Map<String, String> after) {
        return before == null
                ? new Change(table, Change.Kind.APPEARED, Map.of(), after, List.of())
                : new Change(table, Change.Kind.CHANGED, before, after, columns(before, after));
    }

    private List<String> columns(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(column -> !ignored.contains(column))
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .toList();
    }

    private void each(
            OutputReader output,
            UnaryOperator<Map<String, String>> made,
            Consumer<Map<String, String>> use)
            throws IOException {
        output.each(table, row -> use.accept(made.apply(row)));
    }

    private Digest digest(Map<String, String> row) {
        return Digest.of(
                row.entrySet().stream()
                        .filter(cell -> !ignored.contains(cell.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }
}
