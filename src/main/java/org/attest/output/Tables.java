package org.attest.output;

import java.util.List;
import java.util.function.Function;
import org.attest.model.Anchor;
import org.attest.model.Candidate;
import org.attest.model.Claim;
import org.attest.model.Discrepancy;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Quantity;
import org.attest.model.SystemMention;
import org.attest.output.Facts.ClaimRow;
import org.attest.output.Facts.DateRow;
import org.attest.output.Facts.DiscrepancyRow;
import org.attest.output.Facts.DocumentRow;
import org.attest.output.Facts.EventRow;
import org.attest.output.Facts.FigureRow;
import org.attest.output.Facts.LinkRow;
import org.attest.output.Facts.MentionRow;
import org.attest.output.Facts.SystemRow;

/**
 * Every table that a run writes. A column is one line here, and one in {@code docs/contract.md}.
 *
 * <p>Names and order are public: a new column goes to the end.
 */
public final class Tables {

    private static final String CONFIDENCE =
            "measured precision of the rule, 0 to 1; empty while nobody has measured it";

    static final Table<DocumentRow> DOCUMENTS =
            Table.named("documents", "The files of the corpus, read or not.", Facts::documents)
                    .key("doc_id")
                    .order("doc_id")
                    .text("doc_id", "path below the corpus folder", row -> row.reading().id())
                    .text("sha256", "hash of the file's bytes", DocumentRow::sha256)
                    .text("media_type", "what the file is", row -> row.of(d -> d.mediaType()))
                    .text(
                            "kind",
                            "press_release, fact_sheet, news, report, statement or other",
                            row -> row.of(d -> d.about().kind().label()))
                    .text("title", "headline", row -> row.of(d -> d.about().title()))
                    .text("publisher", "who put it out", row -> row.of(d -> d.about().publisher()))
                    .text("author", "byline", row -> row.of(d -> d.about().author()))
                    .date(
                            "published",
                            "day of publication",
                            row -> row.of(d -> Cells.day(d.about().publication())))
                    .text("language", "ISO 639 code", row -> row.of(d -> d.about().language()))
                    .wholeOrNone(
                            "characters",
                            "length of the text in code points",
                            row -> row.of(d -> Integer.toString(d.text().length())))
                    .wholeOrNone("sentences", "how many it has", DocumentRow::sentences)
                    .text("status", "ok, partial or rejected", DocumentRow::status)
                    .text("reason", "why it is not ok", DocumentRow::reason)
                    .build();

    static final Table<DateRow> DATES =
            Table.named("dates", "Temporal expressions, by TIMEX3.", Facts::dates)
                    .key("date_id")
                    .order("doc_id", "begin", "end")
                    .refers("doc_id", "documents")
                    .text("date_id", "the expression's id", row -> row.timex().id())
                    .text("doc_id", "where it stands", row -> row.document().id())
                    .integer("begin", "first code point", row -> row.timex().span().begin())
                    .integer("end", "one past the last", row -> row.timex().span().end())
                    .text(
                            "quote",
                            "the characters between the two",
                            row -> row.document().quote(row.timex().span()))
                    .text("type", "DATE, TIME, DURATION or SET", row -> row.timex().type().name())
                    .text("value", "TIMEX3 value", row -> row.timex().value())
                    .text("mod", "TIMEX3 modifier", row -> row.timex().mod())
                    .date("earliest", "first day", row -> Cells.earliest(row.timex().range()))
                    .date("latest", "last day", row -> Cells.latest(row.timex().range()))
                    .text("rule", "the rule that found it", row -> row.timex().rule())
                    .build();

