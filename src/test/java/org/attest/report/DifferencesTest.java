package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    @ParameterizedTest
    @CsvSource({
        "about 40 boats, about 45 boats, about [40] boats, about [45] boats",
        "40, 40, 40, 40",
        "40, over 40, 40, [over] 40",
        "nearly 2 tons, 3, [nearly 2 tons], [3]",
        "opened in May, opened again in June, opened in [May], opened [again] in [June]",
    })
    void wordsThatTheOtherSideLacksAreMarked(String a, String b, String left, String right) {
        Differences differences = Differences.between(a, b);
        assertThat(marked(differences.left())).isEqualTo(left);
        assertThat(marked(differences.right())).isEqualTo(right);
    }

    @Test
    void longWordingsAreComparedByTheirEnds() {
        String common = "word ".repeat(200);
        Differences differences =
                Differences.between(common + "one" + " word", common + "two three" + " word");
        assertThat(marked(differences.left())).endsWith("word [one] word");
        assertThat(marked(differences.right())).endsWith("word [two three] word");
    }

    private static String marked(List<Differences.Part> parts) {
        return parts.stream()
                .map(part -> part.differs() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining(" "));
    }
}
