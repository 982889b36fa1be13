package org.attest.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;

/**
 * Where an expression stands in its sentence: its tokens, its noun phrase, and what that phrase is
 * to verbs and to other phrases.
 */
final class Site {

    /** What a phrase is to a verb. */
    enum Part {
        SUBJECT,
        OBJECT,
        ADJUNCT
    }

    /**
     * A verb that a phrase belongs to.
     *
     * @param preposition of an adjunct; empty otherwise
     */
    record Tie(Clause clause, Part part, String preposition) {

        boolean isObjectOf() {
            return part == Part.OBJECT && !clause.passive()
                    || part == Part.SUBJECT && clause.passive();
        }

        boolean isSubjectOf() {
            return part == Part.SUBJECT && !clause.passive();
        }
    }

    private static final int DEPTH = 3;

    private static final Set<String> PER = Set.of("a", "per", "each", "every");
    private static final Set<String> PAID_IN = Set.of("cash", "stock", "notes");
    private static final Set<String> KINDS_OF_SHARE =
            Set.of("diluted", "basic", "common", "ordinary", "preferred");

    private final Annotated annotated;
    private final Sentence sentence;
    private final Span span;
    private final Quantity quantity;
    private final List<Span> figures;
    private final int begin;
    private final int end;
    private final int phrase;

    /** A site in a sentence with these figures, this one among them. */
    Site(Annotated annotated, Sentence sentence, Span span, Quantity quantity, List<Span> figures) {
        this.figures = figures;
        this.annotated = annotated;
        this.sentence = sentence;
        this.span = span;
        this.quantity = quantity;
        this.begin = sentence.tokenAt(span.begin());
        this.end = sentence.tokenAt(span.end() - 1) + 1;
        this.phrase = ownPhrase();
    }

    /** That of its last token; of {@code a quarter of a percentage point} that of its first. */
    private int ownPhrase() {
        int first = phraseAt(begin);
        int last = phraseAt(end - 1);
        boolean inside =
                last >= 0
                        && last != first
                        && sentence.phrases().get(last).end() <= end
                        && hangsOn(last).filter(hold -> hold.target() == first).isPresent();
        return last < 0 || inside ? first : last;
    }

