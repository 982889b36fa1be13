package org.attest.events;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.attest.model.Annotated;
import org.attest.model.Bounds;
import org.attest.model.Event.Count;
import org.attest.model.Figure;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Quantity.Qualifier;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** How many the object of an event is, by the contract's reading of its words. */
final class Counting {

    /** Words that say a number without one: at least so many. */
    private static final Map<String, Count> WORDS =
            Map.of(
                    "several", Count.atLeast(3),
                    "few", Count.atLeast(3),
                    "multiple", Count.atLeast(3),
                    "numerous", Count.atLeast(4),
                    "couple", Count.of(2, 2),
                    "pair", Count.of(2, 2),
                    "both", Count.of(2, 2));

    private static final Count PLURAL = Count.atLeast(2);
    private static final Count ONE = Count.of(1, 1);

    private Counting() {}

    /**
     * The count of a phrase and of those listed with it, added up; none where one of them is not
     * counted.
     */
    static Count of(Annotated annotated, Sentence sentence, int index) {
        if (index < 0) {
            return Count.NONE;
        }
        Count total = single(annotated, sentence, sentence.phrases().get(index));
        for (Attachment attachment : sentence.phrases().get(index).attachments()) {
            if (attachment.link() == Link.COORDINATION) {
                total = sum(total, of(annotated, sentence, attachment.target()));
            }
        }
        return total;
    }

    private static Count sum(Count a, Count b) {
        if (a.low().isEmpty() || b.low().isEmpty()) {
            return a.low().isEmpty() ? b : a;
        }
        int low = a.low().getAsInt() + b.low().getAsInt();
        return a.high().isPresent() && b.high().isPresent()
                ? Count.of(low, a.high().getAsInt() + b.high().getAsInt())
                : Count.atLeast(low);
    }

    private static Count single(Annotated annotated, Sentence sentence, NounPhrase phrase) {
        for (Figure figure : annotated.figures()) {
            if (figure.quantity().value() != null
                    && sentence.span(phrase).overlaps(figure.span())) {
                return of(figure.quantity().bounds(), figure);
            }
        }
        List<Token> tokens = sentence.tokens().subList(phrase.begin(), phrase.end());
        for (Token token : tokens) {
            if (WORDS.containsKey(token.lower())) {
                return WORDS.get(token.lower());
            }
        }
        return byNumber(sentence.head(phrase), tokens.get(0));
    }

    private static Count of(Bounds bounds, Figure figure) {
        boolean exact = figure.quantity().qualifier() == Qualifier.EXACT;
        Bounds counted = exact ? Bounds.exactly(figure.quantity().value()) : bounds;
        return new Count(whole(counted.low()), whole(counted.high()));
    }

    private static OptionalInt whole(Bounds.End end) {
        return end.number()
                .filter(n -> n.signum() >= 0 && n.precision() - n.scale() < 10)
                .map(n -> OptionalInt.of(n.intValue()))
                .orElse(OptionalInt.empty());
    }

    private static Count byNumber(Token head, Token first) {
        return switch (head.tag()) {
            case NOUN -> head.lower().equals(head.lemma()) ? one(first) : PLURAL;
            case PROPN -> ONE;
            case PRON ->
                    first.is("him") || first.is("her") || first.is("he") || first.is("she")
                            ? ONE
                            : Count.NONE;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB, X ->
                    Count.NONE;
        };
    }

    private static Count one(Token first) {
        return first.tag() == Token.Tag.DET || first.tag() == Token.Tag.PRON ? ONE : Count.NONE;
    }
}
