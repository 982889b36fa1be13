package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "53500, 54500, 54500, 55500, false",
        "53500, 54500, 54499, 55500, true",
        "10, 10, 5, 10, true",
        "10, 10, 10, 10, true",
        "10, 10, 11, 11, false",
        "1, 2, 3, 4, false"
    })
    void onlyMoreThanAnEndPointIsAnOverlap(
            String a, String b, String c, String d, boolean expected) {
        Bounds left = Bounds.between(new BigDecimal(a), new BigDecimal(b));
        Bounds right = Bounds.between(new BigDecimal(c), new BigDecimal(d));
        assertThat(left.overlaps(right)).isEqualTo(expected);
        assertThat(right.overlaps(left)).isEqualTo(expected);
    }

    @Test
    void anOpenEndOverlapsWhatLiesBeyondIt() {
        Bounds atLeast = Bounds.atLeast(new BigDecimal("17"));
        assertThat(atLeast.overlaps(Bounds.exactly(new BigDecimal("29")))).isTrue();
        assertThat(atLeast.overlaps(Bounds.exactly(new BigDecimal("16")))).isFalse();
        assertThat(atLeast.overlaps(Bounds.atMost(new BigDecimal("17")))).isFalse();
    }

    @Test
    void equalNumbersMakeEqualBounds() {
        assertThat(Bounds.exactly(new BigDecimal("2.0")))
                .isEqualTo(Bounds.exactly(new BigDecimal("2")));
        assertThat(Bounds.over(new BigDecimal("90")))
                .isNotEqualTo(Bounds.atLeast(new BigDecimal("90")));
    }

    @Test
    void theLowEndIsNotAboveTheHighOne() {
        assertThatThrownBy(() -> Bounds.between(BigDecimal.TEN, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void conversionMovesBothEnds() {
        Bounds celsius = Bounds.between(new BigDecimal("-10"), new BigDecimal("20"));
        assertThat(celsius.converted(BigDecimal.ONE, new BigDecimal("273.15")))
                .isEqualTo(Bounds.between(new BigDecimal("263.15"), new BigDecimal("293.15")));
    }

    @ParameterizedTest
    @CsvSource({"2.500, 2.5", "20000000000, 20000000000", "0.000, 0", "1E+3, 1000"})
    void numbersHaveOnePlainForm(String written, String plain) {
        assertThat(Decimals.canonical(new BigDecimal(written)).toPlainString()).isEqualTo(plain);
    }
}
