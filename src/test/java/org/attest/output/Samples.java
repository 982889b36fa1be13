package org.attest.output;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.Bounds;
import org.attest.model.Candidate;
import org.attest.model.Claim;
import org.attest.model.DateRange;
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Event;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Link;
import org.attest.model.OrphanedDecision;
import org.attest.model.Quantity;
import org.attest.model.Reading;
import org.attest.model.Result;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.model.Text;
import org.attest.model.Timex;
import org.attest.model.Token;
import org.attest.model.Zone;

/**
 * A small result made by hand: two documents on one lighthouse, one file that was not read, a
 * figure and an event in each, two claims, two discrepancies.
 *
 * <p>Every text of it, the documents' own included, ends with a payload of the test's choice.
 */
public final class Samples {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 4);

    private final String payload;
    private final Document left;
    private final Document right;

    private Samples(String payload) {
        this.payload = payload;
        this.left =
                document(
                        "a/keepers.txt",
                        "\uD83D\uDEA8 Some 1,200 visitors climbed the tower" + payload + ".\n");
        this.right =
                document(
                        "b/gazette.txt",
                        "Some 1,450 visitors climbed the tower, and the RX-7" + payload + ".\n");
    }

    /** The result with nothing dangerous in it. */
    public static Result plain() {
        return with("");
    }

    /** The result with the payload in every text. */
    public static Result with(String payload) {
        return new Samples(payload).result();
    }

    /** Writes the documents as files, and gives back what a run says that it read. */
    public static SortedMap<String, String> writeCorpus(Path folder) throws java.io.IOException {
        SortedMap<String, String> read = new TreeMap<>();
        for (Annotated each : plain().documents()) {
            Path file = folder.resolve(each.document().id());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.document().text().toString());
            read.put(each.document().id(), each.document().sha256());
        }
        return read;
    }

    private Result result() {
        Figure preferred = figure(left, "1", 1200);
        Figure other = figure(right, "2", 1450);
        Event opened = event(left, "1", DateRange.day(MAY));
        Event reopened = event(right, "2", DateRange.until(MAY));
        Claim figures = claim("c_1", Claim.Kind.FIGURE, preferred, other);
        Claim events = claim("c_2", Claim.Kind.EVENT, opened, reopened);
        Link link =
                new Link(
                        preferred,
                        other,
                        List.of(
                                new Evidence("prior", t("pairs"), -350),
                                new Evidence("measure", t("same: concept"), 725),
                                new Evidence("place", "either unknown", 5)));
        return new Result(
                List.of(
                        new Reading.Accepted(left),
                        new Reading.Accepted(right),
                        new Reading.Rejected(t("c.txt"), "", t("not text"))),
                List.of(annotated(left, preferred, opened), annotated(right, other, reopened)),
                List.of(anchor()),
                List.of(figures, events),
                List.of(
                        discrepancy("x_1", figures, Discrepancy.Kind.FIGURE),
                        discrepancy("x_2", events, Discrepancy.Kind.EVENT)),
                List.of(new Candidate(preferred, reopened, "-0.25", "measure", t("other"))),
                List.of(link),
                List.of(orphan()),
                new TreeMap<>(java.util.Map.of("pairs compared", 2L)));
    }

    private OrphanedDecision orphan() {
        return new OrphanedDecision(
                new Decision(
                        t("f_8"),
                        t("f_9"),
                        t("900"),
                        t("950"),
                        t("accept_left"),
                        t("ann"),
                        t("2021-05-30"),
                        t("as counted"),
                        2),
                t("left_id f_8 is no longer among the facts"));
    }

    private String t(String text) {
        return text + payload;
    }

    private Document document(String id, String text) {
        Text decoded = Text.of(text);
        return new Document(
                t(id),
                HashingStream.sha256(text.getBytes(StandardCharsets.UTF_8)),
                "text/plain",
                decoded,
                new Document.About(
                        DocumentKind.NEWS, t("=Title"), t("Publisher"), t("Author"), MAY, "en"),
                List.of(new Zone(Zone.Kind.BODY, new Span(0, decoded.length()))),
                "");
    }

    private Annotated annotated(Document document, Figure figure, Event event) {
        Span last = new Span(figure.span().begin() + 5, figure.span().begin() + 10);
        SystemMention mention =
                new SystemMention(
                        "m_" + document.id().charAt(0),
                        last,
                        new SystemMention.NamedSystem(
                                "s_rx",
                                "RX-7",
                                t("Rex"),
                                "RX-7",
                                SystemMention.Category.GROUND_VEHICLE),
                        t("system.rule"));
        Timex timex =
                new Timex(
                        "d_" + document.id().charAt(0),
                        last,
                        Timex.Type.DATE,
                        t("2021-05"),
                        t("START"),
                        DateRange.since(LocalDate.of(2021, 5, 1)),
                        t("date.rule"));
        Sentence sentence =
                new Sentence(
                        event.span(),
                        Zone.Kind.BODY,
                        0,
                        List.of(new Token(event.span(), "x", Token.Tag.X, "x")),
                        List.of(),
                        List.of());
        return new Annotated(
                document,
                List.of(sentence),
                List.of(),
                List.of(timex),
                List.of(mention),
                List.of(figure),
                List.of(event));
    }

    private Figure figure(Document document, String number, int value) {
        int begin =
                document.text()
                        .toString()
                        .codePointCount(0, document.text().toString().indexOf("Some"));
        Span span = new Span(begin, begin + 10);
        BigDecimal n = BigDecimal.valueOf(value);
        return new Figure(
                "f_" + number,
                document.id(),
                span,
                document.quote(span),
                new Quantity(
                        Quantity.Kind.COUNT,
                        n,
                        Bounds.between(n.subtract(BigDecimal.TEN), n.add(BigDecimal.TEN)),
                        Quantity.Qualifier.ABOUT,
                        t("visitor"),
                        ""),
                new Figure.Frame(
                        t("visitors"),
                        t("visitors, \"paying\""),
                        t("-Lighthouse"),
                        List.of(t("paying")),
                        t("Cape"),
                        List.of()),
                new Figure.AsOf(
                        DateRange.day(MAY), Figure.TimeKind.FLOW, Figure.TimeBasis.DOCUMENT),
                Figure.Modality.ACTUAL,
                t("the keepers"),
                Figure.Relation.NONE,
                "",
                "e_" + number,
                "a_1",
                t("count.rule"),
                Annotated.folded(document.text().toString()));
    }

    private Event event(Document document, String number, DateRange range) {
        Span span = new Span(0, document.text().length() - 2);
        return new Event(
                "e_" + number,
                document.id(),
                span,
                document.quote(span),
                t("climbed"),
                t("visit"),
                t("visitors"),
                t("the tower"),
                t("Cape"),
                List.of(),
                "",
                range,
                Figure.TimeBasis.DOCUMENT,
                Event.Modality.HAPPENED,
                Event.Count.atLeast(2),
                t("the keepers"),
                "a_1",
                t("event.rule"),
                Annotated.folded(document.text().toString()));
    }

    private Anchor anchor() {
        return new Anchor(
                "a_1",
                Anchor.Kind.ENTITY,
                t("building"),
                t("Lighthouse"),
                t("Cape"),
                List.of(),
                DateRange.ALWAYS,
                2,
                4);
    }

    private Claim claim(String id, Claim.Kind kind, Fact preferred, Fact other) {
        return new Claim(
                id,
                kind,
                List.of(preferred, other),
                Claim.Status.CONFLICT,
                preferred,
                t("the more direct source"),
                t("1200"),
                t("1450"),
                2,
                t("1200: the keepers | 1450: the gazette"));
    }

    private Discrepancy discrepancy(String id, Claim claim, Discrepancy.Kind kind) {
        return new Discrepancy(
                id,
                claim.id(),
                kind,
                Discrepancy.Verdict.CONFLICT,
                Discrepancy.Severity.HIGH,
                claim.members().get(0),
                claim.members().get(1),
                t("1200"),
                t("1450"),
                "250",
                "0.2083",
                t("they differ by 250 on one day"),
                new Decision(
                        "", "", "", "", t("later"), t("ann"), t("2021-06-01"), t("-ask them"), 2),
                "0.97");
    }
}
