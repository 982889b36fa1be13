package org.attest.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * A file that nobody wants in a corpus.
 *
 * @param name below the corpus folder
 */
record BadFile(String name, byte[] content) {

    private static final String SOUND =
            "The navy bought 1,200 lamps for $2.4 million on 5 May 2020. It has 24 F-35 jets.\n";

    void writeTo(Path corpus) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    /** One of each kind that people have met with. */
    static List<BadFile> all() {
        List<BadFile> files = new ArrayList<>();
        texts().forEach((name, text) -> files.add(of(name, text)));
        encodings(files);
        controls(files);
        names(files);
        return files;
    }

    private static BadFile of(String name, String text) {
        return new BadFile("bad-" + name + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static TreeMap<String, String> texts() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("empty", "");
        texts.put("mark-only", "\uFEFF");
        texts.put("carriage-returns", SOUND.replace("\n", "\r").repeat(3));
        texts.put("crlf", SOUND.replace("\n", "\r\n").repeat(3));
        texts.put(
                "right-to-left",
                "\u202E" + SOUND + "\u0661\u0662\u0663 \u062F\u0628\u0627\u0628\u0629");
        texts.put(
                "full-width",
                "It sent \uFF11\uFF0C\uFF12\uFF10\uFF10 men and \uFF0B\uFF15 \uFF05.");
        texts.put(
                "zero-width",
                "It sent 1\u200B,200 men, 5\u0301 ships, 7\uFE0F\u20E3 vans and 1\u00AD200 lamps.");
        texts.put("emoji", "\uD83D\uDE00".repeat(40) + SOUND + "\uD835\uDFCF\uD835\uDFD0 lamps");
        texts.put("marks", "5" + "\u0301".repeat(3000) + " lamps were sold.");
        texts.put(
                "long-numbers",
                "9".repeat(400)
                        + " lamps, $"
                        + "1".repeat(400)
                        + " billion, 0."
                        + "3".repeat(400)
                        + " percent.");
        texts.put(
                "odd-numbers",
                "It cost $1E999999999, 1e-400 euros, -0 lamps, 1.2.3 lamps, 1,2,3 men, 12,34,567 men,"
                        + " NaN ships, 1E5 men, 10^99 ships, 1,,000 men, .5 km, 5. km, 00012 lamps, 0x1F km.");
        texts.put(
                "odd-dates",
                "On 31 February 2020 it sank. On 30 Feb. 2019, 13/13/2020, 2020-13-45, year 0, year 99999,"
                        + " 5 May 0000, 29 February 2021, 00/00/0000, 25:99, 99:99 GMT, the 45th of May 2020."
                        + " 99999999999 years ago, in 5000000000 days, 400000 years ago, 9999 decades after,"
                        + " fiscal year 99999, 999999999999999999999 months earlier, 9999999 centuries ago.");
        texts.put(
                "formulas",
                "=cmd|'/C calc'!A0\n\n=1+1 lamps\n\n+5 lamps.\n\n-5 degrees.\n\n@SUM(1) 20 lamps.\n\n\t=2 men\n");
        texts.put(
                "markup",
                "<script>alert(1)</script> 5 lamps\n\n<img src=x onerror=alert(1)> sold 5 <b>lamps</b> on 5 May"
                        + " 2020. </script><!-- 12 ]]> lamps --> &amp; 7 men \u2028 8 men \u2029 javascript:alert(1) 3.");
        texts.put("brackets", "(".repeat(20_000));
        texts.put("digits", "7".repeat(100_000));
        texts.put("word", "a".repeat(100_000));
        texts.put("spaces", " ".repeat(100_000));
        texts.put("lines", "\n".repeat(100_000));
        texts.put("commas", "1,1,1,".repeat(5_000));
        texts.put("short-lines", "ab\n".repeat(10_000));
        texts.put("one-sentence", "five lamps ".repeat(1_000));
        return texts;
    }

    private static void encodings(List<BadFile> files) {
        for (String charset :
                List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "Shift_JIS", "windows-1252")) {
            files.add(
                    new BadFile(
                            "bad-" + charset + ".txt",
                            SOUND.replace("lamps", "caf\u00E9s \u65E5")
                                    .getBytes(Charset.forName(charset))));
        }
        files.add(
                new BadFile(
                        "bad-nul.txt",
                        "one\0two \0 three 5 lamps".getBytes(StandardCharsets.UTF_8)));
        files.add(new BadFile("bad-nuls.txt", new byte[1000]));
        files.add(
                new BadFile(
                        "bad-overlong.txt",
                        new byte[] {(byte) 0xC0, (byte) 0xAF, ' ', '5', ' ', 'm'}));
        files.add(
                new BadFile(
                        "bad-surrogate.txt",
                        new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', '5'}));
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        files.add(new BadFile("bad-noise.txt", noise));
        files.add(new BadFile("bad-page.pdf", noise));
    }

    private static void controls(List<BadFile> files) {
        StringBuilder text = new StringBuilder();
        for (char c = 1; c < 0xA0; c++) {
            if (c < ' ' || c > '~') {
                text.append("It sold 1")
                        .append(c)
                        .append("200 lamps and ")
                        .append(c)
                        .append(" $2")
                        .append(c)
                        .append(".4 million. ");
            }
        }
        files.add(of("controls", text.toString()));
    }

    private static void names(List<BadFile> files) {
        for (String name :
                List.of(
                        "line\nbreak.txt",
                        "quote\"'.txt",
                        "=cmd.txt",
                        "-rf.txt",
                        "<img src=x onerror=alert(1)>.txt",
                        "%2f..%2fetc.txt",
                        "CON.txt",
                        "n\u0061\u0308me.txt",
                        "n\u00E4me.txt",
                        "\u202Egpj.txt",
                        "bad.txt/inside.txt",
                        "x".repeat(251) + ".txt")) {
            files.add(new BadFile(name, SOUND.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
