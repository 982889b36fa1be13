package org.attest.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Timex;
import org.attest.text.TextAnalyser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences with every kind of expression: brackets show the quotes, the last column what each
 * comes to as {@code TYPE value mod earliest..latest}. A day's own bounds are left out.
 */
class ExpressionTableTest {

    private static final TextAnalyser TEXT = new TextAnalyser(Lexicon.builtIn());
    private static final TemporalTagger TAGGER = new TemporalTagger(Lexicon.builtIn());

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = ExpressionTableTest.class.getResourceAsStream("expressions.psv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsAndResolves(String bracketed, String published, String expected) {
        String plain = bracketed.replace("[", "").replace("]", "");
        List<Timex> found = read(plain, published).timexes();
        assertThat(bracketed(plain, found) + " | " + rendered(found))
                .isEqualTo(bracketed + " | " + expected);
    }

    static Annotated read(String text, String published) {
        return TAGGER.apply(TEXT.apply(Documents.of("a.txt", text, Documents.date(published))));
    }

    private static String bracketed(String plain, List<Timex> found) {
        StringBuilder marked = new StringBuilder(plain);
        for (int i = found.size() - 1; i >= 0; i--) {
            marked.insert(found.get(i).span().end(), ']').insert(found.get(i).span().begin(), '[');
        }
        return marked.toString();
    }

    static String rendered(List<Timex> found) {
        return found.stream().map(ExpressionTableTest::rendered).collect(Collectors.joining("; "));
    }

    private static String rendered(Timex timex) {
        String mod = timex.mod().isEmpty() ? "" : " " + timex.mod();
        return timex.type() + " " + timex.value() + mod + bounds(timex);
    }

    private static String bounds(Timex timex) {
        if (timex.range().isAlways()) {
            return "";
        }
        String first = timex.range().earliest().toString();
        if (timex.range().isOneDay()) {
            return timex.value().equals(first) ? "" : " " + first;
        }
        return " " + first + ".." + timex.range().latest();
    }
}
