package org.attest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "85 | 85",
                "55,000 | 55000",
                "1,234,567.89 | 1234567.89",
                "12,34,567 | 1234567",
                "1 414 021 | 1414021",
                "1.234.567 | 1234567",
                "1.111,11 | 1111.11",
                "5,00 | 5",
                "4.800 | 4.8",
                ".08 | 0.08",
                "123456789012345678901234567890 | 123456789012345678901234567890"
            })
    void readsEveryGrouping(String text, String expected) {
        assertThat(DigitNumber.read(text))
                .hasValueSatisfying(n -> assertThat(n.value()).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "007",
                "1,2,3",
                "1,23,4",
                "1.2.3",
                "1,234,5678",
                "0,123",
                "1234567890123456789012345678901"
            })
    void refusesWhatIsNoNumberOrTooLong(String text) {
        assertThat(DigitNumber.read(text)).isEmpty();
    }
}
