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
            return Optional.empty();
        }
        int first = colon;
        while (first > 0 && isLabelWord(sentence.tokens().get(first - 1))) {
            first--;
        }
        if (first == colon) {
            return Optional.empty();
        }
        List<String> words = Naming.lower(sentence, first, colon);
        int begin = first;
        Measures measures = naming.measures();
        Measure measure =
                measures.findEnd(Role.LABEL, words, site.quantity())
                        .or(
                                () ->
                                        measures.findEnd(
                                                Role.NOUN,
                                                Naming.lemmas(sentence, begin, colon),
                                                site.quantity()))
                        .orElse(null);
        return Optional.of(Measured.of(-1, first, colon, null, measure));
    }

    private static boolean isLabelWord(Token token) {
        return token.tag() != Token.Tag.PUNCT && token.tag() != Token.Tag.SYM;
    }
}
