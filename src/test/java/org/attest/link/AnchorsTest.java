package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Texts;
import org.attest.events.EventFinder;
import org.attest.lexicon.Lexicon;
import org.attest.link.Linker.Linked;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.Fact;
import org.attest.places.PlaceFinder;
import org.attest.quantity.FigureFinder;
import org.attest.temporal.TemporalTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures and events of a text hang on. */
class AnchorsTest {

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Linker LINKER = new Linker(LEXICON, UnaryOperator.identity());
    private static final PlaceFinder PLACES = new PlaceFinder(LEXICON);
    private static final TemporalTagger TIMES = new TemporalTagger(LEXICON);
    private static final FigureFinder FIGURES = new FigureFinder(LEXICON);
    private static final EventFinder EVENTS = new EventFinder(LEXICON);

    private static Linked link(String text) {
        Annotated read =
                EVENTS.apply(FIGURES.apply(TIMES.apply(PLACES.apply(Texts.analysed(text)))));
        return LINKER.link(List.of(read));
    }

    /** What the first figure or event with a quote hangs on. */
    private static Anchor of(Linked linked, String quote) {
        Annotated document = linked.documents().get(0);
        Map<String, Anchor> anchors =
                linked.anchors().stream()
                        .collect(Collectors.toMap(Anchor::id, Function.identity()));
        return Stream.<Fact>concat(document.figures().stream(), document.events().stream())
                .filter(fact -> fact.quote().equals(quote))
                .map(fact -> anchors.get(fact.anchorId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers killed nine rebels during a night raid in Kunduz on Friday. | nine | night raid in Kunduz",
                "A mine blast in Torvik killed 12 men. The company that owns the pit paid 3 million euros to their families.| 12 | mine blast in Torvik",
                "A gas explosion at the Halden plant killed six workers. Forty others escaped.| Forty | gas explosion at the Halden plant",
                "Norwegian police arrested four men. The arrests came after a bombing in Bergen that injured 31 people.| 31 | bombing in Bergen",
            })
    void whatAnOccurrenceBroughtHangsOnIt(String text, String quote, String name) {
        Anchor anchor = of(link(text), quote);

        assertThat(anchor.kind()).isEqualTo(Anchor.Kind.OCCURRENCE);
        assertThat(anchor.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Halden Motors employs 4,100 people. It sold 88,000 cars in 2019.| 88,000 | Halden Motors | company",
                "The frigate HMS Astrid was hit by a fire in port on Monday. The Astrid is 133 metres long.| 133 metres | HMS Astrid | ship",
                "Fighting broke out in Kunduz on Monday. The Afghan National Army has 180,000 soldiers.| 180,000 | Afghan National Army | force",
                "Sweden said that talks would go on. The country has 10 million inhabitants.| 10 million | Sweden | country",
            })
    void whatAnEntityHasHangsOnIt(String text, String quote, String name, String type) {
        Anchor anchor = of(link(text), quote);

        assertThat(anchor.kind()).isEqualTo(Anchor.Kind.ENTITY);
        assertThat(anchor.name()).isEqualTo(name);
        assertThat(anchor.type()).isEqualTo(type);
    }

    @Test
    void anotherKindOfDisasterIsAnotherOccurrence() {
        Linked linked =
                link(
                        "A blast at a factory near Lyon killed 14 people on Monday.\n\n"
                                + "Also on Monday, three people died in a flood in Portugal.");

        assertThat(of(linked, "14").type()).isEqualTo("explosion");
        assertThat(of(linked, "three").name()).isEqualTo("flood in Portugal");
        assertThat(of(linked, "three").place()).isEqualTo("Portugal");
    }

    @Test
    void anEarlierAccidentIsNotThePagesOwn() {
        Linked linked =
                link(
                        "A ferry accident off Bergen on 10 August 2020 killed 21 people.\n\n"
                                + "In March 2011, an accident off Stavanger left 40 people dead.");

        assertThat(of(linked, "21").id()).isNotEqualTo(of(linked, "40").id());
    }

    @Test
    void ofSeveralAttacksThatOfThePlaceIsMeant() {
        Linked linked =
                link(
                        "Two bombings in Kenya and Tanzania killed 90 people on Friday. "
                                + "At least 80 were killed in Nairobi, and 10 died in Dar es Salaam.");

        assertThat(of(linked, "90").place()).isEqualTo("Kenya; Tanzania");
        assertThat(of(linked, "At least 80").place()).startsWith("Nairobi");
        assertThat(of(linked, "10").place()).startsWith("Dar es Salaam");
    }

    @Test
    void whoseAnAttackIsIsNotWhereItWas() {
        Anchor anchor =
                of(link("A U.S. strike in Iraq killed eight militants on Sunday."), "eight");

        assertThat(anchor.name()).isEqualTo("U.S. strike in Iraq");
        assertThat(anchor.place()).isEqualTo("Iraq");
    }

    @Test
    void aStepHangsOnItsOperation() {
        Linked linked =
                link(
                        "Troops detained two men during an operation in Khost province on Friday. "
                                + "They also seized 40 rifles.");

        assertThat(of(linked, "two").type()).isEqualTo("operation");
        assertThat(of(linked, "40").id()).isEqualTo(of(linked, "two").id());
    }
}
