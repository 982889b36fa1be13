package org.attest.report;

import org.attest.model.Annotated;
import org.attest.model.Fact;
import org.attest.model.Sentence;
import org.attest.model.Span;

/**
 * A quote in its sentence, white space folded. Where the quote cannot be found in the sentence,
 * {@code before} is empty and {@code after} ends with the whole sentence.
 */
record Context(String before, String quote, String after) {

    static Context of(Annotated document, Fact fact) {
        String quote = Annotated.folded(fact.quote());
        int at = place(document, fact, quote);
        return at < 0
                ? new Context("", quote, " \u2026 " + fact.sentence())
                : new Context(
                        fact.sentence().substring(0, at),
                        quote,
                        fact.sentence().substring(at + quote.length()));
    }

    /** The place by offsets, which tells two equal quotes of one sentence apart; else the first. */
    private static int place(Annotated document, Fact fact, String quote) {
        for (Sentence sentence : document.sentences()) {
            if (sentence.span().contains(fact.span())) {
                int at = foldedLength(document, sentence.span().begin(), fact.span().begin());
                if (fact.sentence().startsWith(quote, at)) {
                    return at;
                }
            }
        }
        return fact.sentence().indexOf(quote);
    }

    private static int foldedLength(Annotated document, int begin, int end) {
        if (begin == end) {
            return 0;
        }
        String before = document.document().quote(new Span(begin, end));
        int folded = Annotated.folded(before).length();
        boolean spaceAtEnd = Character.isWhitespace(before.charAt(before.length() - 1));
        return folded + (spaceAtEnd && folded > 0 ? 1 : 0);
    }
}
