package org.attest.lexicon;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Quantity;

/**
 * The units of {@code units.csv}: which measure the same, and how to turn one into another.
 *
 * <p>A code's first row in the table gives its factor; a later row with another factor is a written
 * form that counts in parts of the unit, as basis points are hundredths of {@code %}.
 */
public final class Units {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final List<String> COLUMNS =
            List.of("surface", "unit", "dimension", "factor", "offset", "form");

    /** How a written form stands beside its number. */
    public enum Form {
        /** A word, in any case, after digits or number words. */
        WORD,
        /** An abbreviation, as written. */
        ABBR,
        /** A sign, as written. */
        SYMBOL,
        /** A letter that is a unit only after digits. */
        GLUED
    }

    /**
     * One unit.
     *
     * @param code UCUM
     * @param name its first written form in the table: {@code square metre}
     * @param dimension units of one dimension can be turned into one another
     * @param factor to the dimension's base unit
     * @param offset added after the factor; 0 but for temperatures
     */
    public record Unit(
            String code, String name, String dimension, BigDecimal factor, BigDecimal offset)
            implements Serializable {}

    /**
     * One written form of a unit.
     *
     * @param times what a number before it is to be multiplied by to be in the unit
     */
    public record Surface(String text, Unit unit, BigDecimal times, Form form) {}

    private final Map<String, Unit> byCode = new LinkedHashMap<>();
    private final List<Surface> surfaces;

    private Units(Lexicon lexicon) {
        this.surfaces = lexicon.table("units.csv", COLUMNS, 1, this::surface);
    }

    /**
     * Reads the table.
     *
     * @throws BadTable for a bad row, with file and line
     */
    public static Units of(Lexicon lexicon) {
        return new Units(lexicon);
    }

    private Surface surface(Row row) {
        Unit written =
                new Unit(
                        row.required("unit"),
                        row.required("surface"),
                        row.required("dimension"),
                        positive(row),
                        row.decimal("offset"));
        Unit known = byCode.putIfAbsent(written.code(), written);
        if (known == null) {
            return new Surface(row.required("surface"), written, BigDecimal.ONE, form(row));
        }
        if (!known.dimension().equals(written.dimension())) {
            throw row.bad("dimension", "\"" + known.dimension() + "\" as in its first row");
        }
        BigDecimal times =
                known.factor().compareTo(written.factor()) == 0
                        ? BigDecimal.ONE
                        : written.factor().divide(known.factor(), DIGITS);
        return new Surface(row.required("surface"), known, times, form(row));
    }

    private static BigDecimal positive(Row row) {
        BigDecimal factor = row.decimal("factor");
        if (factor.signum() <= 0) {
            throw row.bad("factor", "a number above 0");
        }
        return factor;
    }

    private static Form form(Row row) {
        return row.parsed(
                "form",
                "word, abbr, symbol or glued",
                cell -> Form.valueOf(cell.toUpperCase(java.util.Locale.ROOT)));
    }

    /** Every written form, in the order of the table. */
    public List<Surface> surfaces() {
        return surfaces;
    }

    /** The unit with a code; empty for currencies, counted nouns and rates. */
    public Optional<Unit> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The same quantity in its dimension's base unit; unchanged where its unit is no measure's, as
     * of money and counts.
     */
    public Quantity inBaseUnit(Quantity quantity) {
        return of(quantity.unit()).map(unit -> inBaseUnit(quantity, unit)).orElse(quantity);
    }

    private Quantity inBaseUnit(Quantity quantity, Unit unit) {
        BigDecimal value =
                quantity.number()
                        .map(n -> n.multiply(unit.factor()).add(unit.offset()))
                        .orElse(null);
        return new Quantity(
                quantity.kind(),
                value,
                quantity.bounds().converted(unit.factor(), unit.offset()),
                quantity.qualifier(),
                "base unit of " + unit.dimension(),
                quantity.period());
    }

    /** Whether a number in one can be turned into the other. */
    public boolean comparable(String one, String other) {
        return one.equals(other)
                || of(one).isPresent()
                        && of(one).map(Unit::dimension).equals(of(other).map(Unit::dimension));
    }

    /**
     * A number in another unit, to 34 digits; empty if the two measure different things or one is
     * not known.
     */
    public Optional<BigDecimal> convert(BigDecimal number, String from, String to) {
        if (from.equals(to)) {
            return Optional.of(number);
        }
        if (!comparable(from, to)) {
            return Optional.empty();
        }
        Unit source = byCode.get(from);
        Unit target = byCode.get(to);
        return Optional.of(
                number.multiply(source.factor())
                        .add(source.offset())
                        .subtract(target.offset())
                        .divide(target.factor(), DIGITS));
    }
}
