package org.attest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.Lexicon;

/**
 * Verbs that say how high something stands ({@code reach}) or that it moves ({@code rise}): {@code
 * level-verbs.csv}.
 */
final class LevelVerbs {

    private record Verb(String lemma, boolean change) {}

    private final Map<String, Boolean> verbs = new HashMap<>();

    LevelVerbs(Lexicon lexicon) {
        lexicon.table(
                        "level-verbs.csv",
                        List.of("lemma", "kind"),
                        1,
                        row -> {
                            if (!List.of("change", "level").contains(row.get("kind"))) {
                                throw row.bad("kind", "change or level");
                            }
                            return new Verb(
                                    row.required("lemma"), row.get("kind").equals("change"));
                        })
                .forEach(verb -> verbs.put(verb.lemma(), verb.change()));
    }

    boolean contains(String lemma) {
        return verbs.containsKey(lemma);
    }

    boolean isChange(String lemma) {
        return verbs.getOrDefault(lemma, false);
    }
}
