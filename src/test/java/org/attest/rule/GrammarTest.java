package org.attest.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
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

class GrammarTest {

    private static final Words WORDS =
            new Words()
                    .add("unit", "sq. km", "km2")
                    .add("unit", "km", "km")
                    .addExactly("unit", "MW", "MW")
                    .add("number", "two", "2");

    private static final Rule<String> DIGITS =
            Rule.<String>named("digits")
                    .matches("{digits}(~,~{digits})?")
                    .as("number")
                    .gives(match -> match.text().replace(",", ""))
                    .build();

    private static final Rule<String> RANGE =
            Rule.<String>named("range")
                    .matches(
                            "between {low:number} and {high:number} {unit}?",
                            "{low:number}~(-|–)~{high:number} {unit}?")
                    .gives(
                            m ->
                                    m.get(String.class, "low")
                                            + ".."
                                            + m.get(String.class, "high")
                                            + m.find(String.class, "unit")
                                                    .map(unit -> " " + unit)
                                                    .orElse(""))
                    .build();

    private static final Rule<String> MEASURE =
            Rule.<String>named("measure")
                    .matches("{number} {unit}")
                    .gives(m -> m.get(String.class, "number") + " " + m.get(String.class, "unit"))
                    .build();

    private static final Rule<String> SINCE =
            Rule.<String>named("since").matches("since [{digits}]").gives(Match::text).build();

    private static final Grammar<String> GRAMMAR =
            Grammar.of(String.class)
                    .words(WORDS)
                    .shape("digits", Atom::isDigits)
                    .stratum(List.of(DIGITS))
                    .stratum(List.of(RANGE, MEASURE, SINCE))
                    .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an area of 1,500 sq. km here | 1,500 sq. km -> 1500 km2",
                "two km from town | two km -> 2 km",
                "a plant of 20 MW | 20 MW -> 20 MW",
                "between 10 and 20 km | between 10 and 20 km -> 10..20 km",
                "10-20 km wide | 10-20 km -> 10..20 km",
                "since 1999 | 1999 -> 1999"
            })
    void findsTheLongest(String text, String expected) {
        assertThat(find(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 mw", "1, 500", "10 - 20", "sq.km", "between 10 or 20"})
    void skipsWhatIsWrittenOtherwise(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void bracketsKeepContextOutOfTheResult() {
        assertThat(results("it has since 2007 been so"))
                .singleElement()
                .satisfies(found -> assertThat(found.span()).isEqualTo(new Span(13, 17)));
    }

    @ParameterizedTest
    @CsvSource({"'{number', a closing }", "'(a|b', \")\"", "'a||b', a word"})
    void refusesABadPattern(String pattern, String expected) {
        assertThatThrownBy(() -> Pattern.parse(pattern))
                .hasMessageContaining("expected")
                .hasMessageContaining(expected);
    }

    @Test
    void refusesAClassThatNothingFills() {
        Rule<String> rule =
                Rule.<String>named("typo").matches("{nmuber}").gives(Match::text).build();
        assertThatThrownBy(() -> Grammar.of(String.class).stratum(List.of(rule)).build())
                .hasMessageContaining("{nmuber}");
    }

    @Test
    void isLinearInHostileText() {
        for (String pump : List.of("1", "1,", "between 1 and ", "two km ", "(", "a ")) {
            String text = pump.repeat(200_000 / pump.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> find(text));
        }
    }

    private static Stream<String> find(String text) {
        Text whole = Text.of(text);
        return results(text).stream()
                .map(found -> whole.slice(found.span()) + " -> " + found.value());
    }

    private static List<Found<String>> results(String text) {
        Span all = new Span(0, text.length());
        Document document =
                new Document(
                        "a.txt",
                        "",
                        "text/plain",
                        Text.of(text),
                        new Document.About(DocumentKind.OTHER, "", "", "", null, "en"),
                        List.of(new Zone(Zone.Kind.BODY, all)),
                        "");
        Sentence sentence =
                new Sentence(
                        all,
                        Zone.Kind.BODY,
                        0,
                        List.of(new Token(all, text, Token.Tag.X, text)),
                        List.of(),
                        List.of());
        Annotated annotated = Annotated.of(document, List.of(sentence));
        return GRAMMAR.find(Atoms.of(annotated, sentence), List.of());
    }
}
