package org.attest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.DateRange;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.rule.Found;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityGrammarTest {

    private static final QuantityGrammar GRAMMAR = QuantityGrammar.of(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it pumps 52,000 barrels a day | 52,000 barrels=52000 [bbl_us] per_day",
                "it pumps 3,000 bpd | 3,000 bpd=3000 [bbl_us] per_day",
                "oil at $50 a barrel | $50=50 USD/barrel",
                "stock at $18 a share | $18=18 USD",
                "aid of $2 billion per year | $2 billion=2000000000 USD per_year",
                "sales of $40 million a year earlier | $40 million=40000000 USD",
                "All figures are in Canadian dollars: $5 each | $5=5 CAD"
            })
    void readsRatesAndTheDocumentsDollar(String text, String expected) {
        assertThat(found(Sentences.of(text))).containsExactly(expected);
    }

    @Test
    void sharesScaleAndUnit() {
        assertThat(found(Sentences.of("they pump 10 or 12 million barrels")))
                .containsExactly("10=10000000 [bbl_us]", "12 million barrels=12000000 [bbl_us]");
    }

    @Test
    void changesAreFiguresWithRoles() {
        Annotated annotated = Sentences.of("sales rose from $170 to $175 million");
        assertThat(GRAMMAR.find(annotated, annotated.sentences().get(0)))
                .extracting(found -> found.value().role())
                .containsExactly(Expression.Role.FROM, Expression.Role.TO);
    }

    @Test
    void datesAreClaimed() {
        Annotated annotated = Sentences.of("on May 4 200 men came");
        Timex timex =
                new Timex(
                        "t",
                        new Span(3, 8),
                        Timex.Type.DATE,
                        "XXXX-05-04",
                        "",
                        DateRange.ALWAYS,
                        "date");
        assertThat(found(annotated.withTimexes(List.of(timex)))).containsExactly("200=200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789012345678901 men",
                "1E999999999 men",
                "build 1.2.3 came",
                "a list 1,2,3 of",
                "see www.example.org/2019/5 there",
                "write to a5@example.org now",
                "no one came",
                "the fifth man",
                "a man came"
            })
    void whatIsNoFigureCostsNothing(String text) {
        assertThat(found(Sentences.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1,1,1 ", "$", "one ", "a half ", "from 1 to ", "- ", "5-"})
    void isLinearInHostileText(String pump) {
        String text = pump.repeat(20_000 / pump.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> found(Sentences.of(text)));
    }

    private static List<String> found(Annotated annotated) {
        return GRAMMAR.find(annotated, annotated.sentences().get(0)).stream()
                .map(found -> render(annotated, found))
                .toList();
    }

    private static String render(Annotated annotated, Found<Expression> found) {
        String quantity = QuantityRulesTest.rendered(found.value().quantity());
        String period = found.value().quantity().period();
        return annotated.document().quote(found.span())
                + "="
                + Stream.of(quantity, period)
                        .filter(s -> !s.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse("");
    }
}
