package org.attest.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.model.Bounds;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity;

/**
 * The contract's rule on two facts of one claim: equal, consistent, changed or in conflict, and
 * why.
 */
final class Comparison {

    /** How two facts stand to one another; the better first. */
    enum Outcome {
        EQUAL,
        CONSISTENT,
        CHANGED,
        CONFLICT
    }

    /** The outcome with its reason, as a sentence. */
    record Finding(Outcome outcome, String explanation) {}

    private final Sources sources;
    private final UnaryOperator<Quantity> inBaseUnit;

    /**
     * @param inBaseUnit brings quantities of one dimension to one unit; others stay as they are
     */
    Comparison(Sources sources, UnaryOperator<Quantity> inBaseUnit) {
        this.sources = sources;
        this.inBaseUnit = inBaseUnit;
    }

    /** Compares two facts of one kind; the order of the two changes no outcome. */
    Finding compare(Fact a, Fact b) {
        Finding found =
                a instanceof Figure left && b instanceof Figure right
                        ? figures(left, right)
                        : events((Event) a, (Event) b);
        return found.outcome() == Outcome.EQUAL
                ? found
                : new Finding(found.outcome(), found.explanation() + Corrections.between(a, b));
    }

    private Finding figures(Figure a, Figure b) {
        Quantity left = inBaseUnit.apply(a.quantity());
        Quantity right = inBaseUnit.apply(b.quantity());
        if (sameValue(left, right) && left.qualifier() == right.qualifier()) {
            return new Finding(Outcome.EQUAL, "both state " + Say.value(a));
        }
        String stated = Say.allows(a) + "; " + Say.allows(b);
        if (consistent(left, right)) {
            return new Finding(
                    Outcome.CONSISTENT,
                    stated
                            + (overtaken(left, right) || overtaken(right, left)
                                    ? ": the one is a lower bound, which the other overtakes."
                                    : ": the two overlap."));
        }
        return (mayMove(a) || mayMove(b)) && apart(a, b)
                ? new Finding(
                        Outcome.CHANGED, stated + ". " + Say.moved(a, b, timeOf(a), timeOf(b)))
                : new Finding(
                        Outcome.CONFLICT, stated + ". " + Say.clash(a, b, timeOf(a), timeOf(b)));
    }

    /** {@code at least 17}, and then 29. */
    private static boolean overtaken(Quantity bound, Quantity total) {
        return bound.bounds().openAbove()
                && !total.bounds().openAbove()
                && bound.value() != null
                && total.value() != null
                && total.value().compareTo(bound.value()) > 0;
    }

    /** What two facts of one kind have in common exactly if they are equal. */
    Object stated(Fact fact) {
        if (fact instanceof Event event) {
            return event.range();
        }
        Quantity quantity = inBaseUnit.apply(((Figure) fact).quantity());
        Object value = quantity.value() == null ? quantity.bounds() : quantity.value();
        return List.of(value, quantity.qualifier());
    }

    private static boolean sameValue(Quantity a, Quantity b) {
        return a.value() == null
                ? a.bounds().equals(b.bounds())
                : Objects.equals(a.value(), b.value());
    }

    /**
     * Bounds that are open on the same side overlap whatever they say: they are compared by their
     * numbers.
     */
    private static boolean consistent(Quantity a, Quantity b) {
        Bounds left = a.bounds();
        Bounds right = b.bounds();
        boolean sameSide =
                left.openAbove() && right.openAbove() || left.openBelow() && right.openBelow();
        return sameSide ? sameValue(a, b) : left.overlaps(right);
    }

    private static boolean mayMove(Figure figure) {
        return figure.asOf().kind() == TimeKind.STOCK || figure.asOf().kind() == TimeKind.TALLY;
    }

    private boolean apart(Figure a, Figure b) {
        return !timeOf(a).overlaps(timeOf(b)) || toldOnOtherDays(a, b);
    }

    /** A tally grows until it is told, whatever day it counts the victims of. */
    private boolean toldOnOtherDays(Figure a, Figure b) {
        Optional<LocalDate> left = sources.published(a);
        Optional<LocalDate> right = sources.published(b);
        return a.asOf().kind() == TimeKind.TALLY
                && b.asOf().kind() == TimeKind.TALLY
                && left.isPresent()
                && right.isPresent()
                && !left.equals(right);
    }

    /** The time that a figure holds for; its document's date, for want of better. */
    private DateRange timeOf(Figure figure) {
        DateRange range = figure.asOf().range();
        return range.isAlways()
                ? sources.published(figure).map(DateRange::day).orElse(range)
                : range;
    }

    private Finding events(Event a, Event b) {
        String stated = Say.dated(a) + "; " + Say.dated(b);
        if (a.range().equals(b.range())) {
            return new Finding(Outcome.EQUAL, "both state " + a.range());
        }
        if (a.range().overlaps(b.range())) {
            return new Finding(Outcome.CONSISTENT, stated + ": the two overlap.");
        }
        boolean ahead = ahead(a) || ahead(b);
        return ahead && !sources.published(a).equals(sources.published(b))
                ? new Finding(
                        Outcome.CHANGED,
                        stated + ". The date was still ahead when it was stated, and was moved.")
                : new Finding(
                        Outcome.CONFLICT,
                        stated + ". One thing happens once: the two cannot both hold.");
    }

    private boolean ahead(Event event) {
        return sources.published(event)
                .map(day -> event.range().latest().isAfter(day))
                .orElse(false);
    }

    /** Right less left as numbers in one unit, null where one has none. */
    BigDecimal difference(Figure left, Figure right) {
        BigDecimal a = inBaseUnit.apply(left.quantity()).value();
        BigDecimal b = inBaseUnit.apply(right.quantity()).value();
        return a == null || b == null ? null : b.subtract(a);
    }

    /** The value in the unit that values of one claim are compared in; null for a vague one. */
    BigDecimal comparable(Figure figure) {
        return inBaseUnit.apply(figure.quantity()).value();
    }
}
