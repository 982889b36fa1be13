package org.attest.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.DateRange;
import org.attest.model.Discrepancy;
import org.attest.model.Document;
import org.attest.model.Fact;
import org.attest.model.Named;
import org.attest.model.Reading;
import org.attest.model.Result;

/**
 * Writes the report of a result: what was read, what the documents disagree on, worst first, and
 * every claim with what is stated for it. The same result gives the same bytes.
 */
public final class Report {

    private static final Inline STYLE = Inline.resource("report.css");
    private static final Inline SCRIPT = Inline.resource("report.js");

    private static final List<String> COLUMNS =
            List.of("Stated", "Value", "Holds for", "By", "Document");

    private final Result result;
    private final Map<String, Annotated> documents = new HashMap<>();
    private final Html html;

    private Report(Result result, Appendable out) {
        this.result = result;
        this.html = new Html(out);
        result.documents().forEach(each -> documents.put(each.document().id(), each));
    }

    /** Writes the page as UTF-8; the stream stays open. */
    public static void write(Result result, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Report(result, writer).page();
        writer.flush();
    }

    private void page() {
        html.trusted("<!DOCTYPE html>\n").open("html", "lang", "en");
        head();
        html.open("body").open("main");
        html.element("h1", "Discrepancy report");
        summary();
        discrepancies();
        claims();
        sources();
        html.close();
        html.open("script").trusted(SCRIPT.content()).close();
        html.close().close().trusted("\n");
    }

    private void head() {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", "Discrepancy report");
        html.open("style").trusted(STYLE.content()).close().close();
    }

    private static String policy() {
        return "default-src 'none'; style-src "
                + STYLE.source()
                + "; script-src "
                + SCRIPT.source()
                + "; base-uri 'none'; form-action 'none'";
    }

    private void summary() {
        html.open("section", "class", "summary");
        tile("Documents", result.readings().size(), documentsByStatus());
        tile("Facts", facts().values().stream().mapToInt(n -> n).sum(), facts());
        tile(
                "Claims",
                result.claims().size(),
                by(result.claims(), Claim::status, Comparator.reverseOrder()));
        tile(
                "Discrepancies",
                result.discrepancies().size(),
                by(result.discrepancies(), Discrepancy::verdict, Comparator.naturalOrder()));
        html.close();
    }

    private void tile(String title, int total, Map<String, Integer> parts) {
        html.open("div", "class", "tile").element("h2", title);
        html.element("p", Wording.grouped(total), "class", "total").open("ul");
        parts.forEach(
                (name, count) ->
                        html.open("li")
                                .element("b", Wording.grouped(count))
                                .text(" " + name)
                                .close());
        html.close().close();
    }

    private Map<String, Integer> documentsByStatus() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        result.readings().forEach(reading -> counts.merge(status(reading), 1, Integer::sum));
        return counts;
    }

    private static String status(Reading reading) {
        return reading instanceof Reading.Accepted accepted
                ? accepted.document().partial().isEmpty() ? "ok" : "partial"
                : "rejected";
    }

    private Map<String, Integer> facts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("dates", count(each -> each.timexes().size()));
        counts.put("figures", count(each -> each.figures().size()));
        counts.put("system mentions", count(each -> each.systems().size()));
        counts.put("events", count(each -> each.events().size()));
        return counts;
    }

    private int count(Function<Annotated, Integer> each) {
        return result.documents().stream().mapToInt(each::apply).sum();
    }

    private static <T, E extends Enum<E> & Named> Map<String, Integer> by(
            List<T> items, Function<T, E> property, Comparator<E> order) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.stream()
                .map(property)
                .sorted(order)
                .forEach(each -> counts.merge(each.label(), 1, Integer::sum));
        return counts;
    }

    private void discrepancies() {
        html.open("section").element("h2", "Where the documents disagree");
        if (result.discrepancies().isEmpty()) {
            html.element("p", "Nowhere: every claim has one value only.", "class", "none");
        } else {
            controls();
            html.open("div", "id", "list");
            result.discrepancies().forEach(this::discrepancy);
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

    private void claims() {
        html.open("section").element("h2", "What is claimed");
        for (Claim.Status status :
                List.of(
                        Claim.Status.CONFLICT,
                        Claim.Status.CHANGED,
                        Claim.Status.CONSISTENT,
                        Claim.Status.AGREED,
                        Claim.Status.SINGLE)) {
            List<Claim> claims =
                    result.claims().stream().filter(c -> c.status() == status).toList();
            if (!claims.isEmpty()) {
                claims(status, claims);
            }
        }
        html.close();
    }

    private void claims(Claim.Status status, List<Claim> claims) {
        html.open("details").open("summary");
        html.element("span", status.label(), "class", "status " + status.label());
        html.text(" " + Wording.count(claims.size(), "claim")).close();
        html.open("table").open("thead").open("tr");
        COLUMNS.forEach(title -> html.element("th", title));
        html.close().close();
        claims.forEach(this::claim);
        html.close().close();
    }

    private void claim(Claim claim) {
        html.open("tbody", "id", claim.id()).open("tr").open("th", "colspan", "5");
        html.text(Wording.subject(claim.preferred()));
        if (claim.members().size() > 1) {
            html.open("p").element("b", Wording.stated(claim.preferred()));
            html.text(" \u2014 " + claim.rationale()).close();
        }
        html.close().close();
        claim.members().forEach(fact -> row(fact, fact.equals(claim.preferred())));
        html.close().trusted("\n");
    }

    private void row(Fact fact, boolean preferred) {
        Document document = documents.get(fact.docId()).document();
        if (preferred) {
            html.open("tr", "class", "preferred");
        } else {
            html.open("tr");
        }
        cell(Annotated.folded(fact.quote()));
        cell(Wording.stated(fact));
        cell(Wording.time(fact).isAlways() ? "" : Wording.time(fact).toString());
        cell(fact.attributedTo().isEmpty() ? document.about().publisher() : fact.attributedTo());
        cell(document.id());
        html.close();
    }

    private void cell(String text) {
        html.element("td", text);
    }

    private void sources() {
        html.open("section").element("h2", "What was read");
        html.open("table").open("thead").open("tr");
        for (String title : List.of("Document", "Title", "Publisher", "Published", "Status")) {
            html.element("th", title);
        }
        html.close().close().open("tbody");
        result.readings().forEach(this::source);
        html.close().close().close();
    }

    private void source(Reading reading) {
        html.open("tr");
        cell(reading.id());
        if (reading instanceof Reading.Accepted accepted) {
            Document.About about = accepted.document().about();
            cell(about.title());
            cell(about.publisher());
            cell(about.publication().map(Object::toString).orElse(""));
            cell((status(reading) + " " + accepted.document().partial()).strip());
        } else if (reading instanceof Reading.Rejected rejected) {
            cell("");
            cell("");
            cell("");
            cell("rejected: " + rejected.reason());
        }
        html.close();
    }
}
