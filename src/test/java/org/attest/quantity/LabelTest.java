package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import org.attest.Texts;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Span;
import org.attest.model.Zone;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of fact sheets: lines with a label, below headings; a slash parts the lines. */
final class LabelTest {

    private static final TextAnalyser ANALYSER = new TextAnalyser(Lexicon.builtIn());

    private static Annotated lines(String text) {
        Document plain = Texts.document(text);
        List<Zone> zones = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            boolean heading = line.equals(line.toUpperCase(java.util.Locale.ROOT));
            zones.add(
                    new Zone(
                            heading ? Zone.Kind.HEADING : Zone.Kind.LIST,
                            new Span(begin, begin + line.length())));
            begin += line.length() + 1;
        }
        return ANALYSER.apply(
                new Document(plain.id(), "", "text/plain", plain.text(), plain.about(), zones, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Crew: 165                             | 165   | unit=crew, measure=crew
            Warships: 32                          | 32    | unit=warship
            Airmen: about 2,100                   | about 2,100 | unit=airman, measure=strength
            Police: 1,310                         | 1,310 | unit=police
            Wounded: 310                          | 310   | unit=person, measure=injured
            Deaths: 12                            | 12    | unit=death, measure=deaths
            Magnitude: 6.1                        | 6.1   | unit=, measure=magnitude
            Houses destroyed: 940                 | 940   | unit=house, measure=houses_destroyed
            Villages under water: 7               | 7     | unit=village, measure=village
            Countries sending soldiers: 18        | 18    | unit=country, measure=nations
            Number of casualties: 44              | 44    | unit=casualty, measure=casualties
            Planned budget (2015): $3 million     | $3 million | measure=budget
            Tanker shipments: 2,400 units         | 2,400 | unit=unit
            """)
    void label(String line, String quote, String expected) {
        FrameTest.check(FrameTest.read(lines(line)), quote, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            DEATHS / Total since spring: 31                | 31  | unit=death, measure=deaths
            Dead: 64 / of whom in Lagos: 45                | 45  | unit=person, measure=deaths, place=Lagos, relation=part_of, related=64
            Dead: 64 / of whom in Lagos: 45 / in Kano: 13  | 13  | place=Kano, relation=part_of, related=64
            Exports: $27 billion (March: $29 billion)      | $29 billion | measure=exports
            Leading donors: Norway (210), Japan (180)      | 180 | holder=Japan, unit=donor
            """)
    void whatStandsAbove(String lines, String quote, String expected) {
        FrameTest.check(FrameTest.read(lines(lines.replace(" / ", "\n"))), quote, expected);
    }
}
