package org.attest.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Sentence;

/** Which words name which type of event: {@code triggers.csv}. */
final class Triggers {

    private record Row(String form, boolean verb, String type) {}

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    Triggers(Lexicon lexicon) {
        lexicon.table(
                        "triggers.csv",
                        List.of("form", "pos", "type"),
                        2,
                        row -> {
                            if (!List.of("verb", "noun").contains(row.get("pos"))) {
                                throw row.bad("pos", "verb or noun");
                            }
                            return new Row(
                                    row.required("form").toLowerCase(Locale.ROOT),
                                    row.get("pos").equals("verb"),
                                    row.required("type"));
                        })
                .forEach(row -> (row.verb() ? verbs : nouns).put(row.form(), row.type()));
    }

    /** The type that a noun names as the last of these words. */
    Optional<String> noun(List<String> lemmas) {
        for (int from = Math.max(0, lemmas.size() - 3); from < lemmas.size(); from++) {
            String type = nouns.get(String.join(" ", lemmas.subList(from, lemmas.size())));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /**
     * The type that a clause's verb names, alone or with the noun that makes it a phrase ({@code go
     * into effect}).
     */
    Optional<String> verb(Sentence sentence, Clause clause) {
        return phrasal(sentence, clause)
                .map(adjunct -> verbs.get(phrase(sentence, clause, adjunct)))
                .or(() -> Optional.ofNullable(verbs.get(clause.verb().lemma())));
    }

    /** The adjunct that belongs to the trigger: {@code into effect} of {@code went into effect}. */
    Optional<Adjunct> phrasal(Sentence sentence, Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> verbs.containsKey(phrase(sentence, clause, adjunct)))
                .findFirst();
    }

    private static String phrase(Sentence sentence, Clause clause, Adjunct adjunct) {
        String noun = sentence.head(sentence.phrases().get(adjunct.phrase())).lemma();
        return clause.verb().lemma() + " " + adjunct.word() + " " + noun;
    }
}
