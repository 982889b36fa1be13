package org.attest.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Timex;
import org.attest.model.Zone;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalTaggerTest {

    private static final TextAnalyser TEXT = new TextAnalyser(Lexicon.builtIn());
    private static final TemporalTagger TAGGER = new TemporalTagger(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The tanker was hit Friday. | Friday=2016-11-25",
                "The tanker will sail Friday. | Friday=2016-12-02",
                "The crew is scheduled to leave on Monday. | Monday=2016-12-05",
                "On Oct. 7 the crew left, and the day before, the captain. | Oct. 7=2016-10-07; the day before=2016-10-06",
                "The fair ran from 1945 to 1951. | 1945=1945; 1951=1951",
                "Drills took place between 1968 and 1972. | 1968=1968; 1972=1972",
                "The base was sold four years ago. | four years ago=2012",
                "The pact was dated 08/09/2016, the second 25/09/2016. | 08/09/2016=2016-09-08; 25/09/2016=2016-09-25",
                "The pact was dated 08/09/2016, the second 09/25/2016. | 08/09/2016=2016-08-09; 09/25/2016=2016-09-25",
                "Exports grew in the third quarter, from a year earlier. | the third quarter=2016-Q3; a year earlier=2015-Q3",
                "The yard was idle during the 2009-10 season. | 2009-10=2009/2010"
            })
    void resolves(String text, String expected) {
        assertThat(values(text, "2016-11-30")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A 6-year-old girl and a man aged 42 were saved.",
                "They sent 2000 troops and 1,945 tents.",
                "It cost $1950 a piece.",
                "The second ship may march on; Theresa May said so.",
                "There is no February 31, 2018, and no 13/13/2020 either.",
                "Flight 1990 is now that it was.",
                "Release 2010-09-014 was sent out."
            })
    void findsNoDateInWhatOnlyLooksLikeOne(String text) {
        assertThat(values(text, "2016-11-30")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It sank yesterday.",
                "It sank last Friday.",
                "It sank in March.",
                "It sank on March 3.",
                "It sank two years ago.",
                "It sank last month.",
                "It sank at 10 p.m. on Monday.",
                "Sales fell in the third quarter."
            })
    void leavesRelativeDatesOpenWithoutADocumentDate(String text) {
        assertThat(read(text, "").timexes())
                .isNotEmpty()
                .allSatisfy(timex -> assertThat(timex.range().isAlways()).isTrue())
                .allSatisfy(timex -> assertThat(timex.value()).contains("X"));
    }

    @Test
    void takesDatesOnlyFromZonesThatCarryThem() {
        Document document = Documents.of("a.txt", "Sold on May 3, 2011.", null);
        Zone zone = document.zones().get(0);
        Document caption =
                new Document(
                        document.id(),
                        "",
                        document.mediaType(),
                        document.text(),
                        document.about(),
                        List.of(new Zone(Zone.Kind.CAPTION, zone.span())),
                        "");
        assertThat(TAGGER.apply(TEXT.apply(caption)).timexes()).isEmpty();
    }

    @Test
    void idsDifferAndDoNotDependOnOtherSentences() {
        List<Timex> alone = read("It was sold in 1999 and again in 1999.", "").timexes();
        List<Timex> among = read("Hello.\n\nIt was sold in 1999 and again in 1999.", "").timexes();
        assertThat(alone).extracting(Timex::id).doesNotHaveDuplicates();
        assertThat(among).extracting(Timex::id).isEqualTo(alone.stream().map(Timex::id).toList());
    }

    @Test
    void refusesABadRowWithFileAndLine() {
        Lexicon lexicon =
                Lexicon.with(Map.of("temporal-months.csv", "word,month,case\nMay,five,any"));
        assertThatThrownBy(() -> new TemporalTagger(lexicon))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("temporal-months.csv:2: month is \"five\"");
    }

    @Test
    void isLinearInHostileText() {
        for (String pump :
                List.of("1/", "May ", "1990-", "the ", "two years and ", "10:", "a day ")) {
            String text = pump.repeat(60_000 / pump.length());
            Assertions.assertTimeout(Duration.ofSeconds(30), () -> read(text, "2016-11-30"));
        }
    }

    private static String values(String text, String published) {
        Annotated read = read(text, published);
        return String.join(
                "; ",
                read.timexes().stream()
                        .map(timex -> read.document().quote(timex.span()) + "=" + timex.value())
                        .toList());
    }

    private static Annotated read(String text, String published) {
        return TAGGER.apply(TEXT.apply(Documents.of("a.txt", text, Documents.date(published))));
    }
}
