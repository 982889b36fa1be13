package org.attest.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimMatchTest {

    /** Of claims such as {@code "x: a b"}. */
    private static Membership claims(String... claims) {
        Map<String, String> claimOf = new HashMap<>();
        for (String claim : claims) {
            String[] parts = claim.split(": ");
            for (String fact : parts[1].split(" ")) {
                claimOf.put(fact, parts[0]);
            }
        }
        return new Membership(claimOf, Map.of());
    }

    @Test
    void aClaimIsKnownByItsFactsWhateverItsId() {
        ClaimMatch match = new ClaimMatch(claims("x: a b"), claims("y: a b c", "x: d"));
        assertThat(match.after("x")).hasValue("y");
        assertThat(match.splitFrom("x")).isEmpty();
    }

    @Test
    void theLargerPartOfASplitClaimIsItsSuccessor() {
        ClaimMatch match = new ClaimMatch(claims("x: a b c"), claims("x: a", "y: b c"));
        assertThat(match.after("x")).hasValue("y");
        assertThat(match.splitFrom("x")).hasValue("x");
    }

    @Test
    void amongEqualPartsTheOneThatKeptItsIdIs() {
        ClaimMatch match = new ClaimMatch(claims("x: a b"), claims("w: a", "x: b"));
        assertThat(match.after("x")).hasValue("x");
        assertThat(match.splitFrom("w")).hasValue("x");
    }

    @Test
    void ofClaimsThatBecomeOneTheLargerIsItsPredecessor() {
        ClaimMatch match = new ClaimMatch(claims("x: a", "y: b c"), claims("x: a b c"));
        assertThat(match.after("y")).hasValue("x");
        assertThat(match.after("x")).isEmpty();
        assertThat(match.mergedInto("x")).hasValue("x");
    }

    @Test
    void aClaimWhoseFactsAreGoneHasNoSuccessor() {
        ClaimMatch match = new ClaimMatch(claims("x: a"), claims("x: b"));
        assertThat(match.after("x")).isEmpty();
        assertThat(match.mergedInto("x")).isEmpty();
        assertThat(match.splitFrom("x")).isEmpty();
    }
}
