package org.attest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;

/**
 * Nouns that name how many there are of something, and not the thing itself: {@code number}, {@code
 * toll}; from {@code quantity-nouns.csv}.
 */
final class QuantityNouns {

    /** In the table: it counts what follows with {@code of}. */
    private static final String COUNTED = "counted";

    /** In the table: what something else is told in. */
    private static final String UNIT = "unit";

    /** In the table: it counts what the noun before it names. */
    private static final String MODIFIER = "modifier";

    private record Noun(String lemma, String of) {}

    private final Map<String, String> nouns = new HashMap<>();

    QuantityNouns(Lexicon lexicon) {
        lexicon.table(
                        "quantity-nouns.csv",
                        List.of("noun", "of"),
                        1,
                        row -> new Noun(row.required("noun"), row.required("of")))
                .forEach(noun -> nouns.put(noun.lemma(), noun.of()));
    }

    boolean contains(String lemma) {
        return nouns.containsKey(lemma) && !isUnit(lemma);
    }

    /** Whether it is what an index or a score is told in: {@code points}. */
    boolean isUnit(String lemma) {
        return UNIT.equals(nouns.get(lemma));
    }

    /** Whether alone it says nothing: {@code the number}, of something. */
    boolean isNumber(String lemma) {
        return COUNTED.equals(nouns.get(lemma));
    }

    /** What it counts where the text does not say: a {@code toll}, deaths. */
    Optional<String> counted(String lemma) {
        return Optional.ofNullable(nouns.get(lemma))
                .filter(of -> !of.equals(COUNTED) && !of.equals(UNIT) && !of.equals(MODIFIER));
    }

    /** Whether it may count what the noun before it names: the {@code troop ceiling}. */
    boolean isOfModifier(String lemma) {
        return MODIFIER.equals(nouns.get(lemma)) || isNumber(lemma);
    }
}
