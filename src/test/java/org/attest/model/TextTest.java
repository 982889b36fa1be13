package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {

    private static final List<String> PIECES =
            List.of("a", "é", "\u4e2d", "\uD83D\uDEA2", "\r\n", " ", "e\u0301", "\uD83D", "9");

    @ParameterizedTest
    @CsvSource({
        "abc, 1, 2, b",
        "'x\uD83D\uDEA2y', 1, 2, '\uD83D\uDEA2'",
        "'x\uD83D\uDEA2y', 2, 3, y",
        "abc, 3, 3, ''"
    })
    void offsetsCountCodePoints(String string, int begin, int end, String expected) {
        assertThat(Text.of(string).slice(begin, end)).isEqualTo(expected);
    }

    static Stream<String> randomTexts() {
        return IntStream.range(0, 100)
                .mapToObj(
                        seed -> {
                            Random random = new Random(seed);
                            StringBuilder text = new StringBuilder();
                            random.ints(random.nextInt(60), 0, PIECES.size())
                                    .forEach(i -> text.append(PIECES.get(i)));
                            return text.toString();
                        });
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void codePointsPutTogetherAreTheText(String string) {
        Text text = Text.of(string);
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.slice(i, i + 1).codePointAt(0)).isEqualTo(text.codePointAt(i));
            whole.append(text.slice(i, i + 1));
        }
        assertThat(whole).hasToString(string);
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void aUtf16OffsetLeadsBackToItsCodePoint(String string) {
        Text text = Text.of(string);
        for (int i = 0; i < text.length(); i++) {
            assertThat(text.codePointOffset(text.slice(0, i).length())).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 2", "-1, 4"})
    void aSpanHoldsSomething(int begin, int end) {
        assertThatThrownBy(() -> new Span(begin, end)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansThatTouchDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void theOrderOfTextsIsThatOfTheirCodePoints() {
        assertThat(Stream.of("\uFF01", "\uD83D\uDEA2", "b", "ab", "a").sorted(CodePoints.ORDER))
                .containsExactly("a", "ab", "b", "\uFF01", "\uD83D\uDEA2");
    }
}
