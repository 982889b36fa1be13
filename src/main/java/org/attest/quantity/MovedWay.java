package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Token;

/**
 * {@code sales of $80 million, up 5 percent from $76 million}, {@code profit of €8 million (2008:
 * €7 million)}: an amount that another is held against measures the same.
 */
final class MovedWay implements Way {

    /** How many words of a time may stand between the two amounts. */
    private static final int REACH = 12;

    private static final Set<String> MOVED = Set.of("up", "down");

    private static final Set<String> AGAINST = Set.of("from", "by", "some", "about");

    private static final Set<String> OF_TIME =
            Set.of("for", "in", "the", "quarter", "year", "month", "months", "ended", ",");

    private final Way base;

    /**
     * @param base finds what the other amount measures
     */
    MovedWay(Way base) {
        this.base = base;
    }

    @Override
    public Optional<Measured> find(Site site) {
        return site.figureBefore()
                .filter(before -> isMoved(site, before) || isEarlier(site, before))
                .flatMap(base::find)
                .filter(Measured::hasWords);
    }

    /** Behind {@code , up}, with the other amount before it in the same clause. */
    private static boolean isMoved(Site site, Site before) {
        int at = site.begin() - 1;
        while (at > before.end() && AGAINST.contains(lower(site, at))) {
            at--;
        }
        return at > before.end()
                && MOVED.contains(lower(site, at))
                && lower(site, at - 1).equals(",")
                && isTime(site, before.end(), at - 1);
    }

    /** {@code (2008: €7 million)} right behind it. */
    private static boolean isEarlier(Site site, Site before) {
        return lower(site, before.end()).equals("(")
                && lower(site, site.begin() - 1).equals(":")
                && isTime(site, before.end() + 1, site.begin() - 1);
    }

    private static boolean isTime(Site site, int from, int to) {
        if (to - from > REACH) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!site.isTimeAt(at) && !OF_TIME.contains(lower(site, at))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(Site site, int token) {
        return site.token(token).map(Token::lower).orElse("");
    }
}
