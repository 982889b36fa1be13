package org.attest.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.attest.model.Annotated;
import org.attest.model.Figure;
import org.attest.output.Samples;
import org.junit.jupiter.api.Test;

class ContextTest {

    private static final Annotated DOCUMENT = Samples.plain().documents().get(0);

    @Test
    void aQuoteStandsBetweenWhatComesBeforeAndAfterIt() {
        Figure figure = DOCUMENT.figures().get(0);
        assertThat(Context.of(DOCUMENT, figure))
                .isEqualTo(
                        new Context("\uD83D\uDEA8 ", "Some 1,200", " visitors climbed the tower."));
    }

    @Test
    void aQuoteThatIsAWholeClauseHasOnlyTheFullStopAfterIt() {
        assertThat(Context.of(DOCUMENT, DOCUMENT.events().get(0)).after()).isEqualTo(".");
    }
}
