package org.attest.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From bytes to text: UTF-8 if they are that, else what the byte order mark says, else what the
 * bytes look like, else windows-1252. Nothing is ever guessed silently.
 */
final class Decoder {

    /** What became of the bytes. */
    sealed interface Decoding {

        /**
         * Text without its byte order mark.
         *
         * @param mediaType {@code text/plain} if the bytes are UTF-8, else with the charset
         * @param partial what was guessed or replaced; empty if nothing was
         */
        record Decoded(String text, String mediaType, String partial) implements Decoding {}

        /** Bytes that are no text. */
        record NotText(String reason) implements Decoding {}
    }

    private record Mark(Charset charset, byte[] bytes) {

        boolean begins(byte[] content) {
            return content.length >= bytes.length
                    && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** UTF-32 first: its little-endian mark begins with that of UTF-16. */
    private static final List<Mark> MARKS =
            List.of(
                    mark("UTF-32LE", 0xFF, 0xFE, 0, 0),
                    mark("UTF-32BE", 0, 0, 0xFE, 0xFF),
                    mark("UTF-8", 0xEF, 0xBB, 0xBF),
                    mark("UTF-16LE", 0xFF, 0xFE),
                    mark("UTF-16BE", 0xFE, 0xFF));

    private Decoder() {}

    static Decoding decode(byte[] bytes) {
        Optional<Mark> mark = MARKS.stream().filter(m -> m.begins(bytes)).findFirst();
        int from = mark.map(m -> m.bytes().length).orElse(0);
        if (mark.isPresent() && mark.get().charset() != StandardCharsets.UTF_8) {
            return marked(bytes, from, mark.get().charset());
        }
        int nuls = count(bytes, from, bytes.length, 1);
        if (nuls > 0) {
            return unmarkedUtf16(bytes).orElseGet(() -> notText(nuls, bytes.length));
        }
        return strictly(bytes, from, StandardCharsets.UTF_8)
                .<Decoding>map(text -> new Decoding.Decoded(text, "text/plain", ""))
                .orElseGet(() -> notQuiteUtf8(bytes, from));
    }

    private static String type(Charset charset) {
        return "text/plain; charset=" + charset.name();
    }

    private static Mark mark(String charset, int... bytes) {
        byte[] mark = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mark[i] = (byte) bytes[i];
        }
        return new Mark(Charset.forName(charset), mark);
    }

    private static Decoding marked(byte[] bytes, int from, Charset charset) {
        return strictly(bytes, from, charset)
                .map(text -> new Decoding.Decoded(text, type(charset), ""))
                .orElseGet(
                        () ->
                                new Decoding.Decoded(
                                        withoutFaults(bytes, from, charset),
                                        type(charset),
                                        "what is not " + charset.name() + " was replaced"));
    }

    /** Java's own decoder swallows the sound character behind a lone surrogate. */
    private static String withoutFaults(byte[] bytes, int from, Charset charset) {
        if (charset.name().startsWith("UTF-32")) {
            return leniently(bytes, from, charset);
        }
        boolean bigEndian = charset.equals(StandardCharsets.UTF_16BE);
        StringBuilder text = new StringBuilder();
        for (int i = from; i + 1 < bytes.length; i += 2) {
            int high = bytes[bigEndian ? i : i + 1] & 0xFF;
            int low = bytes[bigEndian ? i + 1 : i] & 0xFF;
            text.append((char) (high << 8 | low));
        }
        text.append((bytes.length - from) % 2 == 0 ? "" : "\uFFFD");
        return text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Decoding notText(int nuls, int length) {
        long percent = Math.max(1, Math.round(100.0 * nuls / length));
        return new Decoding.NotText("not text: " + percent + " % of its bytes are NUL");
    }

    /** Latin text in UTF-16 has its NULs on one side of each pair, and only there. */
    private static Optional<Decoding> unmarkedUtf16(byte[] bytes) {
        int even = count(bytes, 0, bytes.length, 2);
        int odd = count(bytes, 1, bytes.length, 2);
        int pairs = bytes.length / 2;
        if (bytes.length % 2 != 0 || Math.min(even, odd) > 0 || Math.max(even, odd) * 2 < pairs) {
            return Optional.empty();
        }
        Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        String note = "no byte order mark, read as " + charset.name();
        return strictly(bytes, 0, charset)
                .map(text -> new Decoding.Decoded(text, type(charset), note));
    }

    private static int count(byte[] bytes, int from, int to, int step) {
        int nuls = 0;
        for (int i = from; i < to; i += step) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static Decoding notQuiteUtf8(byte[] bytes, int from) {
        Utf8Faults faults = Utf8Faults.of(bytes, from);
        String place = String.format(Locale.ROOT, "byte %,d is not UTF-8, ", faults.first() + 1);
        if (faults.mostlyUtf8()) {
            return new Decoding.Decoded(
                    leniently(bytes, from, StandardCharsets.UTF_8),
                    type(StandardCharsets.UTF_8),
                    place
                            + faults.count()
                            + (faults.count() == 1 ? " place" : " places")
                            + " replaced");
        }
        Charset charset = detected(bytes);
        return new Decoding.Decoded(
                leniently(bytes, from, charset),
                type(charset),
                place + "read as " + charset.name());
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return WINDOWS;
        }
        Charset charset = Charset.forName(name);
        boolean fits =
                !charset.equals(StandardCharsets.UTF_8)
                        && !charset.equals(StandardCharsets.US_ASCII)
                        && strictly(bytes, 0, charset).isPresent();
        return fits ? charset : WINDOWS;
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** With U+FFFD for what does not fit; no lone surrogate can come out. */
    private static String leniently(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /**
     * Where bytes fail to be UTF-8.
     *
     * @param first offset of the first fault
     * @param beyondAscii how many characters that need more than one byte are sound
     */
    private record Utf8Faults(int first, int count, int beyondAscii) {

        private static final int CHUNK = 8192;

        /** Text in a single-byte encoding hardly ever holds a sound sequence by chance. */
        boolean mostlyUtf8() {
            return beyondAscii > count;
        }

        static Utf8Faults of(byte[] bytes, int from) {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(CHUNK);
            int first = -1;
            int count = 0;
            int beyondAscii = 0;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                beyondAscii += (int) out.flip().chars().filter(c -> c > 0x7F).count();
                out.clear();
                if (result.isUnderflow()) {
                    return new Utf8Faults(first, count, beyondAscii);
                }
                if (result.isError()) {
                    first = first < 0 ? in.position() : first;
                    count++;
                    in.position(in.position() + result.length());
                }
            }
        }
    }
}
