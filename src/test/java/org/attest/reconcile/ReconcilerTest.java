package org.attest.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.link.Linker;
import org.attest.link.Linker.Linked;
import org.attest.link.Told;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.DateRange;
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Discrepancy.Verdict;
import org.attest.model.Fact;
import org.attest.model.Figure.TimeKind;
import org.attest.model.OrphanedDecision;
import org.attest.model.Quantity.Kind;
import org.attest.reconcile.Reconciler.Reconciled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcilerTest {

    private static final Linker LINKER = new Linker(Lexicon.builtIn(), UnaryOperator.identity());

    private static Reconciled reconciled(
            List<Publisher> publishers, List<Decision> decisions, Told... told) {
        List<Annotated> documents = Stream.of(told).map(Told::document).toList();
        Linked linked = LINKER.link(documents, decisions);
        return new Reconciler(linked.documents(), UnaryOperator.identity(), publishers, decisions)
                .reconcile(linked.clusters());
    }

    private static Reconciled reconciled(Told... told) {
        return reconciled(List.of(), List.of(), told);
    }

    private static Told bridge(String id, String published, String metres) {
        return Told.on(id, published, "The Kelmouth Bridge is " + metres + " metres long")
                .figure(metres)
                .in(Kind.MEASURE, "m")
                .measures("length", "long")
                .of("Kelmouth Bridge")
                .kind(TimeKind.ATTRIBUTE)
                .told();
    }

    private static Told toll(String id, String published, String killed) {
        return Told.on(
                        id,
                        published,
                        "The trawler Astrid sank off Kelmouth, and " + killed + " fishermen died")
                .place("Kelmouth")
                .figure(killed)
                .measures("deaths", "fishermen")
                .over(TimeKind.TALLY, "2020-03-01", "2020-03-01")
                .told();
    }

    private static Decision decision(String choice, Fact left, Fact right) {
        return new Decision(
                left.id(), right.id(), left.quote(), right.quote(), choice, "me", "", "", 2);
    }

    private static Discrepancy only(Reconciled reconciled) {
        assertThat(reconciled.discrepancies()).hasSize(1);
        return reconciled.discrepancies().get(0);
    }

    private static Claim claim(Reconciled reconciled) {
        assertThat(reconciled.claims()).hasSize(1);
        return reconciled.claims().get(0);
    }

    @Test
    void aLengthDoesNotMoveWhenever() {
        Reconciled found =
                reconciled(bridge("a", "2019-01-01", "310"), bridge("b", "2021-01-01", "318"));

        assertThat(only(found).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void aTallyToldOnAnotherDayHasChangedThoughItCountsTheDeadOfOneDay() {
        Reconciled found = reconciled(toll("a", "2020-03-02", "4"), toll("b", "2020-03-05", "6"));

        assertThat(only(found).verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(claim(found).preferred().quote()).isEqualTo("6");
    }

    @Test
    void aTallyToldTwiceOnOneDayIsInConflict() {
        Reconciled found = reconciled(toll("a", "2020-03-02", "4"), toll("b", "2020-03-02", "6"));

        assertThat(only(found).verdict()).isEqualTo(Verdict.CONFLICT);
    }

    @Test
    void aCorrectionIsPreferredAndNamesWhatItCorrects() {
        Told first = bridge("a", "2021-01-01", "310");
        Told second =
                Told.on(
                                "b",
                                "2019-01-01",
                                "The correct figure is 318 metres for the Kelmouth Bridge")
                        .figure("318")
                        .in(Kind.MEASURE, "m")
                        .measures("length", "long")
                        .of("Kelmouth Bridge")
                        .kind(TimeKind.ATTRIBUTE)
                        .told();

        Reconciled found = reconciled(first, second);

        assertThat(claim(found).preferred().quote()).isEqualTo("318");
        assertThat(only(found).explanation()).endsWith("\"318\" corrects \"310\".");
    }

    @Test
    void whatAPersonAcceptedIsPreferred() {
        Told a = bridge("a", "2019-01-01", "310");
        Told b = bridge("b", "2021-01-01", "318");
        Fact first = a.document().figures().get(0);
        Fact second = b.document().figures().get(0);
        Decision accepted = decision("accept_right", second, first);

        Reconciled found = reconciled(List.of(), List.of(accepted), a, b);

        assertThat(claim(found).preferred().quote()).isEqualTo("310");
        assertThat(claim(found).rationale()).isEqualTo("A person accepted it.");
        assertThat(only(found).decision()).isEqualTo(accepted);
    }

    @Test
    void whatAPersonKeptApartIsTwoClaims() {
        Told a = bridge("a", "2019-01-01", "310");
        Told b = bridge("b", "2021-01-01", "318");
        Decision apart =
                decision("not_same", a.document().figures().get(0), b.document().figures().get(0));

        Reconciled found = reconciled(List.of(), List.of(apart), a, b);

        assertThat(found.claims()).hasSize(2);
        assertThat(found.orphaned()).isEmpty();
    }

    @Test
    void aDecisionOnOtherWordsIsListedAndNotApplied() {
        Told a = bridge("a", "2019-01-01", "310");
        Told b = bridge("b", "2021-01-01", "318");
        Fact first = a.document().figures().get(0);
        Fact second = b.document().figures().get(0);
        Decision old =
                new Decision(
                        first.id(),
                        second.id(),
                        "311",
                        second.quote(),
                        "not_same",
                        "me",
                        "",
                        "",
                        2);

        Reconciled found = reconciled(List.of(), List.of(old), a, b);

        assertThat(found.claims()).hasSize(1);
        assertThat(found.orphaned())
                .containsExactly(
                        new OrphanedDecision(old, "left_quote is \"311\", the text says \"310\""));
    }

    @Test
    void aDecisionBetweenFactsThatAreNotOneClaimIsListed() {
        Told a = bridge("a", "2019-01-01", "310");
        Told b =
                Told.on("b", "2021-01-01", "Some 318 people work at the mill")
                        .figure("318")
                        .counts("person")
                        .measures("employees", "people")
                        .told();
        Fact first = a.document().figures().get(0);
        Fact second = b.document().figures().get(0);
        Decision old =
                new Decision(first.id(), second.id(), "310", "318", "accept_left", "me", "", "", 3);

        assertThat(reconciled(List.of(), List.of(old), a, b).orphaned())
                .containsExactly(
                        new OrphanedDecision(old, "its two facts are not one claim in this run"));
    }

    @Test
    void aDecisionOnAFactThatIsGoneIsListedWithItsName() {
        Told a = bridge("a", "2019-01-01", "310");
        Fact first = a.document().figures().get(0);
        Decision old =
                new Decision(first.id(), "fig_x", first.quote(), "9", "both", "me", "", "", 7);

        Reconciled found = reconciled(List.of(), List.of(old), a);

        assertThat(found.orphaned())
                .containsExactly(
                        new OrphanedDecision(old, "right_id fig_x is no longer among the facts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"310  metres", " 310\nmetres\t", "310\u00A0metres", ""})
    void whiteSpaceInANotedQuoteOrNoQuoteOrphansNothing(String quote) {
        Told a = bridge("a", "2019-01-01", "310 metres");
        Told b = bridge("b", "2021-01-01", "318 metres");
        Fact first = a.document().figures().get(0);
        Fact second = b.document().figures().get(0);
        Decision accepted =
                new Decision(
                        first.id(),
                        second.id(),
                        quote,
                        second.quote(),
                        "accept_left",
                        "me",
                        "",
                        "",
                        2);

        Reconciled found = reconciled(List.of(), List.of(accepted), a, b);

        assertThat(found.orphaned()).isEmpty();
        assertThat(claim(found).rationale()).isEqualTo("A person accepted it.");
    }

    @Test
    void theBetterGradeIsPreferredToTheLaterDate() {
        Reconciled found =
                reconciled(
                        List.of(
                                new Publisher("paper A", "B", ""),
                                new Publisher("Paper b", "D", "")),
                        List.of(),
                        bridge("a", "2019-01-01", "310"),
                        bridge("b", "2021-01-01", "318"));

        assertThat(claim(found).preferred().quote()).isEqualTo("310");
        assertThat(claim(found).rationale()).contains("better grade");
    }

    @Test
    void theOwnerIsPreferredToTheBetterGrade() {
        Reconciled found =
                reconciled(
                        List.of(
                                new Publisher("Paper a", "", "Kelmouth Bridge"),
                                new Publisher("Paper b", "A", "")),
                        List.of(),
                        bridge("a", "2019-01-01", "310"),
                        bridge("b", "2021-01-01", "318"));

        assertThat(claim(found).preferred().quote()).isEqualTo("310");
        assertThat(claim(found).rationale()).contains("first-hand");
    }

    private static Told crew(String all, String men, String women) {
        return Told.on(
                        "a",
                        "2020-03-02",
                        "A crew of "
                                + all
                                + " sailed, comprising "
                                + men
                                + " men and "
                                + women
                                + " women")
                .figure(all)
                .told()
                .figure(men)
                .partOf(all)
                .told()
                .figure(women)
                .partOf(all)
                .told();
    }

    @Test
    void partsThatAreMoreThanTheirWholeAreTold() {
        Discrepancy sum = only(reconciled(crew("40", "27", "16")));

        assertThat(sum.kind()).isEqualTo(Discrepancy.Kind.SUM);
        assertThat(sum.left().quote()).isEqualTo("40");
        assertThat(sum.right().quote()).isEqualTo("27");
        assertThat(sum.rightValue()).isEqualTo("43");
        assertThat(sum.explanation()).isEqualTo("27 + 16 = 43 is more than the stated 40 person.");
    }

    @Test
    void partsThatAreSaidToBeAllAndFallShortAreTold() {
        Discrepancy sum = only(reconciled(crew("40", "22", "15")));

        assertThat(sum.explanation()).contains("22 + 15 = 37 falls short of");
    }

    @Test
    void partsThatAddUpAreNot() {
        assertThat(reconciled(crew("40", "24", "16")).discrepancies()).isEmpty();
    }

    private static Told price(String percent, String from, String to) {
        return Told.on(
                        "a",
                        "2020-03-02",
                        "The share gained "
                                + percent
                                + " percent from "
                                + from
                                + " to "
                                + to
                                + " crowns")
                .figure(percent)
                .in(Kind.PERCENT, "%")
                .told()
                .figure(from)
                .in(Kind.MONEY, "SEK")
                .told()
                .figure(to)
                .in(Kind.MONEY, "SEK")
                .told();
    }

    @Test
    void aChangeThatItsOwnValuesContradictIsTold() {
        Discrepancy change = only(reconciled(price("5", "200", "230")));

        assertThat(change.kind()).isEqualTo(Discrepancy.Kind.CHANGE);
        assertThat(change.left().quote()).isEqualTo("5");
        assertThat(change.rightValue()).isEqualTo("15");
        assertThat(change.explanation())
                .isEqualTo("From 200 SEK to 230 SEK is a change of 15 %, not the stated 5 %.");
    }

    @Test
    void aChangeThatItsOwnValuesBearOutIsNot() {
        assertThat(reconciled(price("15", "200", "230")).discrepancies()).isEmpty();
    }

    private static Told opening(String published, String quote, LocalDate day) {
        return Told.on("a", published, "The bridge was opened " + quote)
                .event(quote, "opened", "opening", "bridge", DateRange.day(day));
    }

    @Test
    void aPastEventAfterItsDocumentIsTold() {
        Discrepancy time =
                only(reconciled(opening("2020-03-02", "on 7 May 2020", LocalDate.of(2020, 5, 7))));

        assertThat(time.kind()).isEqualTo(Discrepancy.Kind.TIME);
        assertThat(time.rightValue()).isEqualTo("2020-03-02");
        assertThat(time.difference()).isEqualTo("-66");
    }

    @Test
    void aDayWithoutItsYearAccusesNobody() {
        assertThat(
                        reconciled(opening("2020-03-02", "on 7 May", LocalDate.of(2020, 5, 7)))
                                .discrepancies())
                .isEmpty();
    }
}
