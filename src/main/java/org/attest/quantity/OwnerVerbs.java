package org.attest.quantity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;

/**
 * Verbs whose subject is the one that a figure belongs to ({@code employs 23,000}): {@code
 * owner-verbs.csv}.
 */
final class OwnerVerbs {

    private final Set<String> lemmas;
    private final Set<String> states;

    OwnerVerbs(Lexicon lexicon) {
        List<Row> rows = lexicon.table("owner-verbs.csv", List.of("lemma", "kind"), 1, row -> row);
        this.lemmas = lemmas(rows, "has", "does");
        this.states = lemmas(rows, "has", "is");
    }

    private static Set<String> lemmas(List<Row> rows, String... kinds) {
        return rows.stream()
                .filter(row -> List.of(kinds).contains(row.required("kind")))
                .map(row -> row.required("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether its subject has, gets or does what its object counts. */
    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }

    /** Whether it tells a state that goes on, not an act that is over. */
    boolean isState(String lemma) {
        return states.contains(lemma);
    }
}
