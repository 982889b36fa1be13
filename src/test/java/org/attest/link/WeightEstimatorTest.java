package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Figure.TimeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightEstimatorTest {

    private static List<Annotated> fires() {
        List<Annotated> documents = new ArrayList<>();
        for (String town : List.of("Tolvik", "Marsund", "Grenholt")) {
            for (int i = 0; i < 4; i++) {
                documents.add(
                        Told.on(
                                        town + i,
                                        "2020-03-0" + (2 + i),
                                        "A fire at the mill in " + town + " hurt " + (7 + i))
                                .place(town)
                                .figure(Integer.toString(7 + i))
                                .measures("injured", "workers")
                                .kind(TimeKind.TALLY)
                                .told()
                                .document());
            }
        }
        return documents;
    }

    private static SortedMap<String, String> tables(NonMatches nonMatches, List<Annotated> read) {
        WeightEstimator estimator =
                new WeightEstimator(Lexicon.builtIn(), UnaryOperator.identity());
        estimator.observe("fires", read);
        return estimator.tables(nonMatches);
    }

    @ParameterizedTest
    @EnumSource(NonMatches.class)
    void whatIsEstimatedCanBeReadInPlaceOfTheBuiltInTables(NonMatches nonMatches) {
        Map<String, String> tables = tables(nonMatches, fires());

        assertThat(tables).containsOnlyKeys("link-anchors.csv", "link-comparisons.csv");
        tables.forEach(
                (name, csv) -> {
                    List<LevelShare> levels = LevelShare.read(Lexicon.with(tables), name);
                    assertThat(levels)
                            .extracting(LevelShare::name)
                            .isEqualTo(
                                    LevelShare.read(Lexicon.builtIn(), name).stream()
                                            .map(LevelShare::name)
                                            .toList());
                    Map<String, Double> sums = new TreeMap<>();
                    levels.stream()
                            .filter(row -> !row.isPrior())
                            .forEach(row -> sums.merge(row.comparison(), row.m(), Double::sum));
                    assertThat(sums.values())
                            .allSatisfy(m -> assertThat(m).isEqualTo(1, within(1e-9)));
                });
    }

    @Test
    void theEvidenceStandsInTheTable() {
        String csv = tables(NonMatches.SAMPLED, fires()).get("link-comparisons.csv");

        assertThat(csv)
                .contains("# From fires (12 documents).")
                .containsPattern("# Steps: [0-9]+, converged; log-likelihood -[0-9.]+, ")
                .containsPattern("\nrestrictors,contrary,[^\n]*,never met: as it was\n");
    }

    @Test
    void theOrderOfTheDocumentsChangesNoByte() {
        List<Annotated> backwards = new ArrayList<>(fires());
        Collections.reverse(backwards);

        assertThat(tables(NonMatches.SAMPLED, backwards))
                .isEqualTo(tables(NonMatches.SAMPLED, fires()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 700})
    void theSampleIsEvenAndNeverTooLarge(int size) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();
        List<List<Integer>> taken = new ArrayList<>();
        WeightEstimator.evenly(items, (a, b) -> taken.add(List.of(a, b)));

        assertThat(taken).doesNotHaveDuplicates().allMatch(pair -> pair.get(0) < pair.get(1));
        assertThat((long) taken.size())
                .isEqualTo(size < 700 ? (long) size * (size - 1) / 2 : 122_325);
    }
}
