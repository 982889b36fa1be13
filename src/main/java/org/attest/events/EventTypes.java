package org.attest.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;

/** What the words of a type of event have in common: {@code event-types.csv}. */
final class EventTypes {

    /**
     * One type.
     *
     * @param step whether it is a step of a happening, told without a date of its own
     * @param subjectActs whether the subject of an active verb without an object does it ({@code
     *     the troops withdrew}); else it is what happens ({@code the talks began})
     * @param ofActs whether {@code of} after its noun names who does it ({@code the surrender of
     *     the garrison})
     * @param paper whether its nouns name papers, so that a year before them is part of the name
     * @param purpose whether {@code for} after its object is part of the object's name
     */
    record Kind(
            boolean step, boolean subjectActs, boolean ofActs, boolean paper, boolean purpose) {}

    static final String OTHER = "other";

    private static final Kind PLAIN = new Kind(false, false, false, false, false);

    private final Map<String, Kind> kinds = new HashMap<>();

    EventTypes(Lexicon lexicon) {
        lexicon.table(
                        "event-types.csv",
                        List.of("type", "step", "subject", "of", "paper", "purpose"),
                        1,
                        row -> Map.entry(row.required("type"), kind(row)))
                .forEach(entry -> kinds.put(entry.getKey(), entry.getValue()));
    }

    private static Kind kind(Row row) {
        return new Kind(
                either(row, "step", "yes", "no"),
                either(row, "subject", "actor", "theme"),
                either(row, "of", "actor", "theme"),
                either(row, "paper", "yes", "no"),
                either(row, "purpose", "yes", "no"));
    }

    private static boolean either(Row row, String column, String yes, String no) {
        String cell = row.get(column);
        if (!cell.equals(yes) && !cell.equals(no)) {
            throw row.bad(column, yes + " or " + no);
        }
        return cell.equals(yes);
    }

    /** A type that the table does not have is a plain one. */
    Kind of(String type) {
        return kinds.getOrDefault(type, PLAIN);
    }
}
