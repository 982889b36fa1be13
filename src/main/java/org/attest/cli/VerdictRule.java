package org.attest.cli;

import java.util.Map;
import java.util.Set;

/** Which rule of the contract gives the verdict of a discrepancy, in words. */
final class VerdictRule {

    private static final Set<String> MOVING = Set.of("stock", "tally");

    private VerdictRule() {}

    /**
     * The rule.
     *
     * @param left the preferred fact's row
     * @param right the other one's
     */
    static String of(
            Map<String, String> discrepancy, Map<String, String> left, Map<String, String> right) {
        return switch (discrepancy.get("kind")) {
            case "figure" -> figures(discrepancy.get("verdict"), left, right);
            case "event" -> events(discrepancy.get("verdict"));
            default ->
                    "A document that contradicts its own words is in conflict with itself,"
                            + " whatever the times.";
        };
    }

    private static String figures(
            String verdict, Map<String, String> left, Map<String, String> right) {
        if (verdict.equals("consistent")) {
            return "Bounds that have values in common are consistent, whatever the times.";
        }
        String differ = "The bounds have no value in common, so the two differ. ";
        if (verdict.equals("changed")) {
            return differ
                    + "A stock or a tally may move, and the two hold for different times or were"
                    + " told on different days: changed.";
        }
        boolean moves =
                MOVING.contains(left.get("time_kind")) || MOVING.contains(right.get("time_kind"));
        return differ
                + (moves
                        ? "A stock or a tally may move, but these are not told for different times:"
                                + " conflict."
                        : "A flow and an attribute do not move, whenever they are told: conflict.");
    }

    private static String events(String verdict) {
        return switch (verdict) {
            case "consistent" -> "Days that overlap are consistent.";
            case "changed" ->
                    "The days do not overlap, but a date that is still ahead may be moved:"
                            + " changed.";
            default -> "The days do not overlap, and what is past has one date: conflict.";
        };
    }
}
