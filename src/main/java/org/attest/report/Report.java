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
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Document;
import org.attest.model.Named;
import org.attest.model.OrphanedDecision;
import org.attest.model.Reading;
import org.attest.model.Result;

/**
 * Writes the report of a result: what was read, what the documents disagree on, worst first, and
 * every claim with what is stated for it. The same result gives the same bytes.
 */
public final class Report {

    private static final Inline STYLE = Inline.resource("report.css");
    private static final Inline SCRIPT = Inline.resource("report.js");

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
        new DiscrepancyList(documents, html).write(result.discrepancies());
        new ClaimList(documents, html).write(result.claims());
        orphaned();
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

    private void orphaned() {
        if (result.orphaned().isEmpty()) {
            return;
        }
        html.open("section").element("h2", "Decisions that no longer apply");
        table("Line", "Decision", "Left", "Right", "By", "Why not").open("tbody");
        result.orphaned().forEach(this::orphan);
        html.close().close().close();
    }

    private void orphan(OrphanedDecision orphan) {
        Decision decision = orphan.decision();
        html.open("tr");
        html.element("td", Long.toString(decision.line()));
        html.element("td", decision.choice().replace('_', ' '));
        html.element("td", Annotated.folded(decision.leftQuote() + " " + decision.leftId()));
        html.element("td", Annotated.folded(decision.rightQuote() + " " + decision.rightId()));
        html.element("td", Annotated.folded(decision.decidedBy() + " " + decision.decidedAt()));
        html.element("td", orphan.reason());
        html.close();
    }

    /** Opens a table and writes its head. */
    private Html table(String... titles) {
        html.open("table").open("thead").open("tr");
        List.of(titles).forEach(title -> html.element("th", title));
        return html.close().close();
    }

    private void sources() {
        html.open("section").element("h2", "What was read");
        table("Document", "Title", "Publisher", "Published", "Status").open("tbody");
        result.readings().forEach(this::source);
        html.close().close().close();
    }

    private void source(Reading reading) {
        html.open("tr");
        html.element("td", reading.id());
        if (reading instanceof Reading.Accepted accepted) {
            Document.About about = accepted.document().about();
            html.element("td", about.title());
            html.element("td", about.publisher());
            html.element("td", about.publication().map(Object::toString).orElse(""));
            html.element("td", (status(reading) + " " + accepted.document().partial()).strip());
        } else if (reading instanceof Reading.Rejected rejected) {
            html.element("td", "");
            html.element("td", "");
            html.element("td", "");
            html.element("td", "rejected: " + rejected.reason());
        }
        html.close();
    }
}
