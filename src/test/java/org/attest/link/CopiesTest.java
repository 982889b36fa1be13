package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.link.Linker.Linked;
import org.attest.model.Cluster;
import org.attest.model.Fact;
import org.attest.model.Figure.TimeKind;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final Linker LINKER = new Linker(Lexicon.builtIn(), UnaryOperator.identity());

    private static Linked link(Told... documents) {
        return LINKER.link(Stream.of(documents).map(Told::document).toList());
    }

    private static List<List<String>> joined(Linked linked) {
        return linked.clusters().stream()
                .map(cluster -> cluster.members().stream().map(Fact::docId).toList())
                .filter(documents -> documents.size() > 1)
                .toList();
    }

    /** The figure is read otherwise each time, so that nothing but the words joins the two. */
    private static Told.Of orders(Told told, String measure) {
        return told.figure("4,310").worth("4310").measures(measure, measure).kind(TimeKind.FLOW);
    }

    private static Told orders(String id, String day, String measure) {
        return orders(
                        Told.on(id, day, "The yard at Brekkesund took 4,310 orders last spring"),
                        measure)
                .told();
    }

    @Test
    void theSameSentenceIsOneStatementHoweverItWasRead() {
        Linked linked =
                link(orders("a", "2016-07-01", "orders"), orders("b", "2016-07-02", "deaths"));

        assertThat(joined(linked)).containsExactly(List.of("a", "b"));
        assertThat(linked.clusters())
                .flatExtracting(Cluster::links)
                .singleElement()
                .satisfies(link -> assertThat(link.terms()).isEqualTo(Copies.TERMS));
        assertThat(linked.counts()).containsEntry("copies_found", 1L);
        assertThat(linked.counts()).containsEntry("pairs_compared", 0L);
    }

    @Test
    void whatPassesIsNotTakenOverForWeeks() {
        Linked linked =
                link(orders("a", "2016-07-01", "orders"), orders("b", "2017-07-02", "deaths"));

        assertThat(joined(linked)).isEmpty();
    }

    private static Told held(String id, String place, boolean passage) {
        String[] lines = {
            "A patrol searched a farm near " + place,
            "During the search it also held three more suspects"
        };
        Told told =
                passage ? Told.passage(id, "2012-05-01", lines) : Told.on(id, "2012-05-01", lines);
        return told.figure("three").worth("3").measures("arrests", "suspects").told();
    }

    @Test
    void aSetPhraseIsACopyOnlyTogetherWithWhatItSpeaksOf() {
        Linked elsewhere = link(held("a", "Dorvek", true), held("b", "Halmund", true));
        Linked again = link(held("a", "Dorvek", true), held("b", "Dorvek", true));
        Linked alone = link(held("a", "Dorvek", false), held("b", "Dorvek", false));

        assertThat(elsewhere.counts()).containsEntry("copies_found", 0L);
        assertThat(again.counts()).containsEntry("copies_found", 1L);
        assertThat(alone.counts()).containsEntry("copies_found", 0L);
    }

    private static Told crews(String id) {
        return Told.on(id, "2018-02-03", "Both Astrid and Ingrid lost 6 hands, 6 of 9 and 6 of 8")
                .figure("6 hands")
                .worth("6")
                .measures("deaths", "hands")
                .told()
                .figure("6 of 9")
                .worth("6")
                .measures("injured", "hands")
                .told();
    }

    @Test
    void aNumberThatASentenceSaysTwiceIsTakenOverTwice() {
        assertThat(link(crews("a"), crews("b")).counts()).containsEntry("copies_found", 2L);
    }

    @Test
    void manyCopiesAreComparedAsOne() {
        Told[] reprints = new Told[300];
        for (int i = 0; i < reprints.length; i++) {
            reprints[i] = orders("r" + (1_000 + i), "2016-07-01", "orders");
        }
        Linked linked = link(reprints);

        assertThat(joined(linked)).singleElement().satisfies(all -> assertThat(all).hasSize(300));
        assertThat(linked.counts()).containsEntry("pairs_compared", 0L);
    }
}
