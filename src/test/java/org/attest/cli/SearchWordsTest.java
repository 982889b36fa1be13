package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    private static final SearchWords WORDS = new SearchWords(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "troop | Troops in Japan",
                "ferries | a ferry",
                "Women | one woman",
                "BOXES | a box",
                "crisis | the crisis",
                "Sao | São Paulo",
                "F35 | an F-35B and an F-35",
                "F-35s | 105 F-35 jets",
                "55000 | nearly 55,000 of them",
                "55,000 | value 55000",
                "Japan | Japan’s coast",
                "u.s. | the U.S. army",
                "coast | the south-coast",
            })
    void aWordMeetsItsOtherForms(String typed, String text) {
        assertThat(WORDS.of(text)).containsAll(WORDS.asked(List.of(typed)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"rain | Spain trains", "5 | 55,000", "gas | a bus"})
    void aWordDoesNotMeetAnother(String typed, String text) {
        assertThat(WORDS.of(text)).doesNotContainAnyElementsOf(WORDS.asked(List.of(typed)));
    }

    @Test
    void functionWordsCountOnlyAlone() {
        assertThat(WORDS.asked(List.of("troops in", "the", "Troop"))).containsExactly("troop");
        assertThat(WORDS.asked(List.of("of", "the"))).containsExactly("of", "the");
        assertThat(WORDS.asked(List.of("--", "!"))).isEmpty();
    }
}
