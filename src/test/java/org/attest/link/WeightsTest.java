package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    private record Level(String comparison, double m, double u) {}

    @ParameterizedTest
    @ValueSource(strings = {"link-comparisons.csv", "link-anchors.csv"})
    void theLevelsOfAComparisonAreAllThatCanBe(String table) {
        List<Level> levels =
                Lexicon.builtIn()
                        .table(
                                table,
                                List.of("comparison", "level", "m", "u"),
                                2,
                                row ->
                                        new Level(
                                                row.get("comparison"),
                                                row.decimal("m").doubleValue(),
                                                row.decimal("u").doubleValue()));
        Map<String, double[]> sums = new TreeMap<>();
        for (Level level : levels) {
            double[] sum = sums.computeIfAbsent(level.comparison(), name -> new double[2]);
            sum[0] += level.m();
            sum[1] += level.u();
        }
        sums.remove("prior");

        assertThat(sums)
                .allSatisfy(
                        (comparison, sum) -> {
                            assertThat(sum[0]).as("m of " + comparison).isEqualTo(1, within(1e-9));
                            assertThat(sum[1]).as("u of " + comparison).isEqualTo(1, within(1e-9));
                        });
    }

    @Test
    void aWeightIsTheLogarithmInHundredthsOfABit() {
        Weights weights =
                new Weights(
                        Lexicon.with(
                                Map.of(
                                        "link-anchors.csv",
                                        "comparison,level,m,u\nkind,same type,0.8,0.1\n")),
                        "link-anchors.csv");

        assertThat(weights.term("kind", "same type").weight()).isEqualTo(300);
        assertThatThrownBy(() -> weights.term("kind", "of another make"))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("of another make");
    }
}
