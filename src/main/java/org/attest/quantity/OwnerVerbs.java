package org.attest.quantity;

import java.util.List;
import java.util.Set;
import org.attest.lexicon.Lexicon;

/**
 * Verbs whose subject is the one that a figure belongs to ({@code employs 23,000}): {@code
 * owner-verbs.csv}.
 */
final class OwnerVerbs {

    private final Set<String> lemmas;

    OwnerVerbs(Lexicon lexicon) {
        lemmas =
                Set.copyOf(
                        lexicon.table(
                                "owner-verbs.csv",
                                List.of("lemma"),
                                1,
                                row -> row.required("lemma")));
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
