package org.attest.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Named;
import org.attest.model.Quantity;

/**
 * What can be measured, and how texts name it: the tables {@code measures.csv} and {@code
 * measure-forms.csv}.
 */
final class Measures {

    /** How a form names a measure. */
    enum Role implements Named {
        /** The head noun of what is counted or named: {@code death}, {@code death toll}. */
        NOUN,
        /** A verb whose object is counted: {@code kill}. */
        VERB_OBJECT,
        /** A verb whose subject is counted: {@code die}. */
        VERB_SUBJECT,
        /** An adjective of those counted: {@code dead}. */
        ADJECTIVE,
        /** A label in a list of figures: {@code top speed}. */
        LABEL,
        /** An adjective after a measure: {@code long}. */
        COPULA_ADJECTIVE,
        /** A verb whose object is the figure itself: {@code weigh}. */
        VERB_MEASURE
    }

    /**
     * A measure.
     *
     * @param dimension as in {@code units.csv}, or {@code count}, {@code money}, {@code percent};
     *     empty if several
     * @param counted the lemma of what is counted where the text leaves the noun out: {@code
     *     person}; empty if it depends
     */
    record Measure(String name, TimeKind timeKind, String dimension, String counted) {

        /** Whether a quantity of this kind can be one of the measure. */
        boolean fits(Quantity quantity) {
            if (dimension.isEmpty()) {
                return true;
            }
            return switch (quantity.kind()) {
                case COUNT ->
                        !dimension.equals("money") && !dimension.equals("percent") && !isPhysical();
                case VAGUE ->
                        quantity.unit().isEmpty()
                                ? dimension.equals("count")
                                : !dimension.equals("percent");
                case MONEY -> dimension.equals("money");
                case PERCENT, RATIO -> dimension.equals("percent") || dimension.equals("ratio");
                case MEASURE -> isPhysical() || dimension.equals("duration");
            };
        }

        private boolean isPhysical() {
            return switch (dimension) {
                case "count", "money", "percent", "scalar", "points", "duration" -> false;
                default -> true;
            };
        }
    }

    private record Form(String form, Role role, String measure) {}

    private final Map<String, Measure> byName = new HashMap<>();
    private final Map<Role, Map<String, List<Measure>>> byForm = new HashMap<>();
    private int longest;

    Measures(Lexicon lexicon) {
        lexicon.table(
                        "measures.csv",
                        List.of("measure", "time_kind", "dimension", "counted"),
                        1,
                        Measures::measure)
                .forEach(measure -> byName.put(measure.name(), measure));
        lexicon.table("measure-forms.csv", List.of("form", "role", "measure"), 3, this::form)
                .forEach(this::add);
    }

    private static Measure measure(Row row) {
        return new Measure(
                row.required("measure"),
                row.parsed(
                        "time_kind",
                        "stock, tally, flow or attribute",
                        label -> Named.of(TimeKind.class, label)),
                row.get("dimension"),
                row.get("counted"));
    }

    private Form form(Row row) {
        if (!byName.containsKey(row.required("measure"))) {
            throw row.bad("measure", "a row of measures.csv");
        }
        return new Form(
                row.required("form").toLowerCase(Locale.ROOT),
                row.parsed(
                        "role",
                        "a role such as noun or verb_object",
                        label -> Named.of(Role.class, label)),
                row.get("measure"));
    }

    /** Of two measures of one kind that a form may name, the one of the later row. */
    private void add(Form form) {
        byForm.computeIfAbsent(form.role(), role -> new HashMap<>())
                .computeIfAbsent(form.form(), text -> new ArrayList<>())
                .add(0, byName.get(form.measure()));
        longest = Math.max(longest, form.form().split(" ").length);
    }

    /** Whether the words together are a noun of some measure: {@code job cut}. */
    boolean isNoun(List<String> words) {
        return byForm.getOrDefault(Role.NOUN, Map.of()).containsKey(String.join(" ", words));
    }

    /** The first measure of this quantity's kind that a form names in this role. */
    Optional<Measure> find(Role role, String form, Quantity quantity) {
        return byForm.getOrDefault(role, Map.of()).getOrDefault(form, List.of()).stream()
                .filter(measure -> measure.fits(quantity))
                .findFirst();
    }

    /**
     * The measure that the longest end of these words names: of {@code coal mine death toll} the
     * {@code death toll}.
     */
    Optional<Measure> findEnd(Role role, List<String> words, Quantity quantity) {
        for (int from = Math.max(0, words.size() - longest); from < words.size(); from++) {
            Optional<Measure> found =
                    find(role, String.join(" ", words.subList(from, words.size())), quantity);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
