package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecoderTest {

    private static final String WORDS =
            "The crew of the “Aurora” – 48 men – were rescued off Ålesund in the night, he said.\r\n";

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("UTF-8", new int[0], ""),
                Arguments.of("UTF-8", new int[] {0xEF, 0xBB, 0xBF}, ""),
                Arguments.of("UTF-16LE", new int[] {0xFF, 0xFE}, ""),
                Arguments.of("UTF-16BE", new int[] {0xFE, 0xFF}, ""),
                Arguments.of("UTF-32LE", new int[] {0xFF, 0xFE, 0, 0}, ""),
                Arguments.of("UTF-16LE", new int[0], "no byte order mark, read as UTF-16LE"),
                Arguments.of("UTF-16BE", new int[0], "no byte order mark, read as UTF-16BE"),
                Arguments.of(
                        "windows-1252", new int[0], "byte 17 is not UTF-8, read as windows-1252"));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void readsTheTextWithoutItsMarkAndSaysWhatWasGuessed(
            String charset, int[] mark, String partial) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(WORDS.getBytes(Charset.forName(charset)));
        assertThat(Decoder.decode(bytes.toByteArray()))
                .isEqualTo(new Decoder.Decoding.Decoded(WORDS, mediaType(charset), partial));
    }

    private static String mediaType(String charset) {
        return charset.equals("UTF-8") ? "text/plain" : "text/plain; charset=" + charset;
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(Decoder.decode(new byte[0]))
                .isEqualTo(new Decoder.Decoding.Decoded("", "text/plain", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "ED A0 80, a lone surrogate",
        "C0 AF, an overlong form",
        "FF, a byte that UTF-8 has not"
    })
    void aFaultInOtherwiseSoundUtf8IsReplaced(String hex, String what) {
        byte[] before = "Ærø – “Ålborg” ".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before);
        for (String b : hex.split(" ")) {
            bytes.write(Integer.parseInt(b, 16));
        }
        bytes.writeBytes(" end".getBytes(StandardCharsets.UTF_8));
        Decoder.Decoding.Decoded decoded =
                (Decoder.Decoding.Decoded) Decoder.decode(bytes.toByteArray());
        assertThat(decoded.text()).startsWith("Ærø – “Ålborg” \uFFFD").endsWith(" end");
        assertThat(decoded.text().chars().anyMatch(c -> Character.isSurrogate((char) c))).isFalse();
        assertThat(decoded.partial())
                .startsWith("byte " + (before.length + 1) + " is not UTF-8, ")
                .endsWith("replaced");
    }

    @Test
    void aLoneSurrogateInUtf16IsReplaced() {
        byte[] bytes = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'};
        assertThat(Decoder.decode(bytes))
                .isEqualTo(
                        new Decoder.Decoding.Decoded(
                                "a\uFFFDb",
                                "text/plain; charset=UTF-16BE",
                                "what is not UTF-16BE was replaced"));
    }

    @Test
    void bytesWithNulAreNoText() {
        byte[] bytes = "PK\0\0abc\0def".getBytes(StandardCharsets.US_ASCII);
        assertThat(Decoder.decode(bytes))
                .isEqualTo(new Decoder.Decoding.NotText("not text: 27 % of its bytes are NUL"));
    }
}
