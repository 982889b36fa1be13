package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decided about two facts; the pair is unordered.
 *
 * @param leftQuote the left fact's words when it was taken; empty if not noted, and then the id
 *     alone tells which fact is meant
 * @param choice {@code accept_left}, {@code accept_right}, {@code both}, {@code not_same}, {@code
 *     later}; empty if none
 * @param line of {@code decisions.csv}, from 1; 0 for {@link #NONE}
 */
public record Decision(
        String leftId,
        String rightId,
        String leftQuote,
        String rightQuote,
        String choice,
        String decidedBy,
        String decidedAt,
        String note,
        long line)
        implements Serializable {

    public static final Decision NONE = new Decision("", "", "", "", "", "", "", "", 0);

    /** The ids of the two facts, in no order. */
    public Set<String> pair() {
        return new TreeSet<>(List.of(leftId, rightId));
    }

    /** The ids of two facts, in no order. */
    public static Set<String> pair(Fact a, Fact b) {
        return new TreeSet<>(List.of(a.id(), b.id()));
    }

    /**
     * Whether it was taken on these two, in whatever order, and with the words they have now; white
     * space makes no other words.
     */
    public boolean concerns(Fact a, Fact b) {
        return isOn(a, b) || isOn(b, a);
    }

    private boolean isOn(Fact left, Fact right) {
        return leftId.equals(left.id())
                && rightId.equals(right.id())
                && agrees(leftQuote, left)
                && agrees(rightQuote, right);
    }

    /** Whether a quote that was noted, if any was, is what the fact says now. */
    public static boolean agrees(String noted, Fact fact) {
        return noted.isBlank() || plainlySpaced(noted).equals(plainlySpaced(fact.quote()));
    }

    /** Spreadsheets and browsers turn spaces that do not break into others. */
    private static String plainlySpaced(String quote) {
        return Annotated.folded(quote.replaceAll("\\p{Z}", " "));
    }

    /** The id of the fact whose value was accepted; empty where none was. */
    public String acceptedId() {
        return switch (choice) {
            case "accept_left" -> leftId;
            case "accept_right" -> rightId;
            default -> "";
        };
    }

    /** Whether it says how two values of one claim stand to one another. */
    public boolean takesThemForOne() {
        return !acceptedId().isEmpty() || choice.equals("both");
    }

    /** Whether the two may never be one claim. */
    public boolean keepsApart() {
        return choice.equals("not_same");
    }
}