    Annotated annotated() {
        return annotated;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The day of the document; empty where it names none. */
    Optional<LocalDate> published() {
        return annotated.document().about().publication();
    }

    Span span() {
        return span;
    }

    Quantity quantity() {
        return quantity;
    }

    /** The expression's first token. */
    int begin() {
        return begin;
    }

    /** One past the expression's last token. */
    int end() {
        return end;
    }

    boolean contains(int token) {
        return begin <= token && token < end;
    }

    /** The same place, with its expression read as another quantity. */
    Site with(Quantity other) {
        return new Site(annotated, sentence, span, other, figures);
    }

    /** Whether a figure of the sentence, be it this one, stands among these tokens. */
    boolean holdsFigure(int from, int to) {
        return from < to && figures.stream().anyMatch(sentence.span(from, to)::overlaps);
    }

    /** One past the last token of the figure that begins at a token. */
    Optional<Integer> figureEnd(int token) {
        return figures.stream()
                .filter(figure -> sentence.tokenAt(figure.begin()) == token)
                .map(figure -> sentence.tokenAt(figure.end() - 1) + 1)
                .findFirst();
    }

    /** The place of the figure before this one in the sentence, read as a quantity like this. */
    Optional<Site> figureBefore() {
        return figures.stream()
                .filter(figure -> figure.end() <= span.begin())
                .reduce((one, later) -> later)
                .map(figure -> new Site(annotated, sentence, figure, quantity, figures));
    }

    /** The other figures that stand between the expression and a place in the sentence. */
    Stream<Span> figuresBetween(Span other) {
        int from = Math.min(span.end(), other.end());
        int to = Math.max(span.begin(), other.begin());
        return figures.stream().filter(f -> f.begin() >= from && f.end() <= to);
    }

    /** The index of the expression's noun phrase; -1 if it stands in none. */
    int phraseIndex() {
        return phrase;
    }

    Optional<NounPhrase> phrase() {
        return phrase < 0 ? Optional.empty() : Optional.of(sentence.phrases().get(phrase));
    }

    /**
     * Whether the phrase goes on behind the expression: {@code 12} miners, {@code $20 million}
     * contract.
     */
    boolean hasNounBehind() {
        return phrase().map(np -> np.head() >= end).orElse(false);
    }

    /** The head of its phrase behind the expression. */
    Optional<Token> nounBehind() {
        return phrase().filter(np -> np.head() >= end)
                .map(sentence::head)
                .filter(head -> head.tag().isNominal());
    }

    /** The head of a phrase. */
    Token head(int index) {
        return sentence.head(sentence.phrases().get(index));
    }

    int phraseAt(int token) {
        for (int i = 0; i < sentence.phrases().size(); i++) {
            if (sentence.phrases().get(i).contains(token)) {
                return i;
            }
        }
        return -1;
    }

    /** The sentence before, where it stands in the same paragraph. */
    Optional<Sentence> sentenceBefore() {
        return sentenceAbove().filter(other -> other.paragraph() == sentence.paragraph());
    }

    /** The sentence before, be it of the same paragraph or not. */
    Optional<Sentence> sentenceAbove() {
        Sentence before = null;
        for (Sentence other : annotated.sentences()) {
            if (other.span().begin() >= sentence.span().begin()) {
                break;
            }
            before = other;
        }
        return Optional.ofNullable(before);
    }

    /** The phrase that begins at a token, or at the one behind it where that is an article. */
    int phraseBehind(int token) {
        int index = phraseAt(token);
        return index >= 0 ? index : phraseAt(token + 1);
    }

    /** Whether a phrase is hardly more than a number with its unit: {@code 8.1 percent}. */
    boolean isAmount(int index) {
        NounPhrase other = sentence.phrases().get(index);
        Token.Tag first = sentence.tokens().get(other.begin()).tag();
        return other.end() - other.begin() <= 3
                && (first == Token.Tag.NUM || first == Token.Tag.SYM);
    }

    /**
     * One past the expression and the same in another unit in brackets: {@code 300 pounds (135
     * kg)}.
     */
    int endWithBrackets() {
        if (!token(end).map(token -> token.is("(")).orElse(false)) {
            return end;
        }
        for (int at = end + 1; at < Math.min(end + 8, sentence.tokens().size()); at++) {
            if (sentence.tokens().get(at).is(")")) {
                return at + 1;
            }
        }
        return end;
    }

    Optional<Token> token(int index) {
        return index >= 0 && index < sentence.tokens().size()
                ? Optional.of(sentence.tokens().get(index))
                : Optional.empty();
    }

    /** Whether a token belongs to a temporal expression. */
    boolean isTimeAt(int index) {
        return token(index)
                .map(
                        token ->
                                annotated.timexes().stream()
                                        .anyMatch(timex -> timex.span().overlaps(token.span())))
                .orElse(false);
    }

    /** The verbs that the expression's phrase belongs to, the one it stands beside first. */
    List<Tie> ties() {
        return ties(phrase);
    }

    /**
     * The verbs of a phrase; of a list's later member those of the first. Finite verbs come before
     * participles.
     */
    List<Tie> ties(int index) {
        List<Tie> ties = new ArrayList<>();
        for (int at = index, steps = 0;
                at >= 0 && ties.isEmpty() && steps < 20;
                at = listedAfter(at), steps++) {
            addTies(at, ties);
        }
        if (ties.isEmpty()) {
            addThroughPlace(index, ties);
        }
        ties.sort(Comparator.comparingInt(Site::distance));
        return ties;
    }

    /** {@code put damage in Texas at $3 billion}: an amount hangs on no place, but on its verb. */
    private void addThroughPlace(int index, List<Tie> ties) {
        if (index < 0 || !isAmount(index)) {
            return;
        }
        hangsOn(index)
                .filter(hold -> isPlace(hold.target()))
                .ifPresent(
                        hold ->
                                ties(hold.target()).stream()
                                        .map(
                                                tie ->
                                                        new Tie(
                                                                tie.clause(),
                                                                Part.ADJUNCT,
                                                                hold.word()))
                                        .forEach(ties::add));
    }

    /** Whether a phrase names a place. */
    boolean isPlace(int index) {
        Span head = head(index).span();
        return annotated.places().stream().anyMatch(m -> !m.adjective() && m.span().overlaps(head));
    }

    private void addTies(int index, List<Tie> ties) {
        for (Clause clause : sentence.clauses()) {
            if (clause.objects().contains(index)) {
                ties.add(new Tie(clause, Part.OBJECT, ""));
            } else if (clause.subject() == index) {
                ties.add(new Tie(clause, Part.SUBJECT, ""));
            }
            for (Adjunct adjunct : clause.adjuncts()) {
                if (adjunct.phrase() == index) {
                    ties.add(new Tie(clause, Part.ADJUNCT, adjunct.word()));
                }
            }
        }
    }

    /** A verb's own object is closer than the antecedent of a relative clause or participle. */
    private static int distance(Tie tie) {
        boolean behind =
                switch (tie.clause().relation()) {
                    case RELATIVE, PARTICIPIAL, INFINITIVE -> tie.part() == Part.SUBJECT;
                    case MAIN, COORDINATE, REPORTED, SUBORDINATE -> false;
                };
        return behind ? 1 : 0;
    }

    /** Whether a phrase is a later member of a list: {@code the sick at 70 and} the dead. */
    boolean isListed(int index) {
        return listedAfter(index) >= 0;
    }

    private int listedAfter(int index) {
        return holder(index, Link.COORDINATION).orElse(-1);
    }

    /** The phrase that a phrase hangs on with a preposition, and that preposition. */
    Optional<Attachment> hangsOn(int index) {
        for (int i = 0; i < sentence.phrases().size(); i++) {
            for (Attachment attachment : sentence.phrases().get(i).attachments()) {
                if (attachment.link() == Link.PREPOSITION && attachment.target() == index) {
                    return Optional.of(new Attachment(Link.PREPOSITION, attachment.word(), i));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> holder(int index, Link link) {
        for (int i = 0; i < sentence.phrases().size(); i++) {
            for (Attachment attachment : sentence.phrases().get(i).attachments()) {
                if (attachment.link() == link && attachment.target() == index) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The phrases that hang on a phrase with one of these prepositions. */
    Optional<Integer> attached(int index, List<String> prepositions) {
        if (index < 0) {
            return Optional.empty();
        }
        return sentence.phrases().get(index).attachments().stream()
                .filter(a -> a.link() == Link.PREPOSITION && prepositions.contains(a.word()))
                .map(Attachment::target)
                .findFirst();
    }

    /** The innermost clause that the expression stands in. */
    Optional<Clause> clause() {
        List<Tie> ties = tiesOfWhole();
        return ties.isEmpty() ? sentence.clauseAt(begin) : Optional.of(ties.get(0).clause());
    }

    /** Whether it is a count of which neither unit nor noun is told. */
    boolean isBareCount() {
        return quantity().kind() == Kind.COUNT && quantity().unit().isEmpty() && !hasNounBehind();
    }

    /** The verbs of its phrase; else of what that hangs on: {@code a budget} of 18 million. */
    List<Tie> tiesOfWhole() {
        int at = phrase;
        List<Tie> ties = ties(at);
        for (int steps = 0; ties.isEmpty() && at >= 0 && steps < DEPTH; steps++) {
            at =
                    hangsOn(at)
                            .filter(hold -> hold.word().equals("of"))
                            .map(Attachment::target)
                            .orElse(-1);
            ties = at < 0 ? ties : ties(at);
        }
        return ties;
    }

    /** The clause that a clause hangs on. */
    Optional<Clause> governor(Clause clause) {
        return clause.governor() < 0
                ? Optional.empty()
                : Optional.of(sentence.clauses().get(clause.governor()));
    }

    /** The word joined to the figure by a hyphen: {@code a 12-member crew}; empty if none is. */
    String joined() {
        int length = annotated.document().text().length();
        String behind =
                annotated.document().text().slice(span.end(), Math.min(span.end() + 24, length));
        if (!behind.startsWith("-")) {
            return "";
        }
        int end = 1;
        while (end < behind.length() && Character.isLetter(behind.charAt(end))) {
            end++;
        }
        return behind.substring(1, end);
    }

    /**
     * {@code 31 cents a share}, {@code 74 cents per diluted share}, {@code $40 in cash for each
     * share}; {@code or 27 cents} where another of the sentence is told a share in that way.
     */
    boolean isPerShare() {
        return quantity.kind() == Quantity.Kind.MONEY
                && (isPerShareAt(end) || isOr(begin) && figures.stream().anyMatch(this::isOrShare));
    }

    private boolean isOrShare(Span figure) {
        return isOr(sentence.tokenAt(figure.begin()))
                && isPerShareAt(sentence.tokenAt(figure.end() - 1) + 1);
    }

    /** Whether another amount of money stands before it, and {@code or} between them. */
    private boolean isOr(int first) {
        return token(first - 1).map(token -> token.is("or")).orElse(false)
                && (holdsFigure(first - 2, first - 1) || holdsFigure(first - 3, first - 2));
    }

    private boolean isPerShareAt(int behind) {
        boolean cash =
                token(behind).map(token -> token.is("in")).orElse(false)
                        && token(behind + 1).map(t -> PAID_IN.contains(t.lower())).orElse(false);
        int at = cash ? behind + 2 : behind;
        int per = token(at).map(token -> token.is("for")).orElse(false) ? at + 1 : at;
        boolean narrowed =
                token(per + 1).map(t -> KINDS_OF_SHARE.contains(t.lower())).orElse(false);
        return token(per).map(t -> PER.contains(t.lower())).orElse(false)
                && token(per + (narrowed ? 2 : 1))
                        .map(t -> t.lemma().equals("share"))
                        .orElse(false);
    }

    /** {@code a 5,000-strong force}: a number of people, whatever the noun. */
    boolean isStrong() {
        int end = Math.min(span.end() + 7, annotated.document().text().length());
        return annotated.document().text().slice(span.end(), end).equals("-strong");
    }

    String text(int beginToken, int endToken) {
        return Annotated.folded(annotated.document().quote(sentence.span(beginToken, endToken)));
    }
}
