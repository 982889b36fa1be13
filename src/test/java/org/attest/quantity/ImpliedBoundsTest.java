package org.attest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Bounds.End;
import org.attest.model.Quantity;
import org.attest.rule.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpliedBoundsTest {

    private static final QuantityGrammar GRAMMAR = QuantityGrammar.of(Lexicon.builtIn());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "they run 85 plants | 85 | 85",
                "they run 90 plants | 90 | 90",
                "they run 100 plants | 97.5 | 102.5",
                "some 1,323 cases | 1256.85 | 1389.15",
                "we saw 1,323 cases | 1323 | 1323",
                "we saw 1,320 cases | 1315 | 1325",
                "we saw 55,000 men | 54500 | 55500",
                "we saw 20,000 men | 19500 | 20500",
                "we saw 1.1 million homes | 1050000 | 1150000",
                "we saw two dozen jets | 24 | 24",
                "we saw four thousand men | 3900 | 4100",
                "we saw six hundred men | 585 | 615",
                "we saw one hundred and twenty men | 120 | 120",
                "it cost $20 billion | 19500000000 | 20500000000",
                "it cost $19.6 billion | 19550000000 | 19650000000",
                "it cost $58 | 57.5 | 58.5",
                "it cost $20 | 19.5 | 20.5",
                "it cost $19.50 | 19.495 | 19.505",
                "it cost 63 cents | 0.625 | 0.635",
                "it rose 5 percent | 4.5 | 5.5",
                "it rose 20 percent | 19.5 | 20.5",
                "it rose 60 basis points | 0.595 | 0.605",
                "a road of 2.0 km | 1.95 | 2.05",
                "a road of 32 km | 31.5 | 32.5",
                "a road of 50 km | 48.75 | 51.25",
                "about 160 sailors | 152 | 168",
                "nearly 13,500 men | 12825 | 13500",
                "more than 200 jets | 200 | open",
                "at least 17 people | 17 | open",
                "up to 700 men | open | 700",
                "between 40 and 50 men | 40 | 50",
                "40-50 men | 40 | 50",
                "dozens of men | 24 | 99",
                "thousands of men | 2000 | 999999",
                "half of the men | 0.5 | 0.5",
                "it was 0 percent | 0 | 0",
                "it fell to -20 degrees Celsius | -20.5 | -19.5"
            })
    void areThoseOfTheContract(String text, String low, String high) {
        Quantity quantity = first(text);
        assertThat(number(quantity.bounds().low())).isEqualTo(low);
        assertThat(number(quantity.bounds().high())).isEqualTo(high);
    }

    private static Quantity first(String text) {
        Annotated annotated = Sentences.of(text);
        List<Found<Expression>> found = GRAMMAR.find(annotated, annotated.sentences().get(0));
        assertThat(found).isNotEmpty();
        return found.get(0).value().quantity();
    }

    private static String number(End end) {
        return end.number().map(java.math.BigDecimal::toPlainString).orElse("open");
    }
}
