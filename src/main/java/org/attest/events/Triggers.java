package org.attest.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** Which words name which type of event: {@code triggers.csv}. */
final class Triggers {

    /**
     * What names the event of a clause.
     *
     * @param end one past the last token of the trigger
     * @param adjunct that belongs to it: {@code into effect} of {@code went into effect}
     * @param takesObject false where the verb's object is part of it: {@code took effect}
     */
    record Trigger(String type, int end, Optional<Adjunct> adjunct, boolean takesObject) {}

    private record Entry(String form, boolean verb, String type) {}

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
                            return new Entry(
                                    row.required("form").toLowerCase(Locale.ROOT),
                                    row.get("pos").equals("verb"),
                                    row.required("type"));
                        })
                .forEach(entry -> (entry.verb() ? verbs : nouns).put(entry.form(), entry.type()));
    }

    /** The type that a phrase's noun names, alone or with the words before it. */
    Optional<String> noun(Sentence sentence, NounPhrase phrase) {
        List<String> lemmas =
                sentence.tokens().subList(phrase.begin(), phrase.head() + 1).stream()
                        .map(Token::lemma)
                        .toList();
        for (int from = Math.max(0, lemmas.size() - 3); from < lemmas.size(); from++) {
            String type = nouns.get(String.join(" ", lemmas.subList(from, lemmas.size())));
            if (type != null) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The verb with its prepositional phrase, else with its object, else alone. */
    Trigger verb(Sentence sentence, Clause clause) {
        Optional<Adjunct> adjunct = adjunct(sentence, clause);
        if (adjunct.isPresent()) {
            int end = sentence.phrases().get(adjunct.get().phrase()).end();
            return new Trigger(
                    verbs.get(phrase(sentence, clause, adjunct.get())), end, adjunct, true);
        }
        OptionalInt object = object(sentence, clause);
        if (object.isPresent()) {
            NounPhrase noun = sentence.phrases().get(object.getAsInt());
            boolean idiom =
                    noun.end() - noun.begin() == 1
                            && sentence.head(noun).lower().equals(sentence.head(noun).lemma());
            int end = idiom ? noun.end() : clause.verb().end();
            return new Trigger(
                    verbs.get(phrase(sentence, clause, noun)), end, Optional.empty(), !idiom);
        }
        String type = verbs.getOrDefault(clause.verb().lemma(), EventTypes.OTHER);
        return new Trigger(type, clause.verb().end(), Optional.empty(), true);
    }

    private Optional<Adjunct> adjunct(Sentence sentence, Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> verbs.containsKey(phrase(sentence, clause, adjunct)))
                .findFirst();
    }

    private OptionalInt object(Sentence sentence, Clause clause) {
        return clause.objects().stream()
                .mapToInt(Integer::intValue)
                .filter(i -> verbs.containsKey(phrase(sentence, clause, sentence.phrases().get(i))))
                .findFirst();
    }

    private static String phrase(Sentence sentence, Clause clause, Adjunct adjunct) {
        String noun = sentence.head(sentence.phrases().get(adjunct.phrase())).lemma();
        return clause.verb().lemma() + " " + adjunct.word() + " " + noun;
    }

    private static String phrase(Sentence sentence, Clause clause, NounPhrase noun) {
        return clause.verb().lemma() + " " + sentence.head(noun).lemma();
    }
}
