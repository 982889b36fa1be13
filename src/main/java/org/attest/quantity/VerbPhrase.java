package org.attest.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.Clause.VerbGroup;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Token;

/**
 * A verb with the words that make its sense: {@code lost their lives}, {@code took 14 people into
 * custody}, {@code did not survive}. What is counted may stand between the two.
 */
final class VerbPhrase {

    /** How many words behind the verb can belong to its sense. */
    private static final int LONGEST = 3;

    private static final Set<Token.Tag> LEFT_OUT = Set.of(Token.Tag.DET, Token.Tag.PRON);

    private final Site site;
    private final Sentence sentence;
    private final VerbGroup verb;
    private final int counted;

    /**
     * @param counted index of the noun phrase of what is counted; -1 for none
     */
    VerbPhrase(Site site, VerbGroup verb, int counted) {
        this.site = site;
        this.sentence = site.sentence();
        this.verb = verb;
        this.counted = counted;
    }

    /** The forms under which a table may have it, the longest first, the bare verb left out. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        List<Token> behind = behind();
        for (int length = behind.size(); length > 0; length--) {
            List<Token> words = behind.subList(0, length);
            forms.add(verb.lemma() + " " + joined(words, true));
            forms.add(verb.lemma() + " " + joined(words, false));
        }
        return forms;
    }

    private static String joined(List<Token> words, boolean lemmas) {
        return String.join(
                " ", words.stream().map(word -> lemmas ? word.lemma() : word.lower()).toList());
    }

    private List<Token> behind() {
        List<Token> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int at = verb.end(); at < tokens.size() && words.size() < LONGEST; at++) {
            at = pastCounted(at);
            if (at == tokens.size() || tokens.get(at).tag() == Token.Tag.PUNCT) {
                break;
            }
            if (!site.contains(at) && !LEFT_OUT.contains(tokens.get(at).tag())) {
                words.add(tokens.get(at));
            }
        }
        return words;
    }

    private int pastCounted(int at) {
        if (counted < 0) {
            return at;
        }
        NounPhrase phrase = sentence.phrases().get(counted);
        return phrase.contains(at) ? Math.max(at, phrase.end()) : at;
    }
}
