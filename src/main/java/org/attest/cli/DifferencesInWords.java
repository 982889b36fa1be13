package org.attest.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.diff.Change;
import org.attest.diff.Change.Kind;
import org.attest.diff.Differences;
import org.attest.model.Annotated;

/** Differences for people: what contradicts first, what is merely new in numbers at the end. */
final class DifferencesInWords {

    private final Differences differences;
    private final PrintWriter out;
    private final Map<String, Kind> documents = new HashMap<>();
    private final Set<String> newFacts = new HashSet<>();
    private final Set<String> goneFacts = new HashSet<>();

    DifferencesInWords(Differences differences, PrintWriter out) {
        this.differences = differences;
        this.out = out;
        differences.documents().forEach(each -> documents.put(Phrases.id(each.row()), each.kind()));
        for (Change fact : differences.facts()) {
            if (fact.kind() == Kind.APPEARED) {
                newFacts.add(Phrases.id(fact.after()));
            } else if (fact.kind() == Kind.VANISHED) {
                goneFacts.add(Phrases.id(fact.before()));
            }
        }
    }

    /** Prints all of it, the single facts only where they are asked for. */
    void print(boolean facts) {
        if (differences.isEmpty()) {
            out.println("The two outputs state the same.");
            return;
        }
        discrepancies("New conflicts", differences.newly("conflict"));
        discrepancies("New changes of a value", differences.newly("changed"));
        discrepancies("New differences that are consistent", differences.newly("consistent"));
        discrepancies("Told otherwise than before", toldOtherwise());
        gone(of(differences.discrepancies(), Kind.VANISHED));
        claims();
        if (facts) {
            facts();
        }
        counts(facts);
    }

