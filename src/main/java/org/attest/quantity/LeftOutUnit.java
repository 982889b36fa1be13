package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);

    private static final Set<String> MORE = Set.of("more", "less", "another");

    private static final Set<String> SCALES = Set.of("million", "billion", "trillion");

    private final MeasuredFinder measured;

    LeftOutUnit(MeasuredFinder measured) {
        this.measured = measured;
    }

    /** The site with the kind and unit that its number takes over; as it is where it counts. */
    Site fill(Site site, List<Figure> before) {
        boolean bare = site.isBareCount() && site.joined().isEmpty();
        if (!bare || before.isEmpty()) {
            return site;
        }
        return whole(site, before)
                .or(() -> money(site, before))
                .or(() -> volume(site, before))
                .map(quantity -> site.with(like(site.quantity(), quantity)))
                .orElse(site);
    }

    private static Quantity like(Quantity own, Quantity other) {
        Quantity like = own.withKind(other.kind()).withUnit(other.unit());
        boolean rate = other.kind() == Kind.MEASURE && own.period().isEmpty();
        return rate ? like.withPeriod(other.period()) : like;
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
        boolean daily = isLargeMeasure(last.quantity()) && isScaled(site);
        boolean here = same && (measures || share || money || daily);
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

    /** {@code The number of shares, 8 million, stays}: its own words say what is counted. */
    private boolean countsThings(Site site) {
        Measured own = measured.find(site);
        return own.isKnown() && own.measure().dimension().equals("count");
    }

    /** The document's last currency, where a number with a scale word measures money. */
    private Optional<Quantity> money(Site site, List<Figure> before) {
        return isScaled(site) && !countsThings(site)
                ? last(before, LeftOutUnit::isMoney)
                        .filter(
                                money ->
                                        measured.find(site.with(like(site.quantity(), money)))
                                                .isOfMoney())
                : Optional.empty();
    }

    /**
     * {@code produced 28 million barrels a day, against a quota of 27 million}: the last volume of
     * a day, where a number with a scale word measures one.
     */
    private Optional<Quantity> volume(Site site, List<Figure> before) {
        return isScaled(site)
                ? last(before, LeftOutUnit::isDaily)
                        .filter(
                                daily ->
                                        measured.find(site.with(like(site.quantity(), daily)))
                                                .isOfVolume())
                : Optional.empty();
    }

    /** {@code added 400,000 barrels}: measured in numbers as large as one with a scale word. */
    private static boolean isLargeMeasure(Quantity quantity) {
        return quantity.kind() == Kind.MEASURE
                && quantity.number().filter(n -> n.compareTo(LARGE) >= 0).isPresent();
    }

    private static boolean isDaily(Quantity quantity) {
        return quantity.kind() == Kind.MEASURE && quantity.period().equals("per_day");
    }

    private static boolean isScaled(Site site) {
        boolean letter = site.text(site.begin(), site.end()).matches(".*\\d(?:m|mn|bn)");
        return (letter || word(site, site.end() - 1, SCALES)) && isLarge(site.quantity());
    }

    private static boolean isLarge(Quantity quantity) {
        return quantity.number()
                .filter(n -> n.compareTo(BigDecimal.valueOf(1_000_000)) > 0)
                .isPresent();
    }

    private static boolean isMoney(Quantity quantity) {
        return quantity.kind() == Kind.MONEY && !quantity.unit().isEmpty();
    }

    private static Optional<Quantity> last(List<Figure> before, Predicate<Quantity> wanted) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            if (wanted.test(before.get(i).quantity())) {
                return Optional.of(before.get(i).quantity());
            }
        }
        return Optional.empty();
    }
}
