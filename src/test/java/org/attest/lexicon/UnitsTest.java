package org.attest.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final Units UNITS = Units.of(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource({
        "1.06, GW, MW, 1060",
        "20, [mi_i], km, 32.18688",
        "1, t, kg, 1000",
        "100, Cel, [degF], 212",
        "-40, [degF], Cel, -40",
        "5, %, %, 5",
        "5, USD, USD, 5"
    })
    void convertsWithinADimension(String number, String from, String to, String expected) {
        assertThat(UNITS.convert(new BigDecimal(number), from, to))
                .hasValueSatisfying(
                        n ->
                                assertThat(n.setScale(9, java.math.RoundingMode.HALF_EVEN))
                                        .isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"km, kg", "USD, EUR", "soldier, person", "km, sailor"})
    void refusesWhatMeasuresSomethingElse(String from, String to) {
        assertThat(UNITS.convert(BigDecimal.ONE, from, to)).isEmpty();
        assertThat(UNITS.comparable(from, to)).isFalse();
    }

    @Test
    void basisPointsAreHundredthsOfPercent() {
        assertThat(UNITS.surfaces())
                .filteredOn(surface -> surface.text().equals("basis points"))
                .singleElement()
                .satisfies(
                        surface -> {
                            assertThat(surface.unit().code()).isEqualTo("%");
                            assertThat(surface.times()).isEqualByComparingTo("0.01");
                        });
    }

    @Test
    void aBadRowIsNamedWithFileAndLine() {
        Lexicon lexicon =
                Lexicon.with(
                        Map.of(
                                "units.csv",
                                "surface,unit,dimension,factor,offset,form\n"
                                        + "verst,verst,length,-1066.8,0,word\n"));
        assertThatThrownBy(() -> Units.of(lexicon))
                .isInstanceOf(BadTable.class)
                .hasMessageContaining("lexicon/units.csv:2")
                .hasMessageContaining("above 0");
    }
}
