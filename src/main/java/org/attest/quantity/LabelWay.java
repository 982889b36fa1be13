package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code Crew: 165}: a label before the figure. */
final class LabelWay implements Way {

    private final Naming naming;

    LabelWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code Crew: 165}. */
    @Override
    public Optional<Measured> find(Site site) {
        Sentence sentence = site.sentence();
        int colon = site.begin() - 1;
        if (colon < 1 || !sentence.tokens().get(colon).text().equals(":")) {
            return scale(site);
        }
        int end = beforeBrackets(sentence, colon);
        int first = end;
        while (first > 0 && isLabelWord(sentence.tokens().get(first - 1))) {
            first--;
        }
        return first == end
                ? Optional.empty()
                : Optional.of(label(site, first, end))
                        .filter(label -> label.measure() != null || !site.hasNounBehind());
    }

    /** {@code a magnitude 6.2 earthquake}: the name of a scale before its number. */
    private Optional<Measured> scale(Site site) {
        int name = site.begin() - 1;
        return site.token(name)
                .flatMap(
                        token ->
                                naming.measures()
                                        .find(Role.NOUN, token.lemma(), site.quantity())
                                        .filter(measure -> measure.dimension().equals("scalar")))
                .map(measure -> Measured.of(-1, name, name + 1, null, measure));
    }

    /** {@code Speed (maximum): 28 knots}. */
    private static int beforeBrackets(Sentence sentence, int colon) {
        int at = colon - 1;
        if (!sentence.tokens().get(at).is(")")) {
            return colon;
        }
        while (at > 0 && !sentence.tokens().get(at).is("(")) {
            at--;
        }
        return at == 0 ? colon : at;
    }

    /** The whole label names the measure, else its nouns before {@code in} or {@code of}. */
    private Measured label(Site site, int first, int end) {
        Sentence sentence = site.sentence();
        int nouns = first + 1;
        while (nouns < end && sentence.tokens().get(nouns).tag() != Token.Tag.ADP) {
            nouns++;
        }
        Measures measures = naming.measures();
        List<String> lemmas = Naming.lemmas(sentence, first, nouns);
        Measure measure =
                measures.findEnd(Role.LABEL, Naming.lower(sentence, first, end), site.quantity())
                        .or(() -> measures.findEnd(Role.NOUN, lemmas, site.quantity()))
                        .orElse(null);
        boolean narrowed = nouns < end && site.phraseAt(first) >= 0;
        boolean counts =
                measure != null || sentence.tokens().get(nouns - 1).tag() == Token.Tag.NOUN;
        return new Measured(
                narrowed ? site.phraseAt(first) : -1, first, nouns, end, null, measure, counts);
    }

    private static boolean isLabelWord(Token token) {
        return token.tag() != Token.Tag.PUNCT && token.tag() != Token.Tag.SYM;
    }
}