    static final Table<FigureRow> FIGURES =
            Table.named("figures", "Numbers that measure or count something.", Facts::figures)
                    .key("figure_id")
                    .order("doc_id", "begin", "end")
                    .refers("doc_id", "documents")
                    .refers("related_id", "figures")
                    .refers("event_id", "events")
                    .refers("anchor_id", "anchors")
                    .refers("claim_id", "claims")
                    .text("figure_id", "the figure's id", of(Figure::id))
                    .text("doc_id", "where it stands", of(Figure::docId))
                    .integer("begin", "first code point", row -> row.figure().span().begin())
                    .integer("end", "one past the last", row -> row.figure().span().end())
                    .text("quote", "hedge, sign, number and unit as written", of(Figure::quote))
                    .text(
                            "kind",
                            "count, money, percent, measure, ratio or vague",
                            quantity(q -> q.kind().label()))
                    .number(
                            "value",
                            "the number without its scale word; empty if vague",
                            quantity(q -> Cells.number(q.number())))
                    .number(
                            "low",
                            "least value that the wording allows; empty if open",
                            quantity(q -> Cells.end(q.bounds().low())))
                    .number(
                            "high",
                            "greatest value that the wording allows; empty if open",
                            quantity(q -> Cells.end(q.bounds().high())))
                    .text(
                            "qualifier",
                            "exact, about, under, over, at_least, at_most, range or vague",
                            quantity(q -> q.qualifier().label()))
                    .text(
                            "unit",
                            "currency (ISO 4217), UCUM unit or the noun counted",
                            quantity(Quantity::unit))
                    .text("measure", "general term for what is measured", frame(f -> f.measure()))
                    .text("subject", "the same in the document's words", frame(f -> f.subject()))
                    .text("holder", "to whom or what it belongs", frame(f -> f.holder()))
                    .text(
                            "restrictors",
                            "what narrows the subject, with ; between",
                            frame(f -> String.join(";", f.restrictors())))
                    .text("place", "where, as named", frame(f -> f.place()))
                    .text("period", "per_year and the like, of a rate", quantity(Quantity::period))
                    .date(
                            "as_of_earliest",
                            "first day that it holds for",
                            of(f -> Cells.earliest(f.asOf().range())))
                    .date(
                            "as_of_latest",
                            "last day that it holds for",
                            of(f -> Cells.latest(f.asOf().range())))
                    .text(
                            "time_kind",
                            "stock, tally, flow or attribute",
                            of(f -> f.asOf().kind().label()))
                    .text(
                            "time_basis",
                            "stated, narrative or document",
                            of(f -> f.asOf().basis().label()))
                    .text(
                            "modality",
                            "actual, planned, forecast, target, capacity, possible or negated",
                            of(f -> f.modality().label()))
                    .text(
                            "attributed_to",
                            "the voice that says so; empty for the document's own",
                            of(Figure::attributedTo))
                    .text(
                            "relation",
                            "part_of, restates, change_from, change_to or change_by",
                            of(f -> f.relation().label()))
                    .text("related_id", "the figure it stands beside", of(Figure::relatedId))
                    .text("event_id", "the event it belongs to", of(Figure::eventId))
                    .text("anchor_id", "the thing it speaks of", of(Figure::anchorId))
                    .text("claim_id", "the claim it is a member of", FigureRow::claimId)
                    .number("confidence", CONFIDENCE, row -> "")
                    .text("rule", "the rule that found it", of(Figure::rule))
                    .text("sentence", "where it stands, white space folded", of(Figure::sentence))
                    .build();

    static final Table<MentionRow> SYSTEM_MENTIONS =
            Table.named(
                            "system_mentions",
                            "Where named or designated systems are mentioned.",
                            Facts::mentions)
                    .key("mention_id")
                    .order("doc_id", "begin", "end")
                    .refers("doc_id", "documents")
                    .refers("system_id", "systems")
                    .text("mention_id", "the mention's id", row -> row.mention().id())
                    .text("doc_id", "where it stands", row -> row.document().id())
                    .integer("begin", "first code point", row -> row.mention().span().begin())
                    .integer("end", "one past the last", row -> row.mention().span().end())
                    .text(
                            "quote",
                            "the name as written",
                            row -> row.document().quote(row.mention().span()))
                    .text("system_id", "which system", row -> row.mention().system().id())
                    .text("name", "its name", row -> row.mention().system().fullName())
                    .text(
                            "category",
                            "what sort of system it is",
                            row -> row.mention().system().category().label())
                    .number("confidence", CONFIDENCE, row -> "")
                    .text("rule", "the rule that found it", row -> row.mention().rule())
                    .build();

