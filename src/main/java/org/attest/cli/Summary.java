package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.model.Annotated;
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Fact;
import org.attest.model.OrphanedDecision;
import org.attest.model.Result;
import org.attest.output.Counts;

/** The last lines of a run: what was found, and the worst of it in words. */
record Summary(Result result, Counts counts) {

    private static final int WORST = 3;

    void print(PrintWriter out, Path report) {
        line(out, "documents", listed(counts.documents()));
        line(out, "facts", listed(counts.facts()).replace('_', ' '));
        line(out, "claims", listed(counts.claims()));
        line(out, "discrepancies", listed(counts.discrepancies()));
        List<Discrepancy> worst = result.discrepancies().stream().limit(WORST).toList();
        for (int i = 0; i < worst.size(); i++) {
            line(out, i == 0 ? "worst" : "", (i + 1) + ". " + inWords(worst.get(i)));
        }
        orphaned(out);
        line(out, "report", report.toString());
    }

    private void orphaned(PrintWriter out) {
        if (!result.orphaned().isEmpty()) {
            int all = result.orphaned().size();
            line(out, "decisions", all + (all == 1 ? " no longer applies:" : " no longer apply:"));
            result.orphaned().forEach(each -> line(out, "", inWords(each)));
        }
    }

    private static String inWords(OrphanedDecision orphan) {
        Decision decision = orphan.decision();
        return "decisions.csv:"
                + decision.line()
                + ": "
                + decision.choice()
                + " on "
                + named(decision.leftId(), decision.leftQuote())
                + " and "
                + named(decision.rightId(), decision.rightQuote())
                + ": "
                + orphan.reason();
    }

    private static String named(String id, String quote) {
        return id + (quote.isBlank() ? "" : " \"" + Annotated.folded(quote) + "\"");
    }

    private static void line(PrintWriter out, String name, String text) {
        out.println(String.format(Locale.ROOT, "%-15s%s", name, text));
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String inWords(Discrepancy discrepancy) {
        return discrepancy.verdict().label()
                + ": "
                + quoted(discrepancy.left())
                + " against "
                + quoted(discrepancy.right())
                + ": "
                + discrepancy.explanation();
    }

    private static String quoted(Fact fact) {
        return "\"" + Annotated.folded(fact.quote()) + "\" (" + fact.docId() + ")";
    }
}
