package org.attest.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactIdsTest {

    @Test
    void anIdFollowsFromDocumentSentenceQuoteAndOccurrence() {
        FactIds first = new FactIds("fig", "a.txt");
        FactIds second = new FactIds("fig", "a.txt");
        second.next("Another sentence.", "5");
        assertThat(first.next("Five ships came.", "Five"))
                .isEqualTo(second.next("Five ships came.", "Five"));
    }

    @Test
    void theSameOnceMoreIsAnother() {
        FactIds ids = new FactIds("fig", "a.txt");
        assertThat(ids.next("Five and five.", "five"))
                .isNotEqualTo(ids.next("Five and five.", "five"));
    }

    @Test
    void anotherDocumentMakesAnotherId() {
        assertThat(new FactIds("fig", "a.txt").next("s", "q"))
                .isNotEqualTo(new FactIds("fig", "b.txt").next("s", "q"));
    }

    @Test
    void itCannotBeReadAsANumberOrADate() {
        assertThat(FactIds.named("clm", "x")).matches("clm_[a-z2-7]{16}");
    }
}
