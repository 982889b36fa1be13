package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Annotated;
import org.attest.model.Text;
import org.attest.output.OutputReader;
import org.attest.output.Term;

/** A row of the output in words, with the rows that it rests on. */
final class Explanation {

    /** The tables whose rows have an id of their own, in its first column. */
    private static final List<String> TABLES =
            List.of(
                    "figures",
                    "dates",
                    "system_mentions",
                    "events",
                    "claims",
                    "discrepancies",
                    "anchors",
                    "systems");

    private final OutputReader output;
    private final PrintWriter out;

    Explanation(OutputReader output, PrintWriter out) {
        this.output = output;
        this.out = out;
    }

    /** Prints what there is to an id; false if no row has it. */
    boolean print(String id) throws IOException {
        for (String table : TABLES) {
            Optional<Map<String, String>> row = find(table, id);
            if (row.isPresent()) {
                out.println(id + " in " + table + ".csv");
                print(table, row.get());
                return true;
            }
        }
        return false;
    }

    private void print(String table, Map<String, String> row) throws IOException {
        if (row.containsKey("begin")) {
            cell("at", place(row));
        }
        row.forEach(this::cell);
        if (table.equals("claims")) {
            members(row.get("claim_id"));
            for (Map<String, String> link : links(row.get("claim_id"))) {
                print(link);
            }
        } else if (table.equals("discrepancies")) {
            side("left", row.get("left_id"));
            side("right", row.get("right_id"));
            link(row);
        }
    }

    private Optional<Map<String, String>> find(String table, String id) throws IOException {
        return output.rows(table).stream()
                .filter(row -> row.values().iterator().next().equals(id))
                .findFirst();
    }

    private void cell(String name, String value) {
        if (!value.isEmpty()) {
            out.println(String.format(Locale.ROOT, "  %-22s%s", name, Annotated.folded(value)));
        }
    }

    private void members(String claimId) throws IOException {
        for (Map<String, String> fact : facts()) {
            if (fact.get("claim_id").equals(claimId)) {
                cell("member", factInWords(fact));
            }
        }
    }

    private List<Map<String, String>> facts() throws IOException {
        List<Map<String, String>> facts = new ArrayList<>(output.rows("figures"));
        facts.addAll(output.rows("events"));
        return facts;
    }

    private String factInWords(Map<String, String> fact) throws IOException {
        String id = fact.values().iterator().next();
        String voice = fact.get("attributed_to");
        return id
                + " \""
                + fact.get("quote")
                + "\" at "
                + place(fact)
                + (voice.isEmpty() ? "" : ", as told by " + voice);
    }

    private void side(String name, String id) throws IOException {
        for (Map<String, String> fact : facts()) {
            if (fact.values().iterator().next().equals(id)) {
                cell(name, factInWords(fact));
                cell(name + " bounds", bounds(fact));
                cell(name + " time", time(fact));
                cell(name + " rule", fact.get("rule"));
            }
        }
    }

    private static String bounds(Map<String, String> fact) {
        boolean figure = fact.containsKey("low");
        return ends(fact.get(figure ? "low" : "earliest"), fact.get(figure ? "high" : "latest"));
    }

    private static String time(Map<String, String> fact) {
        return fact.containsKey("time_kind")
                ? fact.get("time_kind")
                        + ", "
                        + ends(fact.get("as_of_earliest"), fact.get("as_of_latest"))
                        + ", "
                        + fact.get("time_basis")
                : fact.get("date_basis");
    }

    private static String ends(String low, String high) {
        return (low.isEmpty() ? "open" : low) + " to " + (high.isEmpty() ? "open" : high);
    }

    /** The pair of a discrepancy; where the two met only through others, all of their claim. */
    private void link(Map<String, String> discrepancy) throws IOException {
        List<String> pair = List.of(discrepancy.get("left_id"), discrepancy.get("right_id"));
        List<Map<String, String>> all = links(discrepancy.get("claim_id"));
        List<Map<String, String>> direct =
                all.stream().filter(link -> pair.containsAll(ids(link))).toList();
        (direct.isEmpty() ? all : direct).forEach(this::print);
    }

    private List<Map<String, String>> links(String claimId) throws IOException {
        return output.rows("links").stream()
                .filter(link -> !claimId.isEmpty() && link.get("claim_id").equals(claimId))
                .toList();
    }

    private static List<String> ids(Map<String, String> link) {
        return List.of(link.get("left_id"), link.get("right_id"));
    }

    private void print(Map<String, String> link) {
        cell("pair", String.join(" and ", ids(link)) + ": " + link.get("score") + " bits");
        for (Term term : Term.all(link.get("terms"))) {
            cell(
                    "  " + term.weight(),
                    term.evidence().comparison() + ": " + term.evidence().level());
        }
    }

    /**
     * As editors name it: {@code file:line:column}, both from 1; offsets where the text is gone.
     */
    private String place(Map<String, String> row) throws IOException {
        int begin = Integer.parseInt(row.get("begin"));
        Optional<Text> text = output.text(row.get("doc_id"));
        if (text.isEmpty() || begin > text.get().length()) {
            return row.get("doc_id") + ", characters " + begin + " to " + row.get("end");
        }
        String before = text.get().slice(0, begin).replace("\r\n", "\n").replace('\r', '\n');
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return row.get("doc_id") + ":" + line + ":" + column;
    }
}