    static final Table<SystemRow> SYSTEMS =
            Table.named("systems", "The distinct systems of the corpus.", Facts::systems)
                    .key("system_id")
                    .order("name", "system_id")
                    .text("system_id", "the system's id", system(SystemMention.NamedSystem::id))
                    .text(
                            "name",
                            "designation and common name",
                            system(SystemMention.NamedSystem::fullName))
                    .text(
                            "designation",
                            "such as RQ-4; empty if it has none",
                            system(SystemMention.NamedSystem::designation))
                    .text("category", "what sort it is", system(s -> s.category().label()))
                    .integer("mentions", "how often it is named", SystemRow::mentions)
                    .integer("documents", "in how many documents", SystemRow::documents)
                    .text(
                            "aliases",
                            "the names as written, sorted, with ; between",
                            row -> String.join(";", row.aliases()))
                    .build();

    static final Table<EventRow> EVENTS =
            Table.named("events", "What happened or is to happen, with its date.", Facts::events)
                    .key("event_id")
                    .order("doc_id", "begin", "end")
                    .refers("doc_id", "documents")
                    .refers("date_id", "dates")
                    .refers("anchor_id", "anchors")
                    .refers("claim_id", "claims")
                    .text("event_id", "the event's id", event(Event::id))
                    .text("doc_id", "where it stands", event(Event::docId))
                    .integer("begin", "first code point", row -> row.event().span().begin())
                    .integer("end", "one past the last", row -> row.event().span().end())
                    .text("quote", "the clause as written", event(Event::quote))
                    .text("trigger", "the words that name the event", event(Event::trigger))
                    .text("type", "signing, deployment, attack, other, ...", event(Event::type))
                    .text("agent", "who does it", event(Event::agent))
                    .text("object", "to what it is done, or what happens", event(Event::object))
                    .text("place", "where, as named", event(Event::place))
                    .text("date_id", "the expression that dates it", event(Event::dateId))
                    .date("earliest", "first day", event(e -> Cells.earliest(e.range())))
                    .date("latest", "last day", event(e -> Cells.latest(e.range())))
                    .text(
                            "date_basis",
                            "stated, narrative or document",
                            event(e -> e.basis().label()))
                    .text(
                            "modality",
                            "happened, planned, possible, denied or negated",
                            event(e -> e.modality().label()))
                    .wholeOrNone(
                            "count_low",
                            "at least so many are the object; empty if not counted",
                            event(e -> Cells.number(e.count().low())))
                    .wholeOrNone(
                            "count_high",
                            "at most so many are the object; empty if open",
                            event(e -> Cells.number(e.count().high())))
                    .text(
                            "attributed_to",
                            "the voice that says so; empty for the document's own",
                            event(Event::attributedTo))
                    .text("anchor_id", "the thing it speaks of", event(Event::anchorId))
                    .text("claim_id", "the claim it is a member of", EventRow::claimId)
                    .number("confidence", CONFIDENCE, row -> "")
                    .text("rule", "the rule that found it", event(Event::rule))
                    .text("sentence", "where it stands, white space folded", event(Event::sentence))
                    .build();

    static final Table<Anchor> ANCHORS =
            Table.named("anchors", "The things that facts speak of.", Facts::anchors)
                    .key("anchor_id")
                    .text("anchor_id", "the anchor's id", Anchor::id)
                    .text("kind", "occurrence or entity", anchor -> anchor.kind().label())
                    .text("type", "which sort of occurrence or entity", Anchor::type)
                    .text("name", "the fullest name that is used", Anchor::name)
                    .text("place", "where, as named", Anchor::place)
                    .date("earliest", "first day", anchor -> Cells.earliest(anchor.range()))
                    .date("latest", "last day", anchor -> Cells.latest(anchor.range()))
                    .integer("documents", "how many speak of it", Anchor::documents)
                    .integer("mentions", "how many facts hang on it", Anchor::mentions)
                    .build();

