package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Figure;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;

/**
 * A count whose verb and noun are left out because they are those of the count before it: {@code
 * Chad will send 500 soldiers, Gabon 450 and Niger 400}, {@code killed 40 last year and 30 this
 * year}.
 */
final class Gap {

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "while", "but");

    private Gap() {}

    /**
     * Whether a count takes all but its value, and its name where it has one, from the one before.
     */
    static boolean isAt(Site site, List<Figure> before) {
        boolean bare = site.isBareCount();
        return bare
                && followsCount(site, before)
                && (joined(site) || name(site).isPresent() || isVoice(site, before));
    }

    /** {@code Organisers claimed 120,000, police 45,000}: a noun between two counts. */
    private static boolean isVoice(Site site, List<Figure> before) {
        int last = site.sentence().tokenAt(before.get(before.size() - 1).span().end() - 1);
        boolean noun =
                site.token(site.begin() - 1)
                        .filter(token -> token.tag() == Token.Tag.NOUN)
                        .isPresent();
        return noun && last == site.begin() - 3 && separates(site, site.begin() - 2);
    }

    private static boolean followsCount(Site site, List<Figure> before) {
        Figure last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null
                && last.quantity().kind() == Kind.COUNT
                && site.sentence().span().contains(last.span());
    }

    private static boolean joined(Site site) {
        return site.token(site.begin() - 1)
                .filter(token -> token.is("and") || token.is(","))
                .isPresent();
    }

    /** The name between a separator and the figure, where another separator follows. */
    static Optional<String> name(Site site) {
        Sentence sentence = site.sentence();
        int end = isPossessive(site, site.begin() - 1) ? site.begin() - 1 : site.begin();
        int begin = end;
        while (begin > 0 && sentence.tokens().get(begin - 1).tag() == Token.Tag.PROPN) {
            begin--;
        }
        boolean apart = begin > 0 && begin < end && separates(site, begin - 1);
        boolean ends = site.token(site.end()).isEmpty() || separates(site, site.end());
        return apart && (ends || isStop(site)) && !site.isTimeAt(end - 1)
                ? Optional.of(site.text(begin, end))
                : Optional.empty();
    }

    private static boolean isPossessive(Site site, int token) {
        return site.token(token).filter(t -> t.is("'s") || t.is("’s")).isPresent();
    }

    private static boolean separates(Site site, int token) {
        return site.token(token).filter(t -> SEPARATORS.contains(t.lower())).isPresent();
    }

    private static boolean isStop(Site site) {
        return site.token(site.end()).filter(token -> token.tag() == Token.Tag.PUNCT).isPresent();
    }
}
