package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** Who speaks where a quotation goes on over several sentences. */
final class Quotes {

    private Quotes() {}

    /**
     * The one whose words the paragraph reports, for a figure inside of quotation marks; of several
     * the first named behind it, else the last before.
     */
    static Optional<String> speaker(Site site) {
        return isQuoted(site) ? nearest(site) : Optional.empty();
    }

    /**
     * Whether more quotation marks open than close between the paragraph's begin and the figure.
     */
    private static boolean isQuoted(Site site) {
        int begin = site.sentence().span().begin();
        for (Sentence sentence : site.annotated().sentences()) {
            if (sentence.paragraph() == site.sentence().paragraph()) {
                begin = sentence.span().begin();
                break;
            }
        }
        String text =
                site.annotated()
                        .document()
                        .text()
                        .slice(Math.min(begin, site.span().begin()), site.span().begin());
        long curly = count(text, '“') - count(text, '”');
        return curly > 0 || count(text, '"') % 2 == 1;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static Optional<String> nearest(Site site) {
        Optional<String> before = Optional.empty();
        for (Sentence sentence : site.annotated().sentences()) {
            if (sentence.paragraph() == site.sentence().paragraph()) {
                Optional<String> named = speaker(site, sentence);
                if (named.isPresent()
                        && sentence.span().begin() >= site.sentence().span().begin()) {
                    return named;
                }
                before = named.isPresent() ? named : before;
            }
        }
        return before;
    }

    private static Optional<String> speaker(Site site, Sentence sentence) {
        return sentence.clauses().stream()
                .filter(clause -> clause.speaker() >= 0)
                .map(Clause::speaker)
                .findFirst()
                .map(index -> name(site, sentence, index));
    }

    /** A phrase's text without its article. */
    static String name(Site site, Sentence sentence, int index) {
        NounPhrase phrase = sentence.phrases().get(index);
        boolean article =
                sentence.tokens().get(phrase.begin()).tag() == Token.Tag.DET
                        && phrase.begin() + 1 < phrase.end();
        return Annotated.folded(
                site.annotated()
                        .document()
                        .quote(sentence.span(phrase.begin() + (article ? 1 : 0), phrase.end())));
    }
}
