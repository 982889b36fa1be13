package org.attest.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.Candidate;
import org.attest.model.Claim;
import org.attest.model.CodePoints;
import org.attest.model.DateRange;
import org.attest.model.Discrepancy;
import org.attest.model.Document;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Link;
import org.attest.model.Reading;
import org.attest.model.Result;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.model.Timex;

/**
 * A result as the rows of its tables: each row carries what its cells need, so that a column only
 * picks.
 */
final class Facts {

    private static final Comparator<SystemRow> BY_NAME =
            Comparator.comparing((SystemRow row) -> row.system().fullName(), CodePoints.ORDER)
                    .thenComparing(row -> row.system().id(), CodePoints.ORDER);

    private final Result result;
    private final Map<String, Annotated> documents = new HashMap<>();
    private final Map<String, String> claimOf = new HashMap<>();

    Facts(Result result) {
        this.result = result;
        result.documents().forEach(each -> documents.put(each.document().id(), each));
        for (Claim claim : result.claims()) {
            claim.members().forEach(member -> claimOf.put(member.id(), claim.id()));
        }
    }

    /** A file, and what was made of it; {@code annotated} is null for a rejected one. */
    record DocumentRow(Reading reading, Annotated annotated) {

        String of(Function<Document, String> cell) {
            return annotated == null ? "" : cell.apply(annotated.document());
        }

        String sha256() {
            return reading instanceof Reading.Rejected rejected
                    ? rejected.sha256()
                    : of(Document::sha256);
        }

        String status() {
            if (annotated == null) {
                return "rejected";
            }
            return annotated.document().partial().isEmpty() ? "ok" : "partial";
        }

        String reason() {
            return reading instanceof Reading.Rejected rejected
                    ? rejected.reason()
                    : of(Document::partial);
        }

        String sentences() {
            return annotated == null ? "" : Integer.toString(annotated.sentences().size());
        }
    }

    /** A temporal expression in its document. */
    record DateRow(Document document, Timex timex) {}

    /** A figure, and the claim that it belongs to; empty if none. */
    record FigureRow(Figure figure, String claimId) {}

    /** An event, and the claim that it belongs to; empty if none. */
    record EventRow(Event event, String claimId) {}

    /** A mention in its document. */
    record MentionRow(Document document, SystemMention mention) {}

    /** A system over the corpus; aliases are the names as written, sorted. */
    record SystemRow(
            SystemMention.NamedSystem system, int mentions, int documents, List<String> aliases) {}

    /** A claim, whose frame is that of its preferred fact. */
    record ClaimRow(Claim claim) {

        String of(Function<Figure, String> figure, Function<Event, String> event) {
            return pick(claim.preferred(), figure, event);
        }
    }

    /** A discrepancy with the documents of both sides. */
    record DiscrepancyRow(Discrepancy discrepancy, Document left, Document right) {

        String subject() {
            return Facts.subject(discrepancy.left());
        }
    }

    /** A pair of facts of one claim. */
    record LinkRow(String claimId, Link link) {

        String terms() {
            return String.join(
                    "; ", link.terms().stream().map(term -> new Term(term).toString()).toList());
        }
    }

    /** What a fact is about, in words: a figure's subject, an event's trigger and object. */
    static String subject(Fact fact) {
        return pick(
                fact,
                figure -> figure.frame().subject(),
                event -> (event.trigger() + " " + event.object()).strip());
    }

    /** The time that a fact holds for. */
    static DateRange time(Fact fact) {
        return fact instanceof Figure figure ? figure.asOf().range() : ((Event) fact).range();
    }

    private static String pick(
            Fact fact, Function<Figure, String> figure, Function<Event, String> event) {
        return fact instanceof Figure f ? figure.apply(f) : event.apply((Event) fact);
    }

    List<DocumentRow> documents() {
        return result.readings().stream()
                .map(reading -> new DocumentRow(reading, documents.get(reading.id())))
                .sorted(Comparator.comparing(row -> row.reading().id(), CodePoints.ORDER))
                .toList();
    }

    List<DateRow> dates() {
        return each(
                Annotated::timexes,
                Timex::span,
                Timex::id,
                (document, timex) -> new DateRow(document.document(), timex));
    }

    List<FigureRow> figures() {
        return each(
                Annotated::figures,
                Figure::span,
                Figure::id,
                (document, figure) -> new FigureRow(figure, claimId(figure)));
    }

    List<EventRow> events() {
        return each(
                Annotated::events,
                Event::span,
                Event::id,
                (document, event) -> new EventRow(event, claimId(event)));
    }

    List<MentionRow> mentions() {
        return each(
                Annotated::systems,
                SystemMention::span,
                SystemMention::id,
                (document, mention) -> new MentionRow(document.document(), mention));
    }

    List<SystemRow> systems() {
        SortedMap<String, List<MentionRow>> byId = new TreeMap<>(CodePoints.ORDER);
        for (MentionRow row : mentions()) {
            byId.computeIfAbsent(row.mention().system().id(), id -> new ArrayList<>()).add(row);
        }
        return byId.values().stream().map(Facts::system).sorted(BY_NAME).toList();
    }

    private static SystemRow system(List<MentionRow> mentions) {
        TreeSet<String> aliases = new TreeSet<>(CodePoints.ORDER);
        mentions.forEach(
                row -> aliases.add(Annotated.folded(row.document().quote(row.mention().span()))));
        long documents = mentions.stream().map(row -> row.document().id()).distinct().count();
        return new SystemRow(
                mentions.get(0).mention().system(),
                mentions.size(),
                (int) documents,
                List.copyOf(aliases));
    }

    List<Anchor> anchors() {
        return result.anchors();
    }

    List<ClaimRow> claims() {
        return result.claims().stream().map(ClaimRow::new).toList();
    }

    List<DiscrepancyRow> discrepancies() {
        return result.discrepancies().stream()
                .map(
                        each ->
                                new DiscrepancyRow(
                                        each, document(each.left()), document(each.right())))
                .toList();
    }

    List<Candidate> candidates() {
        return result.candidates();
    }

    List<LinkRow> links() {
        return result.links().stream()
                .map(link -> new LinkRow(claimId(link.left()), link))
                .toList();
    }

    private Document document(Fact fact) {
        return documents.get(fact.docId()).document();
    }

    private String claimId(Fact fact) {
        return claimOf.getOrDefault(fact.id(), "");
    }

    private <F, R> List<R> each(
            Function<Annotated, List<F>> facts,
            Function<F, Span> span,
            Function<F, String> id,
            java.util.function.BiFunction<Annotated, F, R> row) {
        Comparator<F> order = Comparator.comparing(span).thenComparing(id, CodePoints.ORDER);
        return inOrder()
                .flatMap(
                        document ->
                                facts.apply(document).stream()
                                        .sorted(order)
                                        .map(fact -> row.apply(document, fact)))
                .toList();
    }

    private Stream<Annotated> inOrder() {
        return result.documents().stream()
                .sorted(Comparator.comparing(each -> each.document().id(), CodePoints.ORDER));
    }
}
