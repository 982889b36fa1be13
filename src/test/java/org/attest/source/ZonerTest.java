package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Text;
import org.attest.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZonerTest {

    private static final Zoner ZONER = new Zoner(new LineRules(Lexicon.builtIn()));

    private static final String PAGE =
            """
            BOILERPLATE|An official website of the Norland government
            BOILERPLATE|Here’s how you know
            |
            BOILERPLATE|Home : News : Fleet : Story
            HEADER|NEWS | June 3, 2014
            |
            TITLE|Minehunters Clear the Strait of Orim
            |
            HEADER|By Ann Bright
            |
            CAPTION|(A diver checks a line on the pier. Photo by P. Reed, Bay Wire)
            |
            HEADER|PORT ELLEN, Norland (June 3, 2014) --
            BODY|Four ships came home on Monday after they had cleared 38 mines. 🚢
            |
            BODY|They had with them:
            |
            LIST|  • 2 divers' boats
            LIST|  • 14 drones
            |
            RELATED|Read more: How a drone finds a mine
            |
            HEADING|The ships in figures
            LIST|Length: 52 metres
            LIST|Crew: 45
            |
            BODY|The admiral thanked the crews.
            |
            |
            RELATED|Frigate Back in Dock After 90 Days
            CAPTION|The frigate Resolve in dock. (Norland Navy photo by Lee Moss)
            RELATED|May 30, 2014 - The yard expects that the repair of the second engine will...
            |
            RELATED|A Hundred Years of the Naval Academy
            RELATED|May 28, 2014 - Cadets from 12 countries marched through the old town as...
            |
            BOILERPLATE|Contact Us | Privacy
            BOILERPLATE|© 2014 Norland Navy
            """;

    @Test
    void aWebPageIsTakenApart() {
        String text =
                PAGE.lines()
                        .map(line -> line.substring(line.indexOf('|') + 1))
                        .collect(Collectors.joining("\n"))
                        .replace("--\n", "-- ");
        List<String> expected =
                PAGE.lines()
                        .filter(line -> line.length() > 1)
                        .map(
                                line ->
                                        line.substring(0, line.indexOf('|') + 1)
                                                + line.substring(line.indexOf('|') + 1).strip())
                        .toList();
        assertThat(zones(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He paid 84 crowns",
                "17 dead",
                "Crew: 165",
                "Four ships came home on Monday.",
                "Minehunters Clear the Strait of Orim"
            })
    void aSingleLineIsTextWhateverItLooksLike(String line) {
        assertThat(zones(line)).allMatch(zone -> zone.startsWith("BODY|"));
    }

    @Test
    void aTextInLinesOfOneWidthIsJoinedToParagraphs() {
        assertThat(
                        zones(
                                """
                                The four ships that had left the harbour of Port Ellen in May came
                                home on Monday. They had cleared 38 mines, more than in any of the
                                years before, the admiral said when he met the crews on the pier.

                                Nobody was hurt.
                                """))
                .hasSize(2)
                .allMatch(zone -> zone.startsWith("BODY|"));
    }

    @Test
    void aHeaderRunTogetherWithItsTextIsCut() {
        assertThat(
                        zones(
                                "Crews Home From Orim\nFleet Press Office - Norland 2014-06-KA-003"
                                        + " For Immediate Release   PORT ELLEN, Norland (June 3) –"
                                        + " Four ships came home on Monday, the navy said."))
                .containsExactly(
                        "TITLE|Crews Home From Orim",
                        "HEADER|Fleet Press Office - Norland 2014-06-KA-003 For Immediate Release",
                        "HEADER|PORT ELLEN, Norland (June 3) –",
                        "BODY|Four ships came home on Monday, the navy said.");
    }

    @Test
    void aReleaseThatFollowsWithNumberAndDatelineHasAHeadOfItsOwn() {
        assertThat(
                        zones(
                                """
                                OSLO, Norway (June 3, 2014)
                                Four ships came home on Monday.

                                ----

                                UPDATE: Fifth Ship Home
                                2014-06-KA-004

                                OSLO, Norway (June 4, 2014) - A fifth ship came home.
                                """))
                .containsExactly(
                        "HEADER|OSLO, Norway (June 3, 2014)",
                        "BODY|Four ships came home on Monday.",
                        "BOILERPLATE|----",
                        "HEADING|UPDATE: Fifth Ship Home",
                        "HEADER|2014-06-KA-004",
                        "HEADER|OSLO, Norway (June 4, 2014) -",
                        "BODY|A fifth ship came home.");
    }

    @Test
    void aLabelListNeedsNoSentenceAboveIt() {
        assertThat(zones("VNS Orim\n\nFact Sheet\nAugust 30, 2021\n\nLength: 52 m\nCrew: 45\n"))
                .containsExactly(
                        "TITLE|VNS Orim",
                        "HEADER|Fact Sheet",
                        "HEADER|August 30, 2021",
                        "LIST|Length: 52 m",
                        "LIST|Crew: 45");
    }

    @Test
    void whatFollowsTheEndSignIsNotTheText() {
        String sentence = "The yard will build four ships for the navy of Norland by 2031. ";
        assertThat(zones(sentence.repeat(5) + "\n\n###\n\nAbout the yard\nIt has 900 workers.\n"))
                .extracting(zone -> zone.substring(0, zone.indexOf('|')))
                .containsExactly("BODY", "BOILERPLATE", "BOILERPLATE", "BOILERPLATE");
    }

    @Test
    void paragraphsBelowABoxOfLinksAreTheTextAgain() {
        String paragraph =
                "The admiral said that the crews had worked day and night, and that the strait"
                        + " would be open to all ships by the end of the week, whatever the weather"
                        + " may bring in the next days.";
        assertThat(
                        zones(
                                "Four ships came home.\n\nRelated\n\nFrigate Back in Dock\n\n"
                                        + paragraph
                                        + "\n\n"
                                        + paragraph
                                        + "\n\n"
                                        + paragraph))
                .extracting(zone -> zone.substring(0, zone.indexOf('|')))
                .endsWith("BODY", "BODY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void everyLineEndIsOne(String end) {
        assertThat(zones(String.join(end, "Ships Home", "", "They came at dawn.")))
                .containsExactly("TITLE|Ships Home", "BODY|They came at dawn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "7",
                " ",
                "(",
                "\t",
                "A",
                "1,1,1,",
                "Home : ",
                "- ",
                "a b ",
                "THE ",
                "Ab\n",
                "Bay Wire\n",
                "June 3, 2014\n",
                "2014-06-KA-003\n",
                "---\n",
                "Read next\n",
                "Ab: c\n",
                "OSLO (June 3) - a\n",
                "Home : News\n"
            })
    void timeGrowsWithTheText(String unit) {
        int count = 100_000 / Math.max(1, unit.length());
        cpuMillis(unit.repeat(count));
        long once = cpuMillis(unit.repeat(count));
        long twice = cpuMillis(unit.repeat(2 * count));
        assertThat(twice).isLessThan(3 * once + 300);
    }

    /** Processor time, since other work on the machine must not decide a test. */
    private static long cpuMillis(String string) {
        Text text = Text.of(string);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        ZONER.zones(text);
        return (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
    }

    private static List<String> zones(String string) {
        Text text = Text.of(string);
        List<Zone> zones = ZONER.zones(text);
        ZoneCover.check(text, zones);
        return zones.stream().map(zone -> zone.kind() + "|" + text.slice(zone.span())).toList();
    }

    @Test
    void theHelperKnowsEveryKind() {
        Stream<String> kinds = Arrays.stream(Zone.Kind.values()).map(Enum::name);
        assertThat(PAGE.lines().map(line -> line.split("\\|", 2)[0]).filter(k -> !k.isEmpty()))
                .containsAll(kinds.toList());
    }
}
