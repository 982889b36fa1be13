package org.attest.quantity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;

/**
 * The words before a colon that say what the figure behind it is: {@code Crew: 165}, {@code
 * Approved budget (2012): $5 million}, {@code Largest donors: Norway (12)}.
 *
 * @param begin its first token
 * @param end one past its last token, without brackets and colon
 */
record Label(int begin, int end) {

    /** Words that open a label of a part of the line above. */
    private static final Set<String> OF_THE_ABOVE =
            Set.of("of", "in", "at", "from", "including", "thereof", "incl", "among");

    /** The label of a figure, if it has one. */
    static Optional<Label> before(Site site) {
        boolean behindColon = isAt(site, site.begin() - 1, ":");
        Optional<Label> own =
                behindColon ? endingAt(site, site.begin() - 1) : Optional.<Label>empty();
        boolean ofLine =
                own.map(label -> label.isTime(site) || label.isNameInBrackets(site))
                        .orElse(isBracketed(site));
        return ofLine ? ofLine(site) : own;
    }

    /** {@code Norway (12)}: the figure alone in brackets, behind a name. */
    static boolean isBracketed(Site site) {
        boolean name =
                site.token(site.begin() - 2)
                        .map(token -> Character.isUpperCase(token.text().codePointAt(0)))
                        .orElse(false);
        return name && isAt(site, site.begin() - 1, "(") && isAt(site, site.end(), ")");
    }

    /** The label that opens the figure's line. */
    private static Optional<Label> ofLine(Site site) {
        for (int at = 0; at < site.begin() - 1; at++) {
            if (isAt(site, at, ":")) {
                return endingAt(site, at);
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> endingAt(Site site, int colon) {
        int end = withoutBrackets(site, colon);
        int begin = end;
        while (begin > 0 && isWord(site.sentence().tokens().get(begin - 1))) {
            begin--;
        }
        return begin < end && !isClause(site, begin, end)
                ? Optional.of(new Label(begin, end))
                : Optional.empty();
    }

    /** {@code He put it so: 12 are gone}. */
    private static boolean isClause(Site site, int begin, int end) {
        boolean pronoun = site.sentence().tokens().get(begin).tag() == Token.Tag.PRON;
        return pronoun
                || site.sentence().tokens().subList(begin, end).stream()
                        .anyMatch(token -> token.tag() == Token.Tag.AUX);
    }

    private static int withoutBrackets(Site site, int colon) {
        if (!isAt(site, colon - 1, ")")) {
            return colon;
        }
        int at = colon - 2;
        while (at > 0 && !isAt(site, at, "(")) {
            at--;
        }
        return at > 0 ? at : colon;
    }

    /**
     * What stands in brackets at the label's end, in lower case: {@code Displacement (full load):}.
     * A time or a number narrows nothing.
     */
    static Optional<String> bracketed(Site site) {
        int colon = site.begin() - 1;
        if (!isAt(site, colon, ":")) {
            return Optional.empty();
        }
        int open = withoutBrackets(site, colon);
        if (open == colon || open + 1 == colon - 1) {
            return Optional.empty();
        }
        Span words = site.sentence().span(open + 1, colon - 1);
        boolean time = site.annotated().timexes().stream().anyMatch(t -> t.span().overlaps(words));
        String text = site.text(open + 1, colon - 1).toLowerCase(Locale.ROOT);
        return time || !text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-')
                ? Optional.empty()
                : Optional.of(text);
    }

    private static boolean isAt(Site site, int index, String sign) {
        return site.token(index).map(token -> token.text().equals(sign)).orElse(false);
    }

    private static boolean isWord(Token token) {
        return token.tag() != Token.Tag.PUNCT && token.tag() != Token.Tag.SYM;
    }

    /** {@code Exports: 27 (March: 29)}: a time or a place for which the line's label holds too. */
    private boolean isNameInBrackets(Site site) {
        return isAt(site, begin - 1, "(")
                && begin + 1 == end
                && site.sentence().tokens().get(begin).tag() == Token.Tag.PROPN;
    }

    /** {@code March: 29.4}: nothing but a time. */
    private boolean isTime(Site site) {
        Span words = span(site.sentence());
        return site.annotated().timexes().stream().anyMatch(t -> t.span().contains(words));
    }

    /** {@code of whom in the capital: 45}: it goes on from the line above. */
    boolean isOfTheAbove(Site site) {
        return OF_THE_ABOVE.contains(site.sentence().tokens().get(begin).lower());
    }

    private static final Set<String> TOTALS =
            Set.of(
                    "total",
                    "totals",
                    "overall",
                    "number",
                    "sum",
                    "cumulative",
                    "altogether",
                    "all");

    /** {@code Total since spring: 31}: what is counted stands in the heading. */
    boolean isBareTotal(Site site) {
        boolean total = TOTALS.contains(site.sentence().tokens().get(begin).lower());
        return total
                && (begin + 1 == end
                        || site.sentence().tokens().get(begin + 1).tag() == Token.Tag.ADP
                                && !isAt(site, begin + 1, "of"));
    }

    /** The label's first noun phrase; -1 if it has none. */
    int phrase(Sentence sentence) {
        for (int i = 0; i < sentence.phrases().size(); i++) {
            int first = sentence.phrases().get(i).begin();
            if (first >= begin && first < end) {
                return i;
            }
        }
        return -1;
    }

    Span span(Sentence sentence) {
        return sentence.span(begin, end);
    }
}
