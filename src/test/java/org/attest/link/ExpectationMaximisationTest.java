package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.attest.link.ExpectationMaximisation.Estimate;
import org.attest.link.LevelCounts.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectationMaximisationTest {

    private static final List<LevelShare> TRUE =
            List.of(
                    new LevelShare("prior", "coin", 0.2, 0.8),
                    new LevelShare("metal", "same", 0.9, 0.2),
                    new LevelShare("metal", "other", 0.1, 0.8),
                    new LevelShare("face", "same", 0.7, 0.05),
                    new LevelShare("face", "alike", 0.2, 0.15),
                    new LevelShare("face", "other", 0.1, 0.8),
                    new LevelShare("year", "same", 0.6, 0.02),
                    new LevelShare("year", "near", 0.3, 0.18),
                    new LevelShare("year", "other", 0.1, 0.8),
                    new LevelShare("size", "same", 0.8, 0.3),
                    new LevelShare("size", "other", 0.2, 0.7));

    /** Of the right shape, and nowhere right. */
    private static final List<LevelShare> GUESSED =
            List.of(
                    new LevelShare("prior", "coin", 0.05, 0.95),
                    new LevelShare("metal", "same", 0.6, 0.4),
                    new LevelShare("metal", "other", 0.4, 0.6),
                    new LevelShare("face", "same", 0.4, 0.1),
                    new LevelShare("face", "alike", 0.3, 0.3),
                    new LevelShare("face", "other", 0.3, 0.6),
                    new LevelShare("year", "same", 0.4, 0.1),
                    new LevelShare("year", "near", 0.3, 0.3),
                    new LevelShare("year", "other", 0.3, 0.6),
                    new LevelShare("size", "same", 0.6, 0.4),
                    new LevelShare("size", "other", 0.4, 0.6));

    private static final long PAIRS = 10_000_000;

    private static List<LevelShare> levels(List<LevelShare> table, String comparison) {
        return table.stream().filter(row -> row.comparison().equals(comparison)).toList();
    }

    /** Every combination of levels as often as it is to be expected. */
    private static LevelCounts drawn(List<LevelShare> table, double prior) {
        LevelCounts counts = new LevelCounts();
        for (LevelShare metal : levels(table, "metal")) {
            for (LevelShare face : levels(table, "face")) {
                for (LevelShare year : levels(table, "year")) {
                    for (LevelShare size : levels(table, "size")) {
                        List<LevelShare> pattern = List.of(metal, face, year, size);
                        counts.add(
                                "coin", names(pattern), Math.round(PAIRS * share(pattern, prior)));
                    }
                }
            }
        }
        return counts;
    }

    private static List<Level> names(List<LevelShare> pattern) {
        return pattern.stream().map(row -> new Level(row.comparison(), row.level())).toList();
    }

    private static double share(List<LevelShare> pattern, double prior) {
        double match = prior;
        double other = 1 - prior;
        for (LevelShare level : pattern) {
            match *= level.m();
            other *= level.u();
        }
        return match + other;
    }

    private static Estimate estimate(List<LevelShare> from, NonMatches nonMatches) {
        return new ExpectationMaximisation(from, drawn(TRUE, 0.2), drawn(TRUE, 0), nonMatches)
                .estimate();
    }

    @ParameterizedTest
    @EnumSource(NonMatches.class)
    void whatThePairsWereDrawnFromIsFoundBack(NonMatches nonMatches) {
        Estimate estimate = estimate(GUESSED, nonMatches);

        assertThat(estimate.converged()).isTrue();
        for (int i = 0; i < TRUE.size(); i++) {
            LevelShare found = estimate.levels().get(i);
            assertThat(found.m()).as("m of " + found).isEqualTo(TRUE.get(i).m(), within(0.005));
            assertThat(found.u()).as("u of " + found).isEqualTo(TRUE.get(i).u(), within(0.005));
        }
    }

    @Test
    void thePairsAreLikelierThanByWhatWasGuessed() {
        Estimate estimate = estimate(GUESSED, NonMatches.COMPARED);

        assertThat(estimate.after()).isGreaterThan(estimate.before());
        assertThat(estimate.steps()).isLessThan(ExpectationMaximisation.MOST_STEPS);
    }

    @ParameterizedTest
    @EnumSource(NonMatches.class)
    void aLevelThatIsNeverMetKeepsItsValues(NonMatches nonMatches) {
        List<LevelShare> withMore = new ArrayList<>();
        for (LevelShare row : GUESSED) {
            withMore.add(
                    row.comparison().equals("metal")
                            ? new LevelShare(
                                    row.comparison(), row.level(), row.m() * 0.9, row.u() * 0.9)
                            : row);
        }
        LevelShare unmet = new LevelShare("metal", "of no metal", 0.1, 0.1);
        withMore.add(unmet);

        List<LevelShare> estimated = estimate(withMore, nonMatches).levels();

        assertThat(estimated).contains(unmet);
        assertThat(levels(estimated, "metal").stream().mapToDouble(LevelShare::m).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(levels(estimated, "metal").stream().mapToDouble(LevelShare::u).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(levels(estimated, "metal").get(0).m()).isEqualTo(0.81, within(0.005));
    }

    @Test
    void withoutPairsTheTableStays() {
        Estimate estimate =
                new ExpectationMaximisation(
                                GUESSED, new LevelCounts(), new LevelCounts(), NonMatches.SAMPLED)
                        .estimate();

        assertThat(estimate.levels()).isEqualTo(GUESSED);
    }

    @Test
    void theOrderOfThePairsChangesNoBit() {
        LevelCounts backwards = new LevelCounts();
        List<LevelCounts.Pattern> patterns = new ArrayList<>(drawn(TRUE, 0.2).patterns());
        java.util.Collections.reverse(patterns);
        patterns.forEach(p -> backwards.add(p.kind(), p.levels(), p.pairs()));

        assertThat(
                        new ExpectationMaximisation(
                                        GUESSED, backwards, drawn(TRUE, 0), NonMatches.COMPARED)
                                .estimate())
                .isEqualTo(estimate(GUESSED, NonMatches.COMPARED));
    }
}
