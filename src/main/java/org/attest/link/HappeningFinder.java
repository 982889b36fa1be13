package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Figure;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;

/** Finds the words of a sentence that name an occurrence. */
final class HappeningFinder {

    private static final Set<String> SETS_APART =
            Set.of("another", "separate", "second", "other", "earlier", "previous", "unrelated");

    private static final Set<String> GENERAL_MODALS =
            Set.of("could", "may", "might", "would", "should", "can", "must", "to");

    private static final Set<String> IN_LABEL =
            Set.of("of", "at", "in", "near", "against", "on", "off", "outside", "between");

    private static final Set<Token.Tag> OUTSIDE_LABEL =
            Set.of(
                    Token.Tag.DET,
                    Token.Tag.PRON,
                    Token.Tag.NUM,
                    Token.Tag.PUNCT,
                    Token.Tag.PART,
                    Token.Tag.ADP,
                    Token.Tag.VERB);

    private static final Set<Token.Tag> DETERMINING =
            Set.of(Token.Tag.DET, Token.Tag.NUM, Token.Tag.PRON, Token.Tag.PROPN);

    /** The most tokens of a noun phrase that is shown as a name. */
    private static final int LONGEST_LABEL = 9;

    private final Annotated document;
    private final Vocabulary vocabulary;

    HappeningFinder(Annotated document, Vocabulary vocabulary) {
        this.document = document;
        this.vocabulary = vocabulary;
    }

    /** Those of a sentence, in order. */
    List<Happening> in(Sentence sentence) {
        List<Happening> found = new ArrayList<>();
        boolean fresh = sentence.tokens().stream().anyMatch(t -> SETS_APART.contains(t.lower()));
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String type = type(sentence, i);
            if (vocabulary.isOccurrence(type, isVerb(sentence.tokens().get(i)))) {
                found.add(happening(sentence, i, type, fresh));
            }
        }
        return found;
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Token.Tag.VERB;
    }

    private String type(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        return token.tag() == Token.Tag.PROPN && Headline.is(sentence)
                ? vocabulary.nounType(vocabulary.singular(token.text()))
                : vocabulary.eventType(token);
    }

    private Happening happening(Sentence sentence, int index, String type, boolean fresh) {
        Token token = sentence.tokens().get(index);
        Optional<Clause> clause = sentence.clauseAt(index);
        boolean noun = !isVerb(token);
        return new Happening(
                index,
                type,
                noun ? label(sentence, index) : "",
                noun && isPlural(token),
                noun ? isGeneral(sentence, index, clause) : isGeneral(sentence, clause),
                vocabulary.isStep(type),
                fresh,
                noun && isIntroduced(sentence, index),
                days(sentence, index));
    }

    private static boolean isIntroduced(Sentence sentence, int index) {
        return sentence.phraseAt(index)
                .map(phrase -> sentence.tokens().get(phrase.begin()))
                .filter(first -> first.is("a") || first.is("an"))
                .isPresent();
    }

    private boolean isPlural(Token token) {
        return !vocabulary.singular(token.text()).equals(token.lower());
    }

    /** A verb that is no statement of something that happened or will. */
    private static boolean isGeneral(Sentence sentence, Optional<Clause> clause) {
        if (clause.isEmpty() || Headline.is(sentence)) {
            return false;
        }
        Clause.VerbGroup verb = clause.get().verb();
        return verb.negated()
                || GENERAL_MODALS.contains(verb.modal())
                || verb.form() != Clause.Form.FINITE
                        && clause.get().relation() != Clause.Relation.PARTICIPIAL
                || verb.tense() == Clause.Tense.PRESENT;
    }

    /** A noun that names no certain one: without an article, planned, or part of another's name. */
    private boolean isGeneral(Sentence sentence, int index, Optional<Clause> clause) {
        if (sentence.phrases().isEmpty() || Headline.is(sentence)) {
            return false;
        }
        if (clause.isPresent()
                && (clause.get().verb().negated()
                        || GENERAL_MODALS.contains(clause.get().verb().modal()))) {
            return true;
        }
        return sentence.phraseAt(index)
                .map(phrase -> phrase.head() != index || isBare(sentence, phrase, clause))
                .orElse(true);
    }

    private boolean isBare(Sentence sentence, NounPhrase phrase, Optional<Clause> clause) {
        if (sentence.tokens().subList(phrase.begin(), phrase.head()).stream()
                .anyMatch(token -> DETERMINING.contains(token.tag()))) {
            return false;
        }
        boolean subject =
                clause.filter(c -> c.subject() >= 0)
                        .map(c -> sentence.phrases().get(c.subject()).equals(phrase))
                        .orElse(false);
        return !subject;
    }

    /** Its noun phrase with what follows at once, without article and numbers. */
    private String label(Sentence sentence, int index) {
        NounPhrase phrase = sentence.phraseAt(index).orElse(null);
        if (phrase == null || phrase.head() != index) {
            return sentence.tokens().get(index).text();
        }
        int begin = phrase.begin();
        while (begin < phrase.head()
                && OUTSIDE_LABEL.contains(sentence.tokens().get(begin).tag())) {
            begin++;
        }
        int end = extended(sentence, phrase, begin);
        Span span = sentence.span(begin, end);
        return Annotated.folded(document.document().quote(span));
    }

    private static int extended(Sentence sentence, NounPhrase phrase, int begin) {
        int end = phrase.end();
        for (NounPhrase next = phrase; next != null; ) {
            NounPhrase last = next;
            next = null;
            for (NounPhrase.Attachment attachment : last.attachments()) {
                if (attachment.link() == NounPhrase.Link.PREPOSITION
                        && IN_LABEL.contains(attachment.word())) {
                    NounPhrase target = sentence.phrases().get(attachment.target());
                    if (target.begin() == end + 1 && target.end() - begin <= LONGEST_LABEL) {
                        end = target.end();
                        next = target;
                        break;
                    }
                }
            }
        }
        return end;
    }

    /** The day of an event that is the occurrence or happens to it, where the text dates it. */
    private DateRange days(Sentence sentence, int index) {
        Span token = sentence.tokens().get(index).span();
        DateRange days = DateRange.ALWAYS;
        for (Event event : document.eventsIn(sentence.span())) {
            if (event.basis() == Figure.TimeBasis.STATED
                    && !event.range().isAlways()
                    && event.span().contains(token)
                    && (isOccurrence(event) || tellsOf(event, sentence.tokens().get(index)))
                    && days.isAlways()) {
                days = event.range();
            }
        }
        return days;
    }

    private boolean isOccurrence(Event event) {
        return !vocabulary.family(event.type()).isEmpty() && !vocabulary.isStep(event.type());
    }

    /** {@code The accident occurred on Sunday.} */
    private static boolean tellsOf(Event event, Token token) {
        return Vocabulary.split(event.object()).contains(token.text());
    }
}
