package org.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Token;
import org.attest.model.Zone;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyserTest {

    private static final List<String> BITS =
            List.of(
                    "\uD83D\uDEA2",
                    "\r\n",
                    "\n\n",
                    " ",
                    "Lt.",
                    "SM-3",
                    "$19.6",
                    "isn't",
                    "“Go,”",
                    "he",
                    "said.",
                    "é",
                    "e\u0301",
                    "\u00A0",
                    "(",
                    "...",
                    "\uD835\uDC00b",
                    "--",
                    "Jan. 3",
                    "ships’",
                    "\t",
                    "\uFEFF");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fired an SM-3 and a UGM-84.|It fired an SM-3 and a UGM-84 .",
                "F/A-18E/F and AN/TPY-2 stayed|F/A-18E/F and AN/TPY-2 stayed",
                "Two F-35s left|Two F-35s left",
                "It cost $19.6 million (3.5%).|It cost $ 19.6 million ( 3.5 % ) .",
                "55,000 men, 5-6 ships|55,000 men , 5-6 ships",
                "on 08/09/1951 at 5 p.m. sharp|on 08/09/1951 at 5 p.m. sharp",
                "the U.S.S. Maine sank|the U.S.S. Maine sank",
                "the U.S.-Chile pact|the U.S.-Chile pact",
                "Peru's fleet, sailors' homes|Peru 's fleet , sailors ' homes",
                "They didn't, can't, won’t|They did n't , ca n't , wo n’t",
                "Ask a.b@ships.org or www.ships.org.|Ask a.b@ships.org or www.ships.org .",
                "OSLO -- the talks—at last—ended|OSLO -- the talks — at last — ended",
                "He came in Sept. 2003.|He came in Sept. 2003 .",
                "US$5 bn or €4 bn|US$ 5 bn or € 4 bn",
            })
    void tokensKeepNumbersAndNamesWhole(String text, String tokens) {
        String found =
                String.join(
                        " ",
                        Texts.read(text).stream()
                                .flatMap(sentence -> sentence.tokens().stream())
                                .map(Token::text)
                                .toList());
        assertThat(found).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sailed on Jan. 5. It sank on Feb. 6.|2",
                "Lt. Gen. Ann Lee and Capt. J. Roe met Sen. Poe.|1",
                "He lives in the U.S. She lives in Peru.|2",
                "The U.S. Navy and the U.S.S. Maine left.|1",
                "It ended in 2018.The rest is known.|2",
                "“We won.” They left.|2",
                "It broke at 5 p.m. Monday near No. 7.|1",
                "Did it sink? Yes! It did.|3",
            })
    void sentencesEndWhereTheyEnd(String text, int sentences) {
        assertThat(Texts.read(text)).hasSize(sentences);
    }

    @Test
    void aLineEndIsNoSentenceEndAnEmptyLineIs() {
        assertThat(Texts.read("The ships\r\nleft")).hasSize(1);
        assertThat(Texts.read("The ships\r\n \r\nThe port")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "The facilities closed, facility",
        "The aircraft landed, aircraft",
        "The people left, person",
        "The personnel left, personnel",
        "The batteries fired, battery",
        "The headquarters moved, headquarters"
    })
    void nounsHaveTheirSingular(String text, String lemma) {
        assertThat(Texts.read(text).get(0).tokens().get(1).lemma()).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "stationed, station",
        "released, release",
        "stopped, stop",
        "controlled, control",
        "shelled, shell",
        "changed, change",
        "went, go",
        "involved, involve",
        "freed, free",
        "carried, carry",
        "damaged, damage",
        "visited, visit",
        "agreed, agree",
        "ended, end"
    })
    void verbsHaveTheirBase(String form, String base) {
        String text = "They " + form + " it.";
        assertThat(Texts.read(text).get(0).tokens().get(1).lemma()).isEqualTo(base);
    }

    @Test
    void zonesAreBlocks() {
        String string = "A headline\nThe text. More text.\nSkipped here";
        Document document = Texts.document(string);
        List<Zone> zones =
                List.of(
                        new Zone(Zone.Kind.TITLE, new Span(0, 10)),
                        new Zone(Zone.Kind.BODY, new Span(11, 31)),
                        new Zone(Zone.Kind.CAPTION, new Span(32, 44)));
        Document zoned = new Document("a", "", "", Text.of(string), document.about(), zones, "");
        List<Sentence> sentences = Texts.ANALYSER.apply(zoned).sentences();
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1);
        assertThat(sentences.get(0).zone()).isEqualTo(Zone.Kind.TITLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void spansRebuildTheText(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(BITS.get(random.nextInt(BITS.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        Document document = Texts.document(text.toString());
        StringBuilder rebuilt = new StringBuilder();
        int end = 0;
        for (Sentence sentence : Texts.ANALYSER.apply(document).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(document.quote(token.span()));
                rebuilt.append(document.text().slice(end, token.span().begin()))
                        .append(token.text());
                end = token.span().end();
            }
        }
        rebuilt.append(document.text().slice(end, document.text().length()));
        assertThat(rebuilt).hasToString(text.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "7", "(", ".", ",", "a.", "1,", "and ", "the ", "said ", "A, ", "'s ", "Jan. ",
                "that ", "\n", "- ", "to go ", "killed "
            })
    void hostileTextsAreReadInBoundedTime(String bit) {
        String text = bit.repeat(100_000 / bit.length());
        List<Sentence> sentences =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> Texts.read(text));
        assertThat(sentences).allMatch(sentence -> sentence.tokens().size() <= 400);
    }

    @Test
    void threadsReadAlike() throws Exception {
        Document document =
                Texts.document(
                        "The ship, built in 1990, sank. Police said two men died near Oslo.");
        Annotated expected = Texts.ANALYSER.apply(document);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Annotated>> tasks =
                    java.util.Collections.nCopies(40, () -> Texts.ANALYSER.apply(document));
            for (Future<Annotated> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The two governments agreed on a new treaty after long talks in the capital, en",
        "Die beiden Regierungen haben sich nach langen Gesprächen auf einen Vertrag geeinigt, de",
        "12:30, ''"
    })
    void languageIsByIso639(String text, String language) {
        assertThat(new LanguageDetector().language(Text.of(text))).isEqualTo(language);
    }
}
