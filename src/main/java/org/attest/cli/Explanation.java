package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Annotated;
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

    private static final int MOST_LISTED = 20;

    private final OutputReader output;
    private final PrintWriter out;
    private final FactsInWords facts;

    Explanation(OutputReader output, PrintWriter out) throws IOException {
        this.output = output;
        this.out = out;
        this.facts = new FactsInWords(output);
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
        switch (table) {
            case "claims" -> claim(row);
            case "discrepancies" -> discrepancy(row);
            default -> {
                if (row.containsKey("begin")) {
                    cell("at", facts.place(row));
                }
                row.forEach(this::cell);
                beside(table, row);
            }
        }
    }

    private Optional<Map<String, String>> find(String table, String id) throws IOException {
        return rows(table, row -> Phrases.id(row).equals(id)).stream().findFirst();
    }

    /** Whether a row is wanted. */
    @FunctionalInterface
    private interface Wanted {
        boolean test(Map<String, String> row);
    }

    private List<Map<String, String>> rows(String table, Wanted wanted) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        output.each(
                table,
                row -> {
                    if (wanted.test(row)) {
                        rows.add(row);
                    }
                });
        return rows;
    }

    private List<Map<String, String>> facts(Wanted wanted) throws IOException {
        List<Map<String, String>> found = rows("figures", wanted);
        found.addAll(rows("events", wanted));
        return found;
    }

    private void cell(String name, String value) {
        if (!value.isEmpty()) {
            out.println(String.format(Locale.ROOT, "  %-20s  %s", name, Annotated.folded(value)));
        }
    }

    /** What other tables say of the row. */
    private void beside(String table, Map<String, String> row) throws IOException {
        switch (table) {
            case "figures", "events" -> {
                find("claims", row.get("claim_id"))
                        .ifPresent(claim -> cell("its claim", inWords(claim)));
                list(
                        "set against",
                        rows("discrepancies", each -> sides(each).contains(Phrases.id(row))),
                        this::verdict);
            }
            case "anchors" ->
                    list(
                            "claim about it",
                            rows("claims", each -> each.get("anchor_id").equals(Phrases.id(row))),
                            this::inWords);
            case "systems" ->
                    list(
                            "mentioned",
                            rows(
                                    "system_mentions",
                                    each -> each.get("system_id").equals(Phrases.id(row))),
                            facts::source);
            default -> {}
        }
    }

    /** A row as one line. */
    @FunctionalInterface
    private interface InWords {
        String of(Map<String, String> row) throws IOException;
    }

    private void list(String name, List<Map<String, String>> rows, InWords inWords)
            throws IOException {
        for (Map<String, String> row : rows.subList(0, Math.min(MOST_LISTED, rows.size()))) {
            cell(name, inWords.of(row));
        }
        if (rows.size() > MOST_LISTED) {
            cell(name, "and " + (rows.size() - MOST_LISTED) + " more");
        }
    }

    private String inWords(Map<String, String> claim) {
        return claim.get("claim_id")
                + " "
                + claim.get("status")
                + ": "
                + Phrases.subject(claim)
                + ", "
                + Phrases.suggested(claim);
    }

    private String verdict(Map<String, String> row) {
        return row.get("discrepancy_id")
                + " "
                + row.get("verdict")
                + ": "
                + Phrases.quoted(row.get("left_quote"))
                + " against "
                + Phrases.quoted(row.get("right_quote"));
    }

    private void claim(Map<String, String> claim) throws IOException {
        String id = claim.get("claim_id");
        cell("about", Phrases.subject(claim));
        for (String column : List.of("measure", "place", "status")) {
            cell(column, claim.get(column));
        }
        cell("value", Phrases.suggested(claim));
        cell("preferred because", claim.get("rationale"));
        cell("stated", claim.get("positions"));
        cell("independent sources", claim.get("independent_sources"));
        for (Map<String, String> fact : facts(row -> row.get("claim_id").equals(id))) {
            boolean preferred = Phrases.id(fact).equals(claim.get("preferred_id"));
            cell(
                    preferred ? "member, preferred" : "member",
                    Phrases.id(fact) + " " + facts.source(fact));
        }
        list(
                "set against",
                rows("discrepancies", row -> row.get("claim_id").equals(id)),
                this::verdict);
        pairs(links(id));
    }

    private void discrepancy(Map<String, String> row) throws IOException {
        cell("about", row.get("subject"));
        cell("verdict", row.get("verdict"));
        cell("severity", row.get("severity"));
        cell("claim", row.get("claim_id"));
        cell(
                "decision",
                (row.get("decision") + " " + row.get("decided_by") + " " + row.get("note"))
                        .strip());
        Map<String, String> left = side("left", row.get("left_id"));
        Map<String, String> right = side("right", row.get("right_id"));
        difference(row);
        cell("why", row.get("explanation"));
        cell("rule of the verdict", VerdictRule.of(row, left, right));
        if (!row.get("link_confidence").isEmpty()) {
            cell("one thing", "with a probability of " + row.get("link_confidence"));
            link(row);
        }
    }

    private void difference(Map<String, String> row) {
        String relative = row.get("relative_difference");
        cell(
                "difference",
                Phrases.number(row.get("difference"))
                        + (row.get("kind").equals("event") ? " days" : "")
                        + (relative.isEmpty()
                                ? ""
                                : ", " + percent(relative) + " of the left value"));
    }

    private static String percent(String part) {
        return new BigDecimal(part).movePointRight(2).toPlainString() + " %";
    }

    /** Prints one side, and gives back its row. */
    private Map<String, String> side(String name, String id) throws IOException {
        Map<String, String> fact =
                facts(row -> Phrases.id(row).equals(id)).stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Misuse(
                                                id
                                                        + " is in no table, expected a figure or event; attest check tells what else is wrong"));
        cell(name, id + " " + facts.source(fact));
        cell("", fact.get("sentence"));
        cell(name + " bounds", FactsInWords.bounds(fact));
        cell(name + (Phrases.isFigure(fact) ? " time" : " day"), FactsInWords.time(fact));
        cell(name + " told", facts.told(fact));
        cell(name + " found by", fact.get("rule"));
        return fact;
    }

    /** The pair of a discrepancy; where the two met only through others, all of their claim. */
    private void link(Map<String, String> discrepancy) throws IOException {
        List<String> pair = sides(discrepancy);
        List<Map<String, String>> all = links(discrepancy.get("claim_id"));
        List<Map<String, String>> direct =
                all.stream().filter(link -> pair.containsAll(sides(link))).toList();
        if (direct.isEmpty()) {
            cell("", "The two are no pair themselves: these hold their claim together.");
        }
        pairs(direct.isEmpty() ? all : direct);
    }

    private List<Map<String, String>> links(String claimId) throws IOException {
        return rows("links", link -> !claimId.isEmpty() && link.get("claim_id").equals(claimId));
    }

    private static List<String> sides(Map<String, String> row) {
        return List.of(row.get("left_id"), row.get("right_id"));
    }

    private void pairs(List<Map<String, String>> links) {
        if (!links.isEmpty()) {
            cell(
                    "",
                    "Each line of a pair is evidence in bits: + that both are one thing, - that not;");
            cell("", "one bit doubles or halves the odds.");
        }
        links.forEach(this::pair);
    }

    private void pair(Map<String, String> link) {
        cell("pair", String.join(" and ", sides(link)));
        for (Term term : Term.all(link.get("terms"))) {
            bits(term.weight(), term.evidence().comparison() + ": " + term.evidence().level());
        }
        boolean negative = new BigDecimal(link.get("score")).signum() < 0;
        bits((negative ? "" : "+") + link.get("score"), "in all");
    }

    private void bits(String weight, String what) {
        out.println(String.format(Locale.ROOT, "    %9s           %s", weight, what));
    }
}
