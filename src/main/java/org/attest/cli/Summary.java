package org.attest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.model.Annotated;
import org.attest.model.Discrepancy;
import org.attest.model.Fact;
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
        line(out, "report", report.toString());
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
