package org.attest.temporal;

import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.rule.Match;

/** Nouns that a number before them counts, so that {@code 2000 troops} is no year. */
final class Counted {

    private static final Set<String> NOUNS =
            TemporalWords.set(Lexicon.builtIn(), "temporal-counted.csv", "noun");

    private Counted() {}

    /** Whether one of them comes next. */
    static boolean isNext(Match match) {
        return match.after(1).map(atom -> NOUNS.contains(atom.lower())).orElse(false);
    }
}
