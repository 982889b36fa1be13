package org.attest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.Lexicon;

/**
 * Verbs that say how high something stands ({@code reach}), that it moves ({@code rise}) or is
 * moved ({@code cut}): {@code level-verbs.csv}.
 */
final class LevelVerbs {

    private record Verb(String lemma, String kind) {}

    private final Map<String, String> kinds = new HashMap<>();

    LevelVerbs(Lexicon lexicon) {
        lexicon.table(
                        "level-verbs.csv",
                        List.of("lemma", "kind"),
                        1,
                        row -> {
                            if (!List.of("change", "act", "level").contains(row.get("kind"))) {
                                throw row.bad("kind", "change, act or level");
                            }
                            return new Verb(row.required("lemma"), row.get("kind"));
                        })
                .forEach(verb -> kinds.put(verb.lemma(), verb.kind()));
    }

    boolean contains(String lemma) {
        return kinds.containsKey(lemma);
    }

    /** Whether what it tells of moves, or is moved. */
    boolean isChange(String lemma) {
        return "change".equals(kinds.get(lemma)) || isAct(lemma);
    }

    /** Whether its object is what is moved, and no amount: {@code cut} spending. */
    boolean isAct(String lemma) {
        return "act".equals(kinds.get(lemma));
    }
}
