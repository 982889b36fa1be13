package org.attest;

import java.util.List;
import org.attest.lexicon.Row;
import org.attest.lexicon.Table;
import org.attest.model.Decision;
import org.attest.reconcile.Publisher;

/** The tables beside a corpus that say what people decided and whom they trust. */
final class UserTables {

    private static final List<String> CHOICES =
            List.of("accept_left", "accept_right", "both", "not_same", "later");

    private static final List<String> GRADES = List.of("", "A", "B", "C", "D", "E", "F");

    private UserTables() {}

    /**
     * The rows of {@code decisions.csv} in their order.
     *
     * @param csv its content; empty where there is none
     * @throws org.attest.lexicon.BadTable for a decision that is none, with file and line
     */
    static List<Decision> decisions(String csv) {
        return csv.isBlank()
                ? List.of()
                : Table.read("decisions.csv", csv, List.of("left_id", "right_id", "decision"))
                        .stream()
                        .map(UserTables::decision)
                        .toList();
    }

    private static Decision decision(Row row) {
        return new Decision(
                row.required("left_id"),
                row.required("right_id"),
                row.get("left_quote"),
                row.get("right_quote"),
                oneOf(row, "decision", CHOICES),
                row.get("decided_by"),
                row.get("decided_at"),
                row.get("note"),
                row.line());
    }

    /**
     * The rows of {@code sources.csv}.
     *
     * @param csv its content; empty where there is none
     * @throws org.attest.lexicon.BadTable for a grade that is none, with file and line
     */
    static List<Publisher> publishers(String csv) {
        return csv.isBlank()
                ? List.of()
                : Table.read("sources.csv", csv, List.of("publisher", "grade")).stream()
                        .map(
                                row ->
                                        new Publisher(
                                                row.required("publisher"),
                                                oneOf(row, "grade", GRADES),
                                                row.get("owner_of")))
                        .toList();
    }

    private static String oneOf(Row row, String column, List<String> values) {
        String value = row.get(column);
        if (!values.contains(value)) {
            throw row.bad(column, "one of " + String.join(", ", values));
        }
        return value;
    }
}