    static final Table<ClaimRow> CLAIMS =
            Table.named("claims", "What documents state a value for.", Facts::claims)
                    .key("claim_id")
                    .refers("anchor_id", "anchors")
                    .refersToFacts("preferred_id")
                    .text("claim_id", "the claim's id", claim(Claim::id))
                    .text("kind", "figure or event", claim(c -> c.kind().label()))
                    .text("anchor_id", "the thing it is about", row -> fact(row).anchorId())
                    .text(
                            "measure",
                            "what is measured; for an event its type",
                            row -> row.of(f -> f.frame().measure(), Event::type))
                    .text(
                            "subject",
                            "in the preferred fact's words; for an event trigger and object",
                            row -> Facts.subject(fact(row)))
                    .text(
                            "holder",
                            "to whom or what it belongs",
                            row -> row.of(f -> f.frame().holder(), e -> ""))
                    .text(
                            "unit",
                            "that of the value",
                            row -> row.of(f -> f.quantity().unit(), e -> ""))
                    .text(
                            "place",
                            "where, as named",
                            row -> row.of(f -> f.frame().place(), Event::place))
                    .text(
                            "period",
                            "per_year and the like, of a rate",
                            row -> row.of(f -> f.quantity().period(), e -> ""))
                    .integer(
                            "figures",
                            "how many facts state it",
                            row -> row.claim().members().size())
                    .integer("documents", "in how many documents", row -> row.claim().documents())
                    .text(
                            "status",
                            "single, agreed, consistent, changed or conflict",
                            claim(c -> c.status().label()))
                    .text(
                            "value",
                            "the value suggested: a number, a day or earliest/latest",
                            row ->
                                    row.of(
                                            f -> Cells.number(f.quantity().number()),
                                            e -> Cells.dayOrRange(e.range())))
                    .text(
                            "low",
                            "its lower bound or first day",
                            row ->
                                    row.of(
                                            f -> Cells.end(f.quantity().bounds().low()),
                                            e -> Cells.earliest(e.range())))
                    .text(
                            "high",
                            "its upper bound or last day",
                            row ->
                                    row.of(
                                            f -> Cells.end(f.quantity().bounds().high()),
                                            e -> Cells.latest(e.range())))
                    .text("preferred_id", "the fact that gives the value", row -> fact(row).id())
                    .text("rationale", "why that one", claim(Claim::rationale))
                    .text("stated_min", "least value stated", claim(Claim::statedMin))
                    .text("stated_max", "greatest value stated", claim(Claim::statedMax))
                    .integer(
                            "independent_sources",
                            "how many voices, a copy not counted again",
                            row -> row.claim().independentSources())
                    .text("positions", "the values with their voices", claim(Claim::positions))
                    .build();

    static final Table<DiscrepancyRow> DISCREPANCIES =
            Table.named(
                            "discrepancies",
                            "Stated values that are not equal to the preferred one.",
                            Facts::discrepancies)
                    .key("discrepancy_id")
                    .refers("claim_id", "claims")
                    .refers("left_doc", "documents")
                    .refers("right_doc", "documents")
                    .refersToFacts("left_id", "right_id")
                    .text("discrepancy_id", "the discrepancy's id", found(Discrepancy::id))
                    .text(
                            "claim_id",
                            "the claim; empty in a check of one document",
                            found(Discrepancy::claimId))
                    .text(
                            "kind",
                            "figure, event, sum, change or time",
                            found(d -> d.kind().label()))
                    .text(
                            "verdict",
                            "consistent, changed or conflict",
                            found(d -> d.verdict().label()))
                    .text("severity", "high, medium, low or none", found(d -> d.severity().label()))
                    .text("left_id", "the preferred fact", left(Fact::id))
                    .text("right_id", "the fact that differs", right(Fact::id))
                    .text("left_doc", "where the preferred one stands", left(Fact::docId))
                    .text("right_doc", "where the other one stands", right(Fact::docId))
                    .text("left_quote", "the preferred one as written", left(Fact::quote))
                    .text("right_quote", "the other one as written", right(Fact::quote))
                    .text("left_value", "number or date", found(Discrepancy::leftValue))
                    .text("right_value", "number or date", found(Discrepancy::rightValue))
                    .number(
                            "difference",
                            "right less left, dates in days",
                            found(Discrepancy::difference))
                    .number(
                            "relative_difference",
                            "the difference as a part of the left value",
                            found(Discrepancy::relativeDifference))
                    .text(
                            "explanation",
                            "what gave the verdict, in words",
                            found(Discrepancy::explanation))
                    .text("decision", "what a person decided", found(d -> d.decision().choice()))
                    .text("decided_by", "who", found(d -> d.decision().decidedBy()))
                    .text("decided_at", "when", found(d -> d.decision().decidedAt()))
                    .text("note", "and why", found(d -> d.decision().note()))
                    .text("subject", "what both speak of", DiscrepancyRow::subject)
                    .text("left_sentence", "white space folded", left(Fact::sentence))
                    .text("right_sentence", "white space folded", right(Fact::sentence))
                    .text(
                            "left_publisher",
                            "who put the left document out",
                            row -> row.left().about().publisher())
                    .text(
                            "right_publisher",
                            "who put the right document out",
                            row -> row.right().about().publisher())
                    .text(
                            "left_attributed_to",
                            "whose words the left one is",
                            left(Fact::attributedTo))
                    .text(
                            "right_attributed_to",
                            "whose words the right one is",
                            right(Fact::attributedTo))
                    .text(
                            "left_as_of",
                            "earliest/latest that the left one holds for",
                            left(f -> Cells.range(Facts.time(f))))
                    .text(
                            "right_as_of",
                            "earliest/latest that the right one holds for",
                            right(f -> Cells.range(Facts.time(f))))
                    .number(
                            "link_confidence",
                            "that both speak of one thing, 0 to 1",
                            found(Discrepancy::linkConfidence))
                    .build();

