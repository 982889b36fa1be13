package org.attest.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.model.Bounds;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Event.Count;
import org.attest.model.Figure;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.model.Token.Tag;

/** How many the object of an event is, by the contract's reading of its words. */
final class Counting {

    /** Words that say a number without one: at least so many. */
    private static final Map<String, Count> WORDS =
            Map.ofEntries(
                    Map.entry("several", Count.atLeast(3)),
                    Map.entry("few", Count.atLeast(3)),
                    Map.entry("multiple", Count.atLeast(3)),
                    Map.entry("numerous", Count.atLeast(4)),
                    Map.entry("couple", Count.of(2, 2)),
                    Map.entry("pair", Count.of(2, 2)),
                    Map.entry("both", Count.of(2, 2)),
                    Map.entry("one", Count.of(1, 1)),
                    Map.entry("another", Count.of(1, 1)));

    /** Nouns of many: {@code a group of smugglers}. */
    private static final Map<String, Count> COLLECTIONS =
            Map.of(
                    "group", Count.atLeast(2),
                    "series", Count.atLeast(2),
                    "handful", Count.atLeast(3),
                    "number", Count.atLeast(4));

    /** Prepositions that add to the object: {@code a courier along with two guards}. */
    private static final Set<String> ADDING =
            Set.of("along with", "together with", "as well as", "in addition to");

    private static final Set<String> ONE_PERSON = Set.of("him", "her", "he", "she");

    private static final Count PLURAL = Count.atLeast(2);
    private static final Count ONE = Count.of(1, 1);

    private final Passage passage;
    private final Sentence sentence;

    Counting(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /** The count of a clause's object, with what the clause adds to it. */
    Count of(Clause clause, int object) {
        Count total = isSum(object) ? Count.NONE : of(object);
        for (Adjunct adjunct : clause.adjuncts()) {
            if (ADDING.contains(adjunct.word()) && total.low().isPresent()) {
                total = sum(total, of(adjunct.phrase()));
            }
        }
        return total;
    }

    /** What a sum of money stands for is not counted: {@code 3 billion in grants}. */
    private boolean isSum(int object) {
        int begin = object < 0 ? 0 : passage.phrase(object).begin();
        return begin > 1
                && passage.token(begin - 1).is("in")
                && passage.token(begin - 2).tag() == Tag.NUM;
    }

    /**
     * The count of a phrase and of those listed with it, added up. A bare plural after a number is
     * counted by that number: {@code three pilots and mechanics}.
     */
    Count of(int index) {
        if (index < 0) {
            return Count.NONE;
        }
        return list(index, single(passage.phrase(index)), numbered(passage.phrase(index)));
    }

    private Count list(int index, Count before, boolean numbered) {
        Count total = before;
        for (Attachment attachment : passage.phrase(index).attachments()) {
            boolean adds = attachment.link() == Link.COORDINATION || adds(attachment);
            if (adds) {
                NounPhrase next = passage.phrase(attachment.target());
                boolean covered = numbered && isBarePlural(next);
                Count own = covered ? Count.NONE : listed(next);
                total = list(attachment.target(), sum(total, own), numbered);
            }
        }
        return total;
    }

    private static boolean adds(Attachment attachment) {
        return attachment.link() == Link.PREPOSITION && ADDING.contains(attachment.word());
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

    private boolean numbered(NounPhrase phrase) {
        return figure(phrase).isPresent();
    }

    private boolean isBarePlural(NounPhrase phrase) {
        Tag first = passage.token(phrase.begin()).tag();
        return first != Tag.DET && first != Tag.NUM && single(phrase).equals(PLURAL);
    }

    /** In a list the article may stand once: {@code the driver and guard}. */
    private Count listed(NounPhrase phrase) {
        Count count = single(phrase);
        boolean singular =
                sentence.head(phrase).tag() == Tag.NOUN && !isPlural(sentence.head(phrase));
        return count.low().isEmpty() && singular ? ONE : count;
    }

    private Count single(NounPhrase phrase) {
        Optional<Figure> figure = figure(phrase);
        if (figure.isPresent()) {
            return of(figure.get());
        }
        if (isMeasured(phrase)) {
            return Count.NONE;
        }
        List<Token> tokens = sentence.tokens().subList(phrase.begin(), phrase.end());
        for (Token token : tokens) {
            if (WORDS.containsKey(token.lower())) {
                return WORDS.get(token.lower());
            }
        }
        return byNumber(phrase, tokens.get(0));
    }

    private Optional<Figure> figure(NounPhrase phrase) {
        return passage.annotated().figuresIn(sentence.span()).stream()
                .filter(figure -> sentence.span(phrase).overlaps(figure.span()))
                .filter(
                        figure ->
                                figure.quantity().kind() == Kind.COUNT
                                        || figure.quantity().kind() == Kind.VAGUE)
                .findFirst();
    }

    /** Sums, weights and shares are no number of things; an age is one of its owner's. */
    private boolean isMeasured(NounPhrase phrase) {
        return passage.annotated().figuresIn(sentence.span()).stream()
                .anyMatch(
                        figure ->
                                sentence.head(phrase).span().overlaps(figure.span())
                                        && figure.quantity().kind() != Kind.COUNT);
    }

    private static Count of(Figure figure) {
        boolean exact = figure.quantity().qualifier() == Qualifier.EXACT;
        Bounds counted =
                exact ? Bounds.exactly(figure.quantity().value()) : figure.quantity().bounds();
        return Count.between(whole(counted.low()), whole(counted.high()));
    }

    private static OptionalInt whole(Bounds.End end) {
        return end.number()
                .filter(n -> n.signum() >= 0 && n.precision() - n.scale() < 10)
                .map(n -> OptionalInt.of(n.intValue()))
                .orElse(OptionalInt.empty());
    }

    private Count byNumber(NounPhrase phrase, Token first) {
        Token head = sentence.head(phrase);
        return switch (head.tag()) {
            case NOUN ->
                    isCollection(phrase)
                            ? COLLECTIONS.get(head.lemma())
                            : isPlural(head) ? PLURAL : one(first);
            case PROPN -> ONE;
            case PRON -> ONE_PERSON.contains(first.lower()) ? ONE : Count.NONE;
            case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PUNCT, SCONJ, SYM, VERB, X ->
                    Count.NONE;
        };
    }

    private static boolean isPlural(Token head) {
        return !head.lower().equals(head.lemma());
    }

    private boolean isCollection(NounPhrase phrase) {
        return COLLECTIONS.containsKey(sentence.head(phrase).lemma())
                && phrase.attachments().stream().anyMatch(a -> a.word().equals("of"));
    }

    private static Count one(Token first) {
        return first.tag() == Tag.DET || first.tag() == Tag.PRON ? ONE : Count.NONE;
    }
}
