package org.attest.text;

import java.util.List;
import java.util.Locale;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** A sentence's clause view as lines of text, for tables of examples. */
final class View {

    private final Sentence sentence;

    private View(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A line a clause: {@code main [it] signed/sign PAST ACTIVE o=[the pact] on=[Monday]}. */
    static List<String> clauses(Sentence sentence) {
        View view = new View(sentence);
        return sentence.clauses().stream().map(view::clause).toList();
    }

    /** A line: {@code [a crew] of:[five]}. */
    static List<String> phrases(Sentence sentence) {
        View view = new View(sentence);
        return sentence.phrases().stream().map(view::phrase).toList();
    }

    private String clause(Clause clause) {
        StringBuilder line = new StringBuilder();
        line.append(clause.relation().name().toLowerCase(Locale.ROOT));
        line.append(clause.governor() < 0 ? "" : "<" + clause.governor());
        line.append(clause.subject() < 0 ? " []" : " " + phrase(clause.subject()));
        Clause.VerbGroup verb = clause.verb();
        line.append(" ").append(text(verb.begin(), verb.end())).append("/").append(verb.lemma());
        line.append(" ").append(verb.tense()).append(" ").append(verb.voice());
        line.append(verb.negated() ? " NOT" : "");
        line.append(verb.modal().isEmpty() ? "" : " " + verb.modal());
        clause.objects().forEach(object -> line.append(" o=").append(phrase(object)));
        for (Adjunct adjunct : clause.adjuncts()) {
            line.append(" ").append(adjunct.word()).append("=").append(phrase(adjunct.phrase()));
        }
        line.append(clause.speaker() < 0 ? "" : " says=" + phrase(clause.speaker()));
        return line.toString();
    }

    private String phrase(NounPhrase phrase) {
        StringBuilder line = new StringBuilder("[" + text(phrase.begin(), phrase.end()) + "]");
        for (Attachment attachment : phrase.attachments()) {
            boolean isClause =
                    switch (attachment.link()) {
                        case PARTICIPLE, RELATIVE, INFINITIVE -> true;
                        case PREPOSITION, APPOSITION, COORDINATION -> false;
                    };
            String target =
                    isClause
                            ? sentence.clauses().get(attachment.target()).verb().lemma()
                            : phrase(attachment.target());
            line.append(" ").append(attachment.link().name().toLowerCase(Locale.ROOT));
            line.append(":").append(attachment.word()).append("=").append(target);
        }
        return line.toString();
    }

    private String phrase(int index) {
        NounPhrase phrase = sentence.phrases().get(index);
        return "[" + text(phrase.begin(), phrase.end()) + "]";
    }

    private String text(int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            Token token = sentence.tokens().get(i);
            boolean apart =
                    i > begin && sentence.tokens().get(i - 1).span().end() < token.span().begin();
            text.append(apart ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
