package org.attest.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.model.Token;

/** A sentence with what the stages before found in its document. */
record Passage(Annotated annotated, Sentence sentence) {

    NounPhrase phrase(int index) {
        return sentence.phrases().get(index);
    }

    Token head(int phrase) {
        return sentence.head(phrase(phrase));
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** White space folded. */
    String text(int begin, int end) {
        return Annotated.folded(annotated.document().quote(sentence.span(begin, end)));
    }

    /** The lower-case word before a token; empty at the start of the sentence. */
    String wordBefore(int token) {
        return token <= 0 ? "" : token(token - 1).lower();
    }

    /** Whether the head of the phrase belongs to a time. */
    boolean isTime(int phrase) {
        Span head = head(phrase).span();
        return annotated.timexes().stream().map(Timex::span).anyMatch(head::overlaps);
    }

    /** Whether the head of the phrase belongs to the name of a place. */
    boolean isPlace(int phrase) {
        Span head = head(phrase).span();
        return annotated.placesIn(sentence.span()).stream()
                .anyMatch(m -> !m.adjective() && m.span().overlaps(head));
    }

    /** The places named in a span, demonyms left out. */
    List<Place.Mention> placesIn(Span span) {
        return annotated.placesIn(sentence.span()).stream()
                .filter(m -> !m.adjective() && span.overlaps(m.span()))
                .toList();
    }

    /** The phrase that a token belongs to, by index. */
    OptionalInt phraseAt(int token) {
        return IntStream.range(0, sentence.phrases().size())
                .filter(i -> phrase(i).contains(token))
                .findFirst();
    }

    /** The phrases that another one hangs on with prepositions, the nearest first. */
    List<Integer> holders(int phrase) {
        List<Integer> up = new ArrayList<>();
        OptionalInt next = holder(phrase);
        while (next.isPresent() && !up.contains(next.getAsInt())) {
            up.add(next.getAsInt());
            next = holder(next.getAsInt());
        }
        return up;
    }

    private OptionalInt holder(int phrase) {
        return IntStream.range(0, sentence.phrases().size())
                .filter(i -> isHeld(phrase(i), phrase))
                .findFirst();
    }

    private static boolean isHeld(NounPhrase holder, int phrase) {
        return holder.attachments().stream()
                .anyMatch(a -> a.link() == Link.PREPOSITION && a.target() == phrase);
    }

    /** What hangs on a phrase with one of these prepositions; -1 if nothing. */
    int attached(int phrase, List<String> words) {
        return phrase(phrase).attachments().stream()
                .filter(a -> a.link() == Link.PREPOSITION && words.contains(a.word()))
                .mapToInt(Attachment::target)
                .findFirst()
                .orElse(-1);
    }

    Optional<Clause> governor(Clause clause) {
        return clause.governor() < 0
                ? Optional.empty()
                : Optional.of(sentence.clauses().get(clause.governor()));
    }

    /**
     * The first token of a phrase that is no article and no part of a time: {@code In 2015 Chile}
     * comes as one phrase.
     */
    int nameBegin(int phrase) {
        NounPhrase np = phrase(phrase);
        int begin = np.begin();
        while (begin < np.head() && (token(begin).tag() == Token.Tag.DET || inTime(begin, np))) {
            begin++;
        }
        return begin;
    }

    private boolean inTime(int token, NounPhrase phrase) {
        Span head = sentence.head(phrase).span();
        Span span = token(token).span();
        return annotated.timexes().stream()
                .anyMatch(
                        timex ->
                                timex.span().overlaps(span)
                                        && !timex.span().overlaps(head)
                                        && timex.span().begin()
                                                == token(phrase.begin()).span().begin());
    }
}
