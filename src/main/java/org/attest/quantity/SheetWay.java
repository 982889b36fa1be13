package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code Launch mass 2,100 kg}: a label without a colon, in a line or a run of such pairs. */
final class SheetWay implements Way {

    /** How many words a label has. */
    private static final int LONGEST = 5;

    private final Naming naming;

    SheetWay(Naming naming) {
        this.naming = naming;
    }

    @Override
    public Optional<Measured> find(Site site) {
        int begin = begin(site);
        if (begin == site.begin() || !isApart(site, begin) || !endsPair(site)) {
            return Optional.empty();
        }
        boolean part = isPart(site, begin);
        Optional<Measure> measure =
                named(site, begin)
                        .or(
                                () ->
                                        part
                                                ? site.figureBefore().flatMap(this::ofWhole)
                                                : Optional.empty());
        return measure.isPresent() || part || isLine(site, begin)
                ? Optional.of(
                        Measured.of(-1, begin, site.begin(), null, measure.orElse(null)).counting())
                : Optional.empty();
    }

    /** {@code of which ground segment €90 million}: money of what the whole is. */
    private Optional<Measure> ofWhole(Site whole) {
        return named(whole, begin(whole));
    }

    private Optional<Measure> named(Site site, int begin) {
        Measures measures = naming.measures();
        return measures.findEnd(
                        Role.LABEL,
                        Phrases.lower(site.sentence(), begin, site.begin()),
                        site.quantity())
                .or(
                        () ->
                                measures.findEnd(
                                        Role.NOUN,
                                        Phrases.lemmas(site.sentence(), begin, site.begin()),
                                        site.quantity()));
    }

    private static int begin(Site site) {
        int at = site.begin();
        while (at > 0
                && site.begin() - at < LONGEST
                && !breaks(site, at)
                && isWord(site.sentence().tokens().get(at - 1))
                && !isVerb(site, at - 1)
                && !site.holdsFigure(at - 1, at)) {
            at--;
        }
        return at;
    }

    private static boolean isVerb(Site site, int token) {
        return site.sentence().clauses().stream()
                .anyMatch(clause -> clause.verb().begin() <= token && token < clause.verb().end());
    }

    private static boolean isWord(Token token) {
        return switch (token.tag()) {
            case ADJ, NOUN, PROPN, VERB -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    /** Whether the label begins a line, or stands behind another figure or {@code of which}. */
    private static boolean isApart(Site site, int begin) {
        boolean capital =
                Character.isUpperCase(site.sentence().tokens().get(begin).text().codePointAt(0));
        boolean first = begin == 0 || breaks(site, begin) || site.holdsFigure(begin - 1, begin);
        return capital && first || isPart(site, begin);
    }

    private static boolean isPart(Site site, int begin) {
        return site.token(begin - 1).map(token -> token.is("which")).orElse(false)
                && site.token(begin - 2).map(token -> token.is("of")).orElse(false);
    }

    /** Whether it is a line of its own with a capital: then its words are a label in any case. */
    private static boolean isLine(Site site, int begin) {
        return breaks(site, begin)
                && (site.token(site.end()).isEmpty() || breaks(site, site.end()));
    }

    private static boolean endsPair(Site site) {
        return site.token(site.end())
                .map(
                        next ->
                                breaks(site, site.end())
                                        || next.is(",")
                                        || next.is("(")
                                        || next.is("of")
                                                && site.token(site.end() + 1)
                                                        .map(token -> token.is("which"))
                                                        .orElse(false)
                                        || Character.isUpperCase(next.text().codePointAt(0)))
                .orElse(true);
    }

    /** Whether a line ends before a token. */
    private static boolean breaks(Site site, int token) {
        if (token <= 0 || token >= site.sentence().tokens().size()) {
            return false;
        }
        int from = site.sentence().tokens().get(token - 1).span().end();
        int to = site.sentence().tokens().get(token).span().begin();
        return from < to
                && site.annotated().document().text().slice(new Span(from, to)).indexOf('\n') >= 0;
    }
}
