package org.attest.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairsTest {

    private static final Function<Integer, Set<String>> ONE_BLOCK = fact -> Set.of("all");
    private static final Function<Integer, Set<String>> UNDIVIDED = fact -> Set.of();

    private static Pairs pairs(int facts, Function<Integer, Set<String>> finer) {
        return new Pairs(IntStream.range(0, facts).boxed().toList(), ONE_BLOCK, finer);
    }

    private static Set<List<Long>> met(Pairs pairs) {
        Set<List<Long>> met = new HashSet<>();
        pairs.all().forEach(pair -> met.add(List.of(pair[0], pair[1])));
        return met;
    }

    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "200,19900,0", "201,19908,192", "10000,98300,49896700"})
    void theNumberOfPairsGrowsWithTheFactsAndNotWithTheirSquare(
            int facts, int compared, long skipped) {
        Pairs pairs = pairs(facts, UNDIVIDED);

        assertThat(pairs.all()).hasSize(compared);
        assertThat(pairs.skipped()).isEqualTo(skipped);
    }

    @Test
    void factsOfALargeBlockThatShareMoreMeetWhereverTheyStandInIt() {
        Pairs pairs = pairs(10_000, fact -> Set.of("value " + fact % 1_000));

        assertThat(met(pairs))
                .contains(List.of(4_321L, 7_321L))
                .doesNotContain(List.of(4_321L, 7_322L));
        assertThat(pairs.all().size()).isLessThan(98_300 + 10_000 * 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 199, 200, 201, 1_000})
    void whatComesAfterTwoFactsNeverMattersToThem(int facts) {
        Function<Integer, Set<String>> finer =
                fact -> Set.of("third " + fact % 3, "half " + fact % 2);
        Set<List<Long>> few = met(pairs(facts, finer));
        Set<List<Long>> many = met(pairs(3_000, finer));
        many.removeIf(pair -> pair.get(1) >= facts);

        assertThat(many).isEqualTo(few);
    }

    @Test
    void aPairIsComparedOnce() {
        List<List<Long>> all = new ArrayList<>();
        new Pairs(List.of(1, 2, 3), fact -> Set.of("a", "b"), UNDIVIDED)
                .all()
                .forEach(pair -> all.add(List.of(pair[0], pair[1])));

        assertThat(all).doesNotHaveDuplicates().hasSize(3);
    }
}
