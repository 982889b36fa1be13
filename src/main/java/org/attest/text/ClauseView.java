package org.attest.text;

import java.util.List;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.model.Zone;

/** Builds the clause view of a sentence from its tokens. */
final class ClauseView {

    private final Vocabulary words;

    ClauseView(Vocabulary words) {
        this.words = words;
    }

    Sentence over(List<Token> tokens, Zone.Kind zone, int paragraph) {
        Span span = Span.covering(tokens.get(0).span(), tokens.get(tokens.size() - 1).span());
        Words sentence = new Words(tokens, words);
        ClauseParser parser = new ClauseParser(new Chunker(sentence).chunks(), sentence);
        parser.read();
        return new Sentence(span, zone, paragraph, tokens, parser.phrases(), parser.clauses());
    }
}
