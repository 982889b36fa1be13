package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.link.Linker.Linked;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.Bounds;
import org.attest.model.Cluster;
import org.attest.model.DateRange;
import org.attest.model.Fact;
import org.attest.model.Figure.Modality;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LinkerTest {

    private static final Linker LINKER = new Linker(Lexicon.builtIn(), UnaryOperator.identity());

    private static Linked link(Told... documents) {
        return LINKER.link(Stream.of(documents).map(Told::document).toList());
    }

    /** The clusters of more than one fact, by their quotes. */
    private static List<List<String>> joined(Linked linked) {
        return linked.clusters().stream()
                .map(cluster -> cluster.members().stream().map(Fact::quote).toList())
                .filter(quotes -> quotes.size() > 1)
                .toList();
    }

    private static Told sinking(String id, String day, String killed, String injured) {
        return Told.on(
                        id,
                        day,
                        "The trawler Astrid sank off Kelmouth on Monday, and "
                                + killed
                                + " fishermen died",
                        "In the sinking " + injured + " others were injured")
                .place("Kelmouth")
                .figure(killed)
                .measures("deaths", "fishermen")
                .kind(TimeKind.TALLY)
                .told()
                .figure(injured)
                .measures("injured", "others")
                .kind(TimeKind.TALLY)
                .told();
    }

    @Test
    void aTollThatRisesIsOneThing() {
        Linked linked =
                link(sinking("a", "2020-03-02", "4", "11"), sinking("b", "2020-03-04", "6", "12"));

        assertThat(joined(linked)).containsExactly(List.of("4", "6"), List.of("11", "12"));
    }

    private static Told quake(String id, String day, String text, String quote) {
        return Told.on(id, day, text)
                .place("Kelmouth")
                .figure(quote)
                .measures("deaths", "people")
                .kind(TimeKind.TALLY)
                .told();
    }

    @Test
    void someOfTheDeadAreNoValueOfTheToll() {
        Linked linked =
                link(
                        quake("a", "2020-03-02", "The quake at Kelmouth killed 64 people", "64"),
                        quake(
                                "b",
                                "2020-03-03",
                                "After the quake at Kelmouth 43 of the dead were found in one street",
                                "43"));

        assertThat(joined(linked)).isEmpty();
    }

    @Test
    void theTollOfOneQuakeAndOfOneYearsLaterAreTwo() {
        Linked linked =
                link(
                        quake("a", "2020-03-02", "The quake at Kelmouth killed 64 people", "64"),
                        quake("b", "2023-03-02", "The quake at Kelmouth killed 64 people", "64"));

        assertThat(joined(linked)).isEmpty();
    }

    @Test
    void theSameNumberDoesNotJoinTheKilledWithTheInjured() {
        Linked linked =
                link(sinking("a", "2020-03-02", "7", "13"), sinking("b", "2020-03-04", "13", "7"));

        assertThat(joined(linked)).containsExactly(List.of("7", "13"), List.of("13", "7"));
    }

    @Test
    void ofTwoAccidentsOnOnePageTheRightOneIsMet() {
        Told both =
                Told.on(
                                "a",
                                "2019-05-06",
                                "An explosion at the Torvik mill killed 5 workers on Sunday",
                                "A separate explosion at Sandnes killed 5 workers the same day")
                        .place("Torvik")
                        .place("Sandnes")
                        .figure("5 ")
                        .worth("5")
                        .measures("deaths", "workers")
                        .kind(TimeKind.TALLY)
                        .told();
        Told second =
                Told.on(
                                "b",
                                "2019-05-07",
                                "The toll of the explosion at Torvik mill is 8",
                                "That of the Sandnes explosion stands at 9")
                        .place("Torvik")
                        .place("Sandnes")
                        .figure("8")
                        .measures("deaths", "toll")
                        .kind(TimeKind.TALLY)
                        .told()
                        .figure("9")
                        .measures("deaths", "toll")
                        .kind(TimeKind.TALLY)
                        .told();

        Linked linked = link(both, second);

        assertThat(joined(linked)).containsExactly(List.of("5 ", "8"));
        assertThat(linked.anchors())
                .filteredOn(anchor -> anchor.kind() == Anchor.Kind.OCCURRENCE)
                .extracting(Anchor::documents)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void restrictorsKeepSalesApart() {
        Told foreign =
                Told.on(
                                "a",
                                "2018-05-01",
                                "Varland has 12.5 billion in foreign military sales cases")
                        .place("Varland")
                        .figure("12.5 billion")
                        .worth("12500000000")
                        .in(Kind.MONEY, "USD")
                        .measures("arms_sales", "foreign military sales")
                        .of("Varland")
                        .only("foreign military")
                        .told();
        Told direct =
                Told.on(
                                "b",
                                "2018-09-01",
                                "Direct commercial sales to Varland came to 12.5 billion")
                        .place("Varland")
                        .figure("12.5 billion")
                        .worth("12500000000")
                        .in(Kind.MONEY, "USD")
                        .measures("arms_sales", "direct commercial sales")
                        .of("Varland")
                        .only("direct commercial")
                        .told();

        assertThat(joined(link(foreign, direct))).isEmpty();
        assertThat(joined(link(foreign, again(foreign)))).hasSize(1);
    }

    private static Told again(Told told) {
        return Told.on(
                        "z",
                        "2018-11-01",
                        "The cases of foreign military sales with Varland are worth 12.9 billion")
                .place("Varland")
                .figure("12.9 billion")
                .worth("12900000000")
                .in(Kind.MONEY, "USD")
                .measures("arms_sales", "foreign military sales")
                .of("Varland")
                .only("foreign military")
                .told();
    }

    @Test
    void personnelNeverMeetFacilities() {
        Told people =
                Told.on("a", "2018-05-01", "Some 85 soldiers are stationed in Varland")
                        .place("Varland")
                        .figure("85")
                        .counts("soldier")
                        .measures("strength", "soldiers stationed in Varland")
                        .at("Varland")
                        .told();
        Told sites =
                Told.on("b", "2018-06-01", "They use 85 facilities in Varland")
                        .place("Varland")
                        .figure("85")
                        .counts("facility")
                        .measures("sites", "facilities in Varland")
                        .at("Varland")
                        .told();

        assertThat(joined(link(people, sites))).isEmpty();
    }

    private static Told raids(String id, String published, String day, String count) {
        return Told.on(
                        id,
                        published,
                        "Aircraft flew " + count + " strikes near Qasr Hamid that day")
                .figure(count)
                .counts("strike")
                .measures("strikes", "strikes near Qasr Hamid")
                .over(TimeKind.FLOW, day, day)
                .told();
    }

    @Test
    void flowsOfDifferentDaysAreDifferentThings() {
        assertThat(
                        joined(
                                link(
                                        raids("a", "2017-02-06", "2017-02-05", "12"),
                                        raids("b", "2017-02-07", "2017-02-06", "12"))))
                .isEmpty();
        assertThat(
                        joined(
                                link(
                                        raids("a", "2017-02-06", "2017-02-05", "12"),
                                        raids("b", "2017-02-07", "2017-02-05", "15"))))
                .hasSize(1);
    }

    @Test
    void aPartMeetsItsLikeAndNeverItsWhole() {
        Told first =
                Told.on(
                                "a",
                                "2006-11-06",
                                "When the blast hit the Yuhe colliery 210 miners were underground, of whom 188 escaped")
                        .figure("210")
                        .counts("miner")
                        .measures("miner", "miners underground")
                        .kind(TimeKind.ATTRIBUTE)
                        .told()
                        .figure("188")
                        .counts("miner")
                        .measures("miner", "miners who escaped")
                        .kind(TimeKind.ATTRIBUTE)
                        .partOf("210")
                        .told();
        Told second =
                Told.on("b", "2006-11-09", "At the Yuhe colliery 188 miners escaped the blast")
                        .figure("188")
                        .counts("miner")
                        .measures("miner", "miners who escaped")
                        .kind(TimeKind.ATTRIBUTE)
                        .told();

        assertThat(joined(link(first, second))).containsExactly(List.of("188", "188"));
    }

    @Test
    void aForecastIsNotItsOutcome() {
        Told before =
                Told.on("a", "2014-04-08", "The Harnes tunnel will cost 310 million")
                        .figure("310 million")
                        .worth("310000000")
                        .in(Kind.MONEY, "GBP")
                        .measures("cost", "cost of the Harnes tunnel")
                        .modality(Modality.FORECAST)
                        .told();
        Told after =
                Told.on("b", "2019-06-21", "The Harnes tunnel cost 372 million in the end")
                        .figure("372 million")
                        .worth("372000000")
                        .in(Kind.MONEY, "GBP")
                        .measures("cost", "cost of the Harnes tunnel")
                        .told();

        assertThat(joined(link(before, after))).isEmpty();
    }

    private static Told pier(String id, String quote, String number, String unit) {
        return Told.on(id, "2015-01-0" + id.length(), "The pier at Lowick is " + quote + " long")
                .figure(quote)
                .worth(number)
                .in(Kind.MEASURE, unit)
                .measures("length", "pier at Lowick")
                .kind(TimeKind.ATTRIBUTE)
                .told();
    }

    @Test
    void unitsOfOneDimensionMeet() {
        Linker converting = new Linker(Lexicon.builtIn(), LinkerTest::inMetres);
        List<Annotated> documents =
                List.of(
                        pier("a", "1.4 km", "1.4", "km").document(),
                        pier("bb", "1,400 metres", "1400", "m").document());

        assertThat(joined(converting.link(documents))).hasSize(1);
        assertThat(joined(LINKER.link(documents))).isEmpty();
    }

    private static Quantity inMetres(Quantity quantity) {
        if (!quantity.unit().equals("km")) {
            return quantity;
        }
        BigDecimal thousand = BigDecimal.valueOf(1000);
        Bounds bounds = quantity.bounds().converted(thousand, BigDecimal.ZERO);
        return new Quantity(
                quantity.kind(),
                quantity.value().multiply(thousand),
                bounds,
                quantity.qualifier(),
                "m",
                quantity.period());
    }

    @Test
    void currenciesMeetOnlyTheirOwn() {
        Told dollars =
                pier("a", "9 million", "9000000", "")
                        .figure("9 million")
                        .worth("9000000")
                        .in(Kind.MONEY, "USD")
                        .measures("cost", "pier at Lowick")
                        .told();
        Told euros =
                pier("bb", "9 million", "9000000", "")
                        .figure("9 million")
                        .worth("9000000")
                        .in(Kind.MONEY, "EUR")
                        .measures("cost", "pier at Lowick")
                        .told();

        assertThat(link(dollars, euros).clusters())
                .allMatch(
                        cluster ->
                                cluster.members().stream().map(LinkerTest::unit).distinct().count()
                                        == 1);
    }

    private static String unit(Fact fact) {
        return ((org.attest.model.Figure) fact).quantity().unit();
    }

    @Test
    void differentVoicesInOneDocumentSpeakOfOneToll() {
        Told told =
                Told.on(
                                "a",
                                "2005-12-11",
                                "Police fired at a protest in Renzhou and killed 3 people",
                                "Residents of Renzhou said 30 people were killed in the protest")
                        .place("Renzhou")
                        .figure("3 ")
                        .worth("3")
                        .measures("deaths", "people")
                        .kind(TimeKind.TALLY)
                        .saidBy("police")
                        .told()
                        .figure("30")
                        .measures("deaths", "people")
                        .kind(TimeKind.TALLY)
                        .saidBy("residents")
                        .told();

        assertThat(joined(link(told))).hasSize(1);
    }

    @Test
    void datesOfOneEventMeetWhateverTheirPrecision() {
        Told day =
                Told.on("a", "2010-04-02", "The Ostholm Treaty took effect on April 28, 1952")
                        .event(
                                "took effect on April 28, 1952",
                                "took effect",
                                "entry_into_force",
                                "Ostholm Treaty",
                                DateRange.day(LocalDate.parse("1952-04-28")));
        Told year =
                Told.on("b", "2011-09-08", "In 1952 the Ostholm Treaty went into force")
                        .event(
                                "In 1952 the Ostholm Treaty went into force",
                                "went into force",
                                "entry_into_force",
                                "Ostholm Treaty",
                                DateRange.year(1952));
        Told signing =
                Told.on("c", "2011-09-08", "The Ostholm Treaty was signed in 1952")
                        .event(
                                "signed in 1952",
                                "signed",
                                "signing",
                                "Ostholm Treaty",
                                DateRange.year(1952));

        assertThat(joined(link(day, year, signing)))
                .containsExactly(
                        List.of(
                                "took effect on April 28, 1952",
                                "In 1952 the Ostholm Treaty went into force"));
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() {
        List<Annotated> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            documents.add(
                    sinking("d" + i, "2020-03-0" + (2 + i), "" + (4 + i), "" + (11 + i % 2))
                            .document());
        }
        Linked once = LINKER.link(documents);
        Collections.reverse(documents);

        assertThat(LINKER.link(documents)).isEqualTo(once);
    }

    @Test
    void everyFactIsInExactlyOneCluster() {
        Linked linked =
                link(sinking("a", "2020-03-02", "4", "4"), sinking("b", "2020-03-04", "4", "9"));

        assertThat(linked.clusters())
                .flatExtracting(Cluster::members)
                .containsExactlyInAnyOrderElementsOf(
                        linked.documents().stream()
                                .flatMap(d -> d.figures().stream())
                                .map(Fact.class::cast)
                                .toList());
        assertThat(linked.documents().get(0).figures())
                .allMatch(figure -> figure.anchorId().startsWith("anc_"));
    }

    @Test
    void aLinkSaysWhyAndItsTermsAreItsScore() {
        Linked linked =
                link(sinking("a", "2020-03-02", "4", "11"), sinking("b", "2020-03-04", "6", "12"));

        assertThat(linked.links())
                .isNotEmpty()
                .allSatisfy(
                        link -> {
                            assertThat(link.terms().get(0).comparison()).isEqualTo("prior");
                            assertThat(link.score()).isNotNegative();
                        });
    }

    private static List<Annotated> sinkings(int documents) {
        List<Annotated> all = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            String killed = Integer.toString(100_000 + i);
            String injured = Integer.toString(300_000 + i);
            all.add(sinking("d" + (10_000 + i), "2020-03-02", killed, injured).document());
        }
        return all;
    }

    @Test
    void tenThousandFiguresOfOneSubjectAreNotComparedWithOneAnother() {
        long half = LINKER.link(sinkings(2_500)).counts().get("pairs_compared");
        Linked whole =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofMinutes(2), () -> LINKER.link(sinkings(5_000)));

        assertThat(whole.counts().get("pairs_compared")).isLessThan(half * 5 / 2);
        assertThat(whole.counts().get("pairs_skipped")).isPositive();
    }

    @Test
    void whatFallsOnAnotherSpotIsNotJoinedThoughTheNumberIsTheSame() {
        Told wire =
                Told.on("a", "2020-03-02", "A blast at Arvik mine on Monday killed 13 diggers")
                        .figure("13")
                        .measures("deaths", "diggers")
                        .kind(TimeKind.TALLY)
                        .told();
        Told update =
                Told.on(
                                "b",
                                "2020-03-04",
                                "After the blast at Arvik mine the toll stands at 15",
                                "At Solheim mine the toll remains 13")
                        .figure("15")
                        .measures("deaths", "toll")
                        .kind(TimeKind.TALLY)
                        .told()
                        .figure("13")
                        .measures("deaths", "toll")
                        .kind(TimeKind.TALLY)
                        .told();

        assertThat(joined(link(wire, update))).containsExactly(List.of("13", "15"));
    }

    @Test
    void onlyNamedVoicesDifferInOneSentence() {
        Told told =
                Told.on("a", "2020-03-02", "The tower is 140 metres tall and the mast 152 metres")
                        .figure("140")
                        .in(Kind.MEASURE, "m")
                        .measures("height", "tower")
                        .saidBy("the owner")
                        .told()
                        .figure("152")
                        .in(Kind.MEASURE, "m")
                        .measures("height", "tower")
                        .told();

        assertThat(joined(link(told))).isEmpty();
    }
}
