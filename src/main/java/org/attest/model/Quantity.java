package org.attest.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure's expression says by itself: {@code nearly $2 billion per year}.
 *
 * @param value in base terms, in the unit as written; the midpoint of a range; null for a vague one
 * @param bounds what the wording implies, in the same unit
 * @param unit ISO 4217 code, UCUM code, or the counted noun's lemma; empty if none
 * @param period {@code per_year} and the like; empty if it is no rate over time
 */
public record Quantity(
        Kind kind, BigDecimal value, Bounds bounds, Qualifier qualifier, String unit, String period)
        implements Serializable {

    /** The contract's kinds of figures. */
    public enum Kind implements Named {
        COUNT,
        MONEY,
        PERCENT,
        MEASURE,
        RATIO,
        VAGUE
    }

    /** The contract's hedges. */
    public enum Qualifier implements Named {
        EXACT,
        ABOUT,
        UNDER,
        OVER,
        AT_LEAST,
        AT_MOST,
        RANGE,
        VAGUE
    }

    public Quantity {
        if ((value == null) != (qualifier == Qualifier.VAGUE)) {
            throw new IllegalArgumentException(
                    "only a vague figure has no value: " + value + " " + qualifier);
        }
        value = value == null ? null : Decimals.canonical(value);
    }

    public Optional<BigDecimal> number() {
        return Optional.ofNullable(value);
    }

    public Quantity withKind(Kind newKind) {
        return new Quantity(newKind, value, bounds, qualifier, unit, period);
    }

    public Quantity withUnit(String newUnit) {
        return new Quantity(kind, value, bounds, qualifier, newUnit, period);
    }

    public Quantity withPeriod(String newPeriod) {
        return new Quantity(kind, value, bounds, qualifier, unit, newPeriod);
    }
}
