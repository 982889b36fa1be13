package org.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentences of {@code clauses.txt} with the clauses, of {@code phrases.txt} with the phrases.
 */
class ClauseViewTest {

    private record Example(String sentence, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> clausesAreThoseOfTheTable() throws IOException {
        return examples("clauses.txt").stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.sentence(),
                                        () ->
                                                assertThat(View.clauses(only(example.sentence())))
                                                        .isEqualTo(example.lines())));
    }

    @TestFactory
    Stream<DynamicTest> phrasesAreThoseOfTheTable() throws IOException {
        return examples("phrases.txt").stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        example.sentence(),
                                        () ->
                                                assertThat(View.phrases(only(example.sentence())))
                                                        .isEqualTo(example.lines())));
    }

    private static Sentence only(String text) {
        List<Sentence> sentences = Texts.read(text);
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    /** Blocks with an empty line between them: a sentence, and below it what is expected. */
    private static List<Example> examples(String file) throws IOException {
        try (InputStream in = ClauseViewTest.class.getResourceAsStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Example> examples = new ArrayList<>();
            for (String block : text.strip().split("\n\n")) {
                List<String> lines = Arrays.stream(block.split("\n")).map(String::strip).toList();
                examples.add(new Example(lines.get(0), lines.subList(1, lines.size())));
            }
            return examples;
        }
    }
}
