package org.attest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.attest.WeightCosts.Cost;
import org.attest.WeightCosts.Weight;
import org.attest.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All weights on all sets are tried by the main of {@link WeightCosts}, in some minutes. */
class WeightCostsTest {

    /** What nearly every joined pair has, so that most decisions hang on it. */
    private static final Set<String> IN_MOST_PAIRS =
            Set.of("figure", "same measure", "same occurrence", "same entity", "same story");

    @Test
    void noDecisionsHangOnOneWeight() throws IOException {
        GoldSet set = GoldSet.read(GoldSet.OWN.get(0));
        List<Weight> tried =
                WeightCosts.weights().stream()
                        .filter(weight -> IN_MOST_PAIRS.contains(weight.level()))
                        .filter(weight -> !weight.comparison().startsWith("event"))
                        .toList();

        List<Cost> costs = WeightCosts.of(set.name(), tried, lexicon -> set.score(lexicon).all());

        assertThat(costs).hasSize(2 * tried.size()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(costs)
                .allSatisfy(
                        cost ->
                                assertThat(cost.points())
                                        .as(cost.toString())
                                        .isLessThanOrEqualTo(WeightCosts.MOST));
    }

    @ParameterizedTest
    @CsvSource({"400,1,500", "400,-1,300", "-400,1,-300", "40,1,65", "0,-1,-25"})
    void aWeightIsChangedByAQuarterAndByAQuarterOfABitAtLeast(int before, int sign, int after) {
        Weight weight = new Weight("link-anchors.csv", "name", "same", before).by(sign);

        assertThat(weight.hundredths()).isEqualTo(after);
        assertThat(ratio(weight.lexicon())).isEqualTo(after / 100.0, within(0.001));
    }

    private static double ratio(Lexicon lexicon) {
        return lexicon
                .table(
                        "link-anchors.csv",
                        List.of("comparison", "level", "m", "u"),
                        2,
                        row ->
                                row.get("comparison").equals("name")
                                                && row.get("level").equals("same")
                                        ? Math.log(
                                                        row.decimal("m").doubleValue()
                                                                / row.decimal("u").doubleValue())
                                                / Math.log(2)
                                        : 0)
                .stream()
                .filter(ratio -> ratio != 0)
                .findFirst()
                .orElse(0.0);
    }
}
