package org.attest.lexicon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One row of a table, read by column name.
 *
 * @param file the table's name, for messages
 * @param line the line that the row begins on, from 1
 * @param cells by column name; white space around a cell is not part of it
 */
public record Row(String file, long line, Map<String, String> cells) {

    /** The cell; empty where the row leaves it out or the table has no such column. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    /**
     * The cell of a column that may not be empty.
     *
     * @throws BadTable if it is
     */
    public String required(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw bad(column, "a value");
        }
        return cell;
    }

    /** The parts of a cell that holds several, with {@code ;} between; none for an empty cell. */
    public List<String> list(String column) {
        return Arrays.stream(get(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * The cell as an exact decimal.
     *
     * @throws BadTable if it is none
     */
    public BigDecimal decimal(String column) {
        return parsed(column, "a plain decimal number", BigDecimal::new);
    }

    /** The cell as what {@code parser} makes of it; whatever that refuses is a bad row. */
    public <T> T parsed(String column, String expected, Function<String, T> parser) {
        try {
            return parser.apply(required(column));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw bad(column, expected, e);
        }
    }

    /** What to throw for a cell that cannot be right. */
    public BadTable bad(String column, String expected) {
        return bad(column, expected, null);
    }

    private BadTable bad(String column, String expected, Throwable cause) {
        return new BadTable(
                file
                        + ":"
                        + line
                        + ": "
                        + column
                        + " is \""
                        + get(column)
                        + "\", expected "
                        + expected,
                cause);
    }
}
