package org.attest.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.model.Token;

/**
 * Verbs that say how high something stands ({@code reach}), that it moves ({@code rise}) or is
 * moved ({@code cut}): {@code level-verbs.csv}.
 */
final class LevelVerbs {

    private record Verb(String lemma, String kind) {}

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new HashMap<>();

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
        kinds.keySet().forEach(this::addRegular);
        lexicon.table("irregular-verbs.csv", List.of("base", "past", "participle"), 1, row -> row)
                .forEach(
                        row -> {
                            addForms(row.required("base"), row.get("past"));
                            addForms(row.required("base"), row.get("participle"));
                        });
    }

    /** Doubled or not: no other word is spelt as the one that does not exist. */
    private void addRegular(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        String doubled = lemma + lemma.charAt(lemma.length() - 1);
        for (String form : List.of(lemma + "s", lemma + "es", stem + "ed", doubled + "ed")) {
            add(lemma, form);
        }
    }

    private void addForms(String lemma, String forms) {
        if (kinds.containsKey(lemma)) {
            for (String form : forms.split(";")) {
                add(lemma, form);
            }
        }
    }

    private void add(String lemma, String form) {
        lemmas.computeIfAbsent(form, key -> new HashSet<>()).add(lemma);
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

    /**
     * Whether a word is one of these verbs; a bare form that may as well be a noun only where it is
     * tagged as a verb.
     */
    boolean isVerb(Token token) {
        return token.tag() == Token.Tag.VERB || token.tag() == Token.Tag.AUX
                ? contains(token.lemma()) || isForm(token)
                : token.tag().isNominal() && isForm(token);
    }

    /** Whether a word can be the past or the third person of one of them, whatever its tag. */
    boolean isForm(Token token) {
        return lemmas.containsKey(token.lower());
    }

    /** Whether a word is one of a verb that somebody does to what is measured. */
    boolean isActWord(Token token) {
        return isAct(token.lemma())
                || lemmas.getOrDefault(token.lower(), Set.of()).stream().anyMatch(this::isAct);
    }
}