    private static List<Change> of(List<Change> changes, Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private List<Change> toldOtherwise() {
        return of(differences.discrepancies(), Kind.CHANGED).stream()
                .filter(change -> !change.changes("verdict"))
                .toList();
    }

    private void title(String title, int count) {
        out.println(title + ": " + count);
        out.println();
    }

    private void discrepancies(String title, List<Change> changes) {
        if (!changes.isEmpty()) {
            title(title, changes.size());
            changes.forEach(this::discrepancy);
        }
    }

    private void discrepancy(Change change) {
        Map<String, String> row = change.after();
        out.println(
                "  "
                        + row.get("verdict")
                        + (change.changes("verdict")
                                ? " (was " + change.before().get("verdict") + ")"
                                : "")
                        + (row.get("severity").equals("none")
                                ? ""
                                : ", severity " + row.get("severity"))
                        + ": "
                        + Annotated.folded(row.get("subject"))
                        + "  ["
                        + row.get("discrepancy_id")
                        + "]");
        side(row, "left");
        if (!row.get("left_id").equals(row.get("right_id"))) {
            side(row, "right");
        }
        out.println("    " + row.get("explanation"));
        before(change);
        decision(row);
        out.println();
    }

    private void side(Map<String, String> row, String side) {
        out.println("    " + Phrases.quoted(row.get(side + "_quote")) + mark(row, side));
        out.println("        " + row.get(side + "_sentence"));
        out.println("        " + source(row, side));
    }

    /** Which side is new: what a reader asks first. */
    private String mark(Map<String, String> row, String side) {
        if (!newFacts.contains(row.get(side + "_id"))) {
            return "";
        }
        Kind document = documents.get(row.get(side + "_doc"));
        if (document == null) {
            return "  (new)";
        }
        return document == Kind.APPEARED ? "  (new document)" : "  (changed document)";
    }

    private static String source(Map<String, String> row, String side) {
        StringBuilder source = new StringBuilder(row.get(side + "_doc"));
        append(source, ", ", row.get(side + "_publisher"));
        append(source, ", as told by ", row.get(side + "_attributed_to"));
        String time = row.get(side + "_as_of");
        append(source, ", holds for ", time.isEmpty() ? "" : Phrases.days(time));
        return source.toString();
    }

    private static void append(StringBuilder text, String before, String part) {
        if (!part.isEmpty()) {
            text.append(before).append(part);
        }
    }

    /** What was said of the same pair before, where that is another thing. */
    private void before(Change change) {
        for (String column : List.of("severity", "explanation", "decision", "note")) {
            if (change.changes(column)) {
                out.println("    before, " + column + ": " + orNone(change.before().get(column)));
            }
        }
        if (change.changes("left_id")) {
            out.println(
                    "    before, preferred: " + Phrases.quoted(change.before().get("left_quote")));
        }
    }

    private static String orNone(String cell) {
        return cell.isEmpty() ? "none" : Annotated.folded(cell);
    }

    private void decision(Map<String, String> row) {
        if (!row.get("decision").isEmpty()) {
            out.println("    decided: " + (row.get("decision") + " " + row.get("note")).strip());
        }
    }

    private void gone(List<Change> vanished) {
        if (vanished.isEmpty()) {
            return;
        }
        title("No longer listed", vanished.size());
        for (Change change : vanished) {
            Map<String, String> row = change.before();
            out.println(
                    "  "
                            + row.get("verdict")
                            + ": "
                            + Phrases.quoted(row.get("left_quote"))
                            + " ("
                            + row.get("left_doc")
                            + ") against "
                            + Phrases.quoted(row.get("right_quote"))
                            + " ("
                            + row.get("right_doc")
                            + "): "
                            + whyGone(row));
        }
        out.println();
    }

    private String whyGone(Map<String, String> row) {
        boolean left = goneFacts.contains(row.get("left_id"));
        boolean right = goneFacts.contains(row.get("right_id"));
        if (left || right) {
            return (left && right
                            ? "neither is"
                            : (left ? "the first is not" : "the second is not"))
                    + " stated any more";
        }
        return "both are still stated, but not set against each other";
    }

    private void claims() {
        claims("Claims that changed", change -> change.kind() == Kind.CHANGED);
        claims("Claims that became part of another", change -> change.kind() == Kind.MERGED);
        claims("Claims that were part of another", change -> change.kind() == Kind.SPLIT);
        claims("New claims that several facts state", change -> isShared(change, Kind.APPEARED));
        claims("Claims that are gone, of several facts", change -> isShared(change, Kind.VANISHED));
    }

    private static boolean isShared(Change change, Kind kind) {
        return change.kind() == kind && !change.row().get("status").equals("single");
    }

    private void claims(String title, Predicate<Change> chosen) {
        List<Change> changes = differences.claims().stream().filter(chosen).toList();
        if (!changes.isEmpty()) {
            title(title, changes.size());
            changes.forEach(this::claim);
            out.println();
        }
    }

    private void claim(Change change) {
        Map<String, String> own = change.kind() == Kind.MERGED ? change.before() : change.row();
        out.println(
                "  "
                        + Phrases.subject(own)
                        + ": "
                        + status(change)
                        + "  ["
                        + own.get("claim_id")
                        + "]");
        if (change.kind() == Kind.MERGED) {
            other("now in", change.after());
        } else if (change.kind() == Kind.SPLIT) {
            other("before in", change.before());
        } else if (change.kind() == Kind.CHANGED) {
            turned("value", Phrases.suggested(change.before()), Phrases.suggested(change.after()));
            turned("stated", change.before().get("positions"), change.after().get("positions"));
            turned(
                    "preferred because",
                    change.before().get("rationale"),
                    change.after().get("rationale"));
            differences.joined(change).forEach(fact -> fact("came in", fact));
            differences.left(change).forEach(fact -> fact("left", fact));
        } else {
            out.println("    stated: " + own.get("positions"));
        }
    }

    private static String status(Change change) {
        String before = change.before().getOrDefault("status", "");
        String after = change.after().getOrDefault("status", "");
        boolean turned = change.kind() == Kind.CHANGED && !before.equals(after);
        String status = change.kind() == Kind.MERGED || after.isEmpty() ? before : after;
        return turned ? after + " (was " + before + ")" : status;
    }

    private void other(String how, Map<String, String> claim) {
        out.println(
                "    " + how + ": " + Phrases.subject(claim) + "  [" + claim.get("claim_id") + "]");
    }

    private void turned(String name, String before, String after) {
        if (!before.equals(after)) {
            out.println("    " + name + ": " + after);
            out.println("    before: " + before);
        }
    }

    private void fact(String how, Map<String, String> fact) {
        out.println(
                "    "
                        + how
                        + ": "
                        + Phrases.quoted(fact.get("quote"))
                        + " ("
                        + fact.get("doc_id")
                        + "): "
                        + fact.get("sentence"));
    }

    private void facts() {
        for (Kind kind : List.of(Kind.CHANGED, Kind.VANISHED, Kind.APPEARED)) {
            List<Change> changes =
                    of(differences.facts(), kind).stream()
                            .filter(DifferencesInWords::isStatement)
                            .toList();
            if (!changes.isEmpty()) {
                title("Figures and events that " + kind.label(), changes.size());
                changes.forEach(this::fact);
                out.println();
            }
        }
    }

    private static boolean isStatement(Change fact) {
        return fact.table().equals("figures") || fact.table().equals("events");
    }

    private void fact(Change change) {
        fact(Phrases.id(change.row()), change.row());
        for (String column : change.columns()) {
            out.println(
                    "        "
                            + column
                            + ": "
                            + orNone(change.after().get(column))
                            + ", before "
                            + orNone(change.before().get(column)));
        }
    }

    private void counts(boolean facts) {
        row("", "new", "gone", "changed");
        row("documents", differences.documents());
        for (String table : List.of("dates", "figures", "system_mentions", "events")) {
            row(
                    table.replace('_', ' '),
                    differences.facts().stream()
                            .filter(change -> change.table().equals(table))
                            .toList());
        }
        row("claims", differences.claims());
        for (String verdict : List.of("conflict", "changed", "consistent")) {
            verdict(verdict);
        }
        if (!facts && differences.facts().stream().anyMatch(DifferencesInWords::isStatement)) {
            out.println("--facts lists the figures and events.");
        }
    }

    private void row(String name, List<Change> changes) {
        long merged = of(changes, Kind.MERGED).size();
        long split = of(changes, Kind.SPLIT).size();
        row(
                name,
                of(changes, Kind.APPEARED).size() + split,
                of(changes, Kind.VANISHED).size() + merged,
                of(changes, Kind.CHANGED).size());
    }

    /** A verdict that a pair has now and had not, had and has not, or has with other reasons. */
    private void verdict(String verdict) {
        long gone =
                differences.discrepancies().stream()
                        .filter(change -> verdict.equals(change.before().get("verdict")))
                        .filter(change -> !verdict.equals(change.after().get("verdict")))
                        .count();
        long told =
                toldOtherwise().stream()
                        .filter(change -> verdict.equals(change.after().get("verdict")))
                        .count();
        row(verdict, differences.newly(verdict).size(), gone, told);
    }

    private void row(String name, Object came, Object went, Object changed) {
        out.println(String.format(Locale.ROOT, "%-16s%8s%8s%9s", name, came, went, changed));
    }
}
