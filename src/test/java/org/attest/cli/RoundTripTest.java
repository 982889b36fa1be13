package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.attest.output.OutputReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a text, every quote is its characters from begin to end. */
class RoundTripTest {

    private static final int DOCUMENTS = 150;

    private static final List<String> PIECES =
            List.of(
                    "\uD83D\uDE00",
                    "\uD83D\uDEE5\uFE0F",
                    "e\u0301",
                    "\u00A0",
                    "\u200B",
                    "\u202E",
                    "\u2028",
                    "\u0085",
                    "\t",
                    "\r\n",
                    "\r\n\r\n",
                    "\n",
                    "\n\n",
                    "\r",
                    "  ",
                    ". ",
                    ", ",
                    "; ",
                    ": ",
                    " -- ",
                    "\u2013",
                    "-",
                    "(",
                    ")",
                    "\"",
                    "\u201C",
                    "\u201D",
                    "'",
                    "\u2019s",
                    "/",
                    "$",
                    "\u20AC",
                    "%",
                    "#",
                    "&",
                    "<b>",
                    "|",
                    "5",
                    "54,000",
                    "1.2",
                    "2020",
                    "\uFF15",
                    "\u0665",
                    "3.5 million",
                    "two dozen",
                    "a third",
                    "half",
                    "nearly",
                    "more than",
                    "up to",
                    "between",
                    "and",
                    "to",
                    "from",
                    "per",
                    "of",
                    "in",
                    "on",
                    "by",
                    "5 May 2020",
                    "May 5",
                    "Monday",
                    "last week",
                    "in 2019",
                    "early 1990s",
                    "yesterday",
                    "5:30 p.m.",
                    "two years ago",
                    "since",
                    "Sept. 8, 1951",
                    "12/13/2019",
                    "fiscal year 2018",
                    "a day",
                    "USS Carl Vinson",
                    "F-35",
                    "SM-3 Block IIA",
                    "Patriot",
                    "F-15 and F-16 fighters",
                    "AN/TPY-2",
                    "troops",
                    "people",
                    "facilities",
                    "billion",
                    "km",
                    "soldiers",
                    "dollars",
                    "percent",
                    "ships",
                    "Japan",
                    "Andar district, Ghazni province",
                    "U.S.",
                    "Oslo",
                    "the army",
                    "The police said",
                    "killed",
                    "were wounded",
                    "signed",
                    "employs",
                    "sank",
                    "went into effect",
                    "will visit",
                    "has",
                    "the treaty",
                    "an earthquake",
                    "which",
                    "who",
                    "not",
                    "it",
                    "they",
                    "according to",
                    "WASHINGTON");

    @TempDir private static Path top;
    private static OutputReader output;

    @BeforeAll
    static void readRandomTexts() throws IOException {
        Path corpus = Files.createDirectories(top.resolve("corpus"));
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Files.write(corpus.resolve("random-" + seed + ".txt"), text(seed));
        }
        Runs.attest(0, "run", corpus, "--output", top.resolve("output"));
        output = OutputReader.open(top.resolve("output"));
    }

    private static byte[] text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(seed % 3 == 0 ? "\uFEFF" : "");
        for (int i = 0; i < 120; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void everyQuoteIsItsTextByCodePoints() throws IOException {
        int quotes = 0;
        for (String table : List.of("dates", "figures", "system_mentions", "events")) {
            for (Map<String, String> row : output.rows(table)) {
                int[] text = textOf(row.get("doc_id")).codePoints().toArray();
                int begin = Integer.parseInt(row.get("begin"));
                int end = Integer.parseInt(row.get("end"));
                assertThat(new String(text, begin, end - begin)).isEqualTo(row.get("quote"));
                quotes++;
            }
        }
        assertThat(quotes).isGreaterThan(DOCUMENTS);
    }

    private static String textOf(String docId) throws IOException {
        String text = Files.readString(top.resolve("corpus").resolve(docId));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Test
    void noIdIsGivenTwice() throws IOException {
        Set<String> ids = new HashSet<>();
        for (String table : List.of("dates", "figures", "system_mentions", "events", "claims")) {
            for (Map<String, String> row : output.rows(table)) {
                assertThat(ids.add(row.values().iterator().next())).isTrue();
            }
        }
    }

    @Test
    void theOutputPassesItsCheck() {
        Runs.attest(0, "check", top.resolve("output"));
    }
}
