package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its tokens and, above them, its clause view: noun phrases and clauses, which
 * point at one another and at tokens by index.
 *
 * @param span from its first token to its last
 * @param zone the kind of the zone that it stands in
 * @param paragraph the number of its block in the document, from 0; sentences of one paragraph or
 *     bullet share it
 * @param tokens in order, at least one
 * @param phrases noun phrases in order, not overlapping
 * @param clauses by their main verb, in order
 */
public record Sentence(
        Span span,
        Zone.Kind zone,
        int paragraph,
        List<Token> tokens,
        List<NounPhrase> phrases,
        List<Clause> clauses)
        implements Serializable {

    public Sentence {
        tokens = List.copyOf(tokens);
        phrases = List.copyOf(phrases);
        clauses = List.copyOf(clauses);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    /**
     * The index of the token that covers a code point, or of the first one after it; the number of
     * tokens past the end.
     */
    public int tokenAt(int codePoint) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span of tokens {@code [begin, end)}, which must not be empty. */
    public Span span(int begin, int end) {
        return new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }

    public Span span(NounPhrase phrase) {
        return span(phrase.begin(), phrase.end());
    }

    public Token head(NounPhrase phrase) {
        return tokens.get(phrase.head());
    }

    /** The noun phrase that a token belongs to. */
    public Optional<NounPhrase> phraseAt(int token) {
        return phrases.stream().filter(phrase -> phrase.contains(token)).findFirst();
    }

    /**
     * The innermost clause that a token belongs to: of those that cover it the shortest, then the
     * later one.
     */
    public Optional<Clause> clauseAt(int token) {
        Clause best = null;
        for (Clause clause : clauses) {
            if (clause.contains(token)
                    && (best == null
                            || clause.end() - clause.begin() <= best.end() - best.begin())) {
                best = clause;
            }
        }
        return Optional.ofNullable(best);
    }
}
