package org.attest.report;

import java.util.List;
import java.util.Map;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Discrepancy;
import org.attest.model.Document;
import org.attest.model.Fact;

/** The part of the report that sets the two sides of every discrepancy beside each other. */
record DiscrepancyList(Map<String, Annotated> documents, Html html) {

    void write(List<Discrepancy> discrepancies) {
        html.open("section").element("h2", "Where the documents disagree");
        if (discrepancies.isEmpty()) {
            html.element("p", "Nowhere: every claim has one value only.", "class", "none");
        } else {
            controls();
            html.open("div", "id", "list");
            discrepancies.forEach(this::discrepancy);
            html.close();
        }
        html.close();
    }

    /** Shown by the script alone: without it the page is whole, but nothing is filtered. */
    private void controls() {
        html.open("div", "id", "controls", "hidden", "");
        for (Discrepancy.Verdict verdict : Discrepancy.Verdict.values()) {
            html.open("label", "class", "toggle " + verdict.label());
            html.empty("input", "type", "checkbox", "value", verdict.label(), "checked", "");
            html.text(verdict.label()).close();
        }
        html.empty(
                "input",
                "type",
                "search",
                "id",
                "search",
                "placeholder",
                "Search the text",
                "aria-label",
                "Search the text");
        html.open("select", "id", "sort", "aria-label", "Order");
        html.element("option", "Worst first", "value", "worst");
        html.element("option", "Largest difference first", "value", "difference");
        html.element("option", "By subject", "value", "subject");
        html.element("option", "By document", "value", "document");
        html.close().element("output", "", "id", "shown").close();
    }

    private void discrepancy(Discrepancy each) {
        html.open(
                "article",
                "class",
                each.verdict().label(),
                "id",
                each.id(),
                "data-d",
                each.relativeDifference());
        html.open("header").element("span", each.verdict().label(), "class", "verdict");
        if (each.severity() != Discrepancy.Severity.NONE) {
            html.element("span", each.severity().label() + " severity", "class", "severity");
        }
        html.element("h3", Wording.subject(each.left()));
        html.element("span", difference(each), "class", "difference").close();
        html.open("div", "class", "sides");
        Differences words =
                Differences.between(
                        Annotated.folded(each.left().quote()),
                        Annotated.folded(each.right().quote()));
        side(each.left(), each.leftValue(), words.left());
        side(each.right(), each.rightValue(), words.right());
        html.close().element("p", each.explanation(), "class", "why");
        decision(each);
        html.close().trusted("\n");
    }

    private static String difference(Discrepancy each) {
        return Wording.value(each.leftValue()) + " \u2194 " + Wording.value(each.rightValue());
    }

    private void side(Fact fact, String value, List<Differences.Part> words) {
        Annotated document = documents.get(fact.docId());
        Context context = Context.of(document, fact);
        html.open("blockquote").open("p").text(context.before());
        html.open("b");
        for (int i = 0; i < words.size(); i++) {
            html.text(i == 0 ? "" : " ");
            if (words.get(i).differs()) {
                html.element("mark", words.get(i).text());
            } else {
                html.text(words.get(i).text());
            }
        }
        html.close().text(context.after()).close();
        source(fact, document.document());
        html.close();
    }

    private void source(Fact fact, Document document) {
        html.open("footer");
        voice(fact, document);
        html.element("span", document.id(), "class", "doc");
        DateRange time = Wording.time(fact);
        if (!time.isAlways()) {
            html.element("span", "holds for " + time);
        }
        html.close();
    }

    private void voice(Fact fact, Document document) {
        String publisher = document.about().publisher();
        if (!publisher.isEmpty()) {
            html.element("strong", publisher);
        }
        document.about().publication().ifPresent(day -> html.element("time", day.toString()));
        if (!fact.attributedTo().isEmpty()) {
            html.element("span", "as told by " + fact.attributedTo());
        }
    }

    private void decision(Discrepancy each) {
        if (!each.decision().choice().isEmpty()) {
            html.open("p", "class", "decision").text("Decided: ");
            html.element("b", each.decision().choice().replace('_', ' '));
            html.text(" by " + each.decision().decidedBy() + ", " + each.decision().decidedAt());
            html.text(each.decision().note().isEmpty() ? "" : ": " + each.decision().note());
            html.close();
        }
    }
}
