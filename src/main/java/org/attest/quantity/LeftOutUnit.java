package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Figure;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/**
 * The unit of a bare number that measures: {@code 500 km, 228 of them in the north}, {@code The
 * debt rose to 9.3 billion}.
 */
final class LeftOutUnit {

    /** How many figures back a currency may have been named. */
    private static final int BACK = 12;

    private static final Set<String> MORE = Set.of("more", "less", "another");

    private static final Set<String> SCALES = Set.of("million", "billion", "trillion");

    private final MeasuredFinder measured;

    LeftOutUnit(MeasuredFinder measured) {
        this.measured = measured;
    }

    /** The site with the kind and unit that its number takes over; as it is where it counts. */
    Site fill(Site site, List<Figure> before) {
        boolean bare =
                site.quantity().kind() == Kind.COUNT
                        && site.quantity().unit().isEmpty()
                        && !site.hasNounBehind()
                        && site.joined().isEmpty();
        if (!bare || before.isEmpty()) {
            return site;
        }
        return whole(site, before)
                .or(() -> money(site, before))
                .map(quantity -> site.with(like(site.quantity(), quantity)))
                .orElse(site);
    }

    private static Quantity like(Quantity own, Quantity other) {
        return own.withKind(other.kind()).withUnit(other.unit());
    }

    /** What it is a part of, or more of, in the same sentence. */
    private static Optional<Quantity> whole(Site site, List<Figure> before) {
        Figure last = before.get(before.size() - 1);
        boolean same = site.sentence().span().contains(last.span());
        boolean part =
                Relating.isOfThem(site, site.end())
                        || word(site, site.end(), MORE)
                        || isOpeningWhole(site, last);
        boolean share = last.quantity().kind() == Kind.PERCENT && isDecimal(site.quantity());
        boolean measures = last.quantity().kind() == Kind.MEASURE && part;
        boolean money = last.quantity().kind() == Kind.MONEY && isScaled(site);
        boolean here = same && (measures || share || money);
        boolean ofIt = money && Relating.isOfThem(site, site.end()) && isAbove(site, last);
        return here || ofIt ? Optional.of(last.quantity()) : Optional.empty();
    }

    private static boolean isAbove(Site site, Figure last) {
        return site.sentenceAbove()
                .filter(sentence -> sentence.span().contains(last.span()))
                .isPresent();
    }

    /** {@code Of the 500 tons due, 270 have come}. */
    private static boolean isOpeningWhole(Site site, Figure first) {
        int begin = site.sentence().tokenAt(first.span().begin());
        return begin <= 2 && word(site, 0, Set.of("of"));
    }

    private static boolean word(Site site, int index, Set<String> words) {
        return site.token(index).map(Token::lower).filter(words::contains).isPresent();
    }

    private static boolean isDecimal(Quantity quantity) {
        return quantity.number().filter(n -> n.stripTrailingZeros().scale() > 0).isPresent();
    }

    /**
     * The document's last currency, where a number with a scale word measures money; not {@code the
     * number of shares, 8 million}.
     */
    private Optional<Quantity> money(Site site, List<Figure> before) {
        return isScaled(site) && !isNumberOf(site)
                ? lastMoney(before)
                        .filter(
                                money ->
                                        measured.find(site.with(like(site.quantity(), money)))
                                                .isOfMoney())
                : Optional.empty();
    }

    private boolean isNumberOf(Site site) {
        Measured plain = measured.find(site);
        return plain.counts() && plain.isKnown();
    }

    private static boolean isScaled(Site site) {
        return word(site, site.end() - 1, SCALES) && isLarge(site.quantity());
    }

    private static boolean isLarge(Quantity quantity) {
        return quantity.number()
                .filter(n -> n.compareTo(BigDecimal.valueOf(1_000_000)) > 0)
                .isPresent();
    }

    private static Optional<Quantity> lastMoney(List<Figure> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            if (before.get(i).quantity().kind() == Kind.MONEY
                    && !before.get(i).quantity().unit().isEmpty()) {
                return Optional.of(before.get(i).quantity());
            }
        }
        return Optional.empty();
    }
}
