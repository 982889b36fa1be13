package org.attest.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The values that an expression leaves open, as an interval. Whether an end belongs to it is part
 * of the end's type, so that "over 90" and "90 or more" are two things.
 */
public record Bounds(End low, End high) implements Serializable {

    /** One end of the allowed values. */
    public sealed interface End extends Serializable {

        /** The number at this end; empty where the side is open. */
        Optional<BigDecimal> number();

        /** The number itself is allowed. */
        record Including(BigDecimal value) implements End {
            public Including {
                value = Decimals.canonical(value);
            }

            @Override
            public Optional<BigDecimal> number() {
                return Optional.of(value);
            }
        }

        /** Only values beyond the number are allowed. */
        record Excluding(BigDecimal value) implements End {
            public Excluding {
                value = Decimals.canonical(value);
            }

            @Override
            public Optional<BigDecimal> number() {
                return Optional.of(value);
            }
        }

        /** No limit on this side. */
        enum Open implements End {
            OPEN;

            @Override
            public Optional<BigDecimal> number() {
                return Optional.empty();
            }
        }
    }

    public Bounds {
        if (low.number().isPresent()
                && high.number().isPresent()
                && low.number().get().compareTo(high.number().get()) > 0) {
            throw new IllegalArgumentException(
                    "low end above the high one: " + low + " to " + high);
        }
    }

    public static Bounds exactly(BigDecimal n) {
        return between(n, n);
    }

    /** Both ends included. */
    public static Bounds between(BigDecimal low, BigDecimal high) {
        return new Bounds(new End.Including(low), new End.Including(high));
    }

    /** {@code n} itself is left out. */
    public static Bounds over(BigDecimal n) {
        return new Bounds(new End.Excluding(n), End.Open.OPEN);
    }

    public static Bounds atMost(BigDecimal n) {
        return new Bounds(End.Open.OPEN, new End.Including(n));
    }

    public static Bounds atLeast(BigDecimal n) {
        return new Bounds(new End.Including(n), End.Open.OPEN);
    }

    /** Where there is no figure, as for the empty claim. */
    public static Bounds open() {
        return new Bounds(End.Open.OPEN, End.Open.OPEN);
    }

    /**
     * The same bounds in another unit: each end times {@code factor} plus {@code offset}; the
     * factor is positive.
     */
    public Bounds converted(BigDecimal factor, BigDecimal offset) {
        return new Bounds(converted(low, factor, offset), converted(high, factor, offset));
    }

    private static End converted(End end, BigDecimal factor, BigDecimal offset) {
        if (end instanceof End.Including e) {
            return new End.Including(e.value().multiply(factor).add(offset));
        }
        if (end instanceof End.Excluding e) {
            return new End.Excluding(e.value().multiply(factor).add(offset));
        }
        return end;
    }

    public boolean isSingleValue() {
        return low.number().isPresent()
                && high.number().isPresent()
                && low.number().get().compareTo(high.number().get()) == 0;
    }

    public boolean openAbove() {
        return high == End.Open.OPEN;
    }

    public boolean openBelow() {
        return low == End.Open.OPEN;
    }

    /** Whether the number lies in the bounds, ends counted in. */
    public boolean admits(BigDecimal n) {
        return low.number().map(l -> l.compareTo(n) <= 0).orElse(true)
                && high.number().map(h -> n.compareTo(h) <= 0).orElse(true);
    }

    /**
     * The contract's <em>consistent</em>: the intervals have an inner part in common, or one of
     * them is a point of the other. Bounds that are open on the same side are not compared by this
     * but by their numbers.
     */
    public boolean overlaps(Bounds other) {
        if (isSingleValue()) {
            return other.admits(low.number().orElseThrow());
        }
        if (other.isSingleValue()) {
            return admits(other.low.number().orElseThrow());
        }
        return below(low, other.high) && below(other.low, high);
    }

    private static boolean below(End low, End high) {
        return low.number().isEmpty()
                || high.number().isEmpty()
                || low.number().get().compareTo(high.number().get()) < 0;
    }

    /** For explanations: {@code 53500 to 54500}, {@code over 90}, {@code at most 300000}. */
    @Override
    public String toString() {
        if (isSingleValue()) {
            return text(low);
        }
        if (openAbove()) {
            return openBelow()
                    ? "any value"
                    : (low instanceof End.Excluding ? "over " : "at least ") + text(low);
        }
        return openBelow() ? "at most " + text(high) : text(low) + " to " + text(high);
    }

    private static String text(End end) {
        return end.number().map(BigDecimal::toPlainString).orElse("");
    }
}
