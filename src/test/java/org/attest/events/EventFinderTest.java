package org.attest.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.Texts;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Event;
import org.attest.model.Event.Count;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Zone;
import org.attest.places.PlaceFinder;
import org.attest.quantity.FigureFinder;
import org.attest.temporal.TemporalTagger;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The texts of {@code events.txt} with their events. A text is published on Monday, 17 August 2020;
 * {@code ¶} starts a paragraph.
 */
class EventFinderTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();

    private static final List<UnaryOperator<Annotated>> STAGES =
            List.of(
                    new PlaceFinder(LEXICON),
                    new TemporalTagger(LEXICON),
                    new FigureFinder(LEXICON),
                    new EventFinder(LEXICON));

    @TestFactory
    Stream<DynamicTest> eventsAreThoseOfTheTable() throws IOException {
        return examples()
                .map(
                        lines ->
                                DynamicTest.dynamicTest(
                                        lines.get(0),
                                        () ->
                                                assertThat(rows(lines.get(0)))
                                                        .isEqualTo(
                                                                lines.subList(1, lines.size()))));
    }

    @Test
    void yesterdayInADocumentWithoutADateIsAnEventOfUnknownDay() {
        Annotated found = undated("Rebels raided a farm yesterday.");
        assertThat(found.events())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.trigger()).isEqualTo("raided");
                            assertThat(event.range()).isEqualTo(DateRange.ALWAYS);
                            assertThat(event.dateId()).isNotEmpty();
                        });
    }

    @Test
    void theDateOfIssueInATitleIsNoEvent() {
        Document.About about = Texts.document("x").about();
        Text text = Text.of("Evening Update, Aug. 17, 2020");
        Document titled =
                new Document(
                        "a.txt",
                        "",
                        "text/plain",
                        text,
                        about,
                        List.of(new Zone(Zone.Kind.TITLE, new Span(0, text.length()))),
                        "");
        assertThat(through(new TextAnalyser(LEXICON).apply(titled)).events()).isEmpty();
    }

    @Test
    void quotesAreTheTextAndIdsAreDistinct() {
        Annotated found =
                through(Texts.analysed("A mine blew up on Monday, killing two. It killed two."));
        assertThat(found.events()).hasSize(3).extracting(Event::id).doesNotHaveDuplicates();
        assertThat(found.events())
                .allSatisfy(
                        event ->
                                assertThat(event.quote())
                                        .isEqualTo(found.document().quote(event.span())));
    }

    private static Annotated undated(String words) {
        Text text = Text.of(words);
        Document document =
                new Document(
                        "a.txt",
                        "",
                        "text/plain",
                        text,
                        new Document.About(DocumentKind.NEWS, "", "", "", null, "en"),
                        List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))),
                        "");
        return through(new TextAnalyser(LEXICON).apply(document));
    }

    private static Annotated through(Annotated annotated) {
        Annotated result = annotated;
        for (UnaryOperator<Annotated> stage : STAGES) {
            result = stage.apply(result);
        }
        return result;
    }

    private static List<String> rows(String text) {
        return through(Texts.analysed(text.replace(" ¶ ", "\n\n"))).events().stream()
                .map(EventFinderTest::row)
                .toList();
    }

    private static String row(Event event) {
        return String.join(
                        " | ",
                        event.trigger(),
                        event.type(),
                        event.agent(),
                        event.object(),
                        event.place(),
                        event.range().toString(),
                        event.basis().name().toLowerCase(Locale.ROOT),
                        event.modality().name().toLowerCase(Locale.ROOT),
                        count(event.count()))
                .replace("|  |", "| - |")
                .replace("|  |", "| - |");
    }

    private static String count(Count count) {
        if (count.low().isEmpty()) {
            return "-";
        }
        return count.low().getAsInt()
                + "–"
                + (count.high().isPresent() ? Integer.toString(count.high().getAsInt()) : "");
    }

    private static Stream<List<String>> examples() throws IOException {
        try (InputStream in = EventFinderTest.class.getResourceAsStream("events.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n"))
                    .map(block -> Arrays.stream(block.split("\n")).map(String::strip).toList());
        }
    }
}