    static final Table<Candidate> CANDIDATES =
            Table.named("candidates", "Pairs that just missed being one claim.", Facts::candidates)
                    .key("left_id", "right_id")
                    .refersToFacts("left_id", "right_id")
                    .text("left_id", "the one fact", candidate -> candidate.left().id())
                    .text("right_id", "the other", candidate -> candidate.right().id())
                    .number("score", "in bits", Candidate::score)
                    .text(
                            "deciding_comparison",
                            "what spoke most against it",
                            Candidate::decidingComparison)
                    .text("level", "what that comparison came to", Candidate::level)
                    .build();

    static final Table<LinkRow> LINKS =
            Table.named("links", "Why two facts are held to be one claim.", Facts::links)
                    .key("left_id", "right_id")
                    .refers("claim_id", "claims")
                    .refersToFacts("left_id", "right_id")
                    .text("claim_id", "the claim that the pair holds together", LinkRow::claimId)
                    .text("left_id", "the one fact", row -> row.link().left().id())
                    .text("right_id", "the other", row -> row.link().right().id())
                    .number(
                            "score",
                            "in bits, the sum of the terms",
                            row -> Cells.hundredths(row.link().score()))
                    .text("terms", "comparison=level:weight, with ; between", LinkRow::terms)
                    .build();

    /** Every table, in the order in which they are written. */
    public static final List<Table<?>> ALL =
            List.of(
                    DOCUMENTS,
                    DATES,
                    FIGURES,
                    SYSTEM_MENTIONS,
                    SYSTEMS,
                    EVENTS,
                    ANCHORS,
                    CLAIMS,
                    DISCREPANCIES,
                    CANDIDATES,
                    LINKS);

    private Tables() {}

    /**
     * The table of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Table<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }

    private static Function<FigureRow, String> of(Function<Figure, String> cell) {
        return row -> cell.apply(row.figure());
    }

    private static Function<FigureRow, String> quantity(Function<Quantity, String> cell) {
        return row -> cell.apply(row.figure().quantity());
    }

    private static Function<FigureRow, String> frame(Function<Figure.Frame, String> cell) {
        return row -> cell.apply(row.figure().frame());
    }

    private static Function<EventRow, String> event(Function<Event, String> cell) {
        return row -> cell.apply(row.event());
    }

    private static Function<SystemRow, String> system(
            Function<SystemMention.NamedSystem, String> cell) {
        return row -> cell.apply(row.system());
    }

    private static Function<ClaimRow, String> claim(Function<Claim, String> cell) {
        return row -> cell.apply(row.claim());
    }

    private static Fact fact(ClaimRow row) {
        return row.claim().preferred();
    }

    private static Function<DiscrepancyRow, String> found(Function<Discrepancy, String> cell) {
        return row -> cell.apply(row.discrepancy());
    }

    private static Function<DiscrepancyRow, String> left(Function<Fact, String> cell) {
        return row -> cell.apply(row.discrepancy().left());
    }

    private static Function<DiscrepancyRow, String> right(Function<Fact, String> cell) {
        return row -> cell.apply(row.discrepancy().right());
    }
}
