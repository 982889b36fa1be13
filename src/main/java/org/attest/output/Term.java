package org.attest.output;

import java.util.Arrays;
import java.util.List;
import org.attest.model.Evidence;

/**
 * One term of a pair's score as the table of links writes it: {@code measure=same concept:+4.20}.
 */
public record Term(Evidence evidence) {

    /**
     * Reads back what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if the text is no term
     */
    public static Term parse(String text) {
        int name = text.indexOf('=');
        int weight = text.lastIndexOf(':');
        if (name < 0 || weight < name) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no term, expected comparison=level:weight");
        }
        return new Term(
                new Evidence(
                        text.substring(0, name),
                        text.substring(name + 1, weight),
                        new java.math.BigDecimal(text.substring(weight + 1))
                                .movePointRight(2)
                                .intValueExact()));
    }

    /** All terms of a cell, in order. */
    public static List<Term> all(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("; ")).map(Term::parse).toList();
    }

    /** The weight in bits with its sign and two decimals: {@code +4.20}. */
    public String weight() {
        return (evidence.weight() < 0 ? "" : "+") + Cells.hundredths(evidence.weight());
    }

    @Override
    public String toString() {
        return evidence.comparison() + "=" + evidence.level().replace(';', ',') + ":" + weight();
    }
}
