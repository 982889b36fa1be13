package org.attest.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.rule.Words;
import org.attest.temporal.Relative.Basis;

/** The words of the temporal tables, as classes for the rules. */
final class TemporalWords {

    /**
     * What {@code last}, {@code next} or {@code the following} does to the unit that comes after
     * it.
     */
    record Step(int steps, Basis basis) {
        Partial.Turn turn() {
            if (steps == 0) {
                return Partial.Turn.THIS;
            }
            return steps < 0 ? Partial.Turn.LAST : Partial.Turn.NEXT;
        }
    }

    private final Lexicon lexicon;
    private final Words words = new Words();

    private TemporalWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads all tables.
     *
     * @throws org.attest.lexicon.BadTable for a bad row
     */
    static Words of(Lexicon lexicon) {
        TemporalWords tables = new TemporalWords(lexicon);
        tables.calendar();
        tables.units();
        tables.numbers();
        tables.modifiers();
        tables.phrases();
        return tables.words;
    }

    private void calendar() {
        each(
                "temporal-months.csv",
                List.of("word", "month", "case"),
                row -> cased("month", row, row.parsed("month", "1 to 12", Integer::valueOf)));
        each("temporal-weekdays.csv", List.of("word", "day", "case"), this::weekday);
        each(
                "temporal-seasons.csv",
                List.of("word", "season"),
                row -> words.add("season", row.required("word"), row.required("season")));
        each(
                "temporal-holidays.csv",
                List.of("name", "day"),
                row ->
                        words.addExactly(
                                "holiday",
                                row.required("name"),
                                row.parsed("day", "a day as 12-25", Holiday::new)));
        each(
                "temporal-named-days.csv",
                List.of("phrase", "day"),
                row ->
                        words.add(
                                "named.day",
                                row.required("phrase"),
                                new Expression.Explicit(
                                        CalendarPeriod.day(
                                                row.parsed(
                                                        "day", "an ISO date", LocalDate::parse)))));
        each("temporal-dayparts.csv", List.of("word", "part", "bare"), this::daypart);
        each("temporal-deictics.csv", List.of("phrase", "days", "part"), this::deictic);
    }

    private void weekday(Row row) {
        DayOfWeek day = row.parsed("day", "a day of the week", DayOfWeek::valueOf);
        if (row.get("case").equals("short")) {
            words.addExactly("weekday", row.required("word"), day);
            words.addExactly("weekday", row.required("word").toUpperCase(Locale.ROOT), day);
        } else {
            words.add("weekday", row.required("word"), day);
            words.add("weekday.full", row.required("word"), day);
            words.add("weekdays", row.required("word") + "s", day);
        }
    }

    /** A word that is another one in lower case counts only with a capital. */
    private void cased(String name, Row row, Object value) {
        String word = row.required("word");
        if (row.get("case").equals("any")) {
            words.add(name, word, value);
        } else {
            words.addExactly(name, word, value);
            words.addExactly(name, word.toUpperCase(Locale.ROOT), value);
        }
    }

    private void daypart(Row row) {
        String part = row.required("part");
        String time = part.startsWith("T") ? part : "T" + part;
        words.add("daypart", row.required("word"), time);
        words.add("daypart." + row.required("bare"), row.required("word"), time);
    }

    private void deictic(Row row) {
        int days = row.parsed("days", "a number of days", Integer::valueOf);
        Expression day = new Relative.Shifted(Unit.DAY, days, Basis.DOCUMENT);
        if (row.get("part").isEmpty()) {
            words.add("deictic", row.required("phrase"), day);
        } else {
            words.add(
                    "deictic.time",
                    row.required("phrase"),
                    new Clocked.At("T" + row.get("part"), Optional.of(day)));
        }
    }

    private void units() {
        each(
                "temporal-units.csv",
                List.of("word", "unit", "number"),
                row -> {
                    Unit unit = row.parsed("unit", "a unit of time", Unit::valueOf);
                    words.add("unit", row.required("word"), unit);
                    words.add("unit." + row.required("number"), row.required("word"), unit);
                });
    }

    private void numbers() {
        for (Row row : lexicon.table("numbers.csv", List.of("word", "value", "role"), 0, r -> r)) {
            String role = row.required("role");
            if (Set.of("unit", "teen", "ten").contains(role)) {
                words.add(
                        "n." + role,
                        row.required("word"),
                        row.parsed("value", "a number", Integer::valueOf));
            }
        }
        each(
                "temporal-ordinals.csv",
                List.of("word", "number"),
                row ->
                        words.add(
                                "ordinal.word",
                                row.required("word"),
                                row.parsed("number", "a number", Integer::valueOf)));
        each(
                "temporal-decades.csv",
                List.of("word", "year"),
                row ->
                        words.add(
                                "decade.word",
                                row.required("word"),
                                row.parsed("year", "two digits", Integer::valueOf)));
        each(
                "temporal-amounts.csv",
                List.of("phrase", "amount"),
                row ->
                        words.add(
                                "vague",
                                row.required("phrase"),
                                row.parsed("amount", "a number or X", Amount::parse)));
    }

    private void modifiers() {
        each(
                "temporal-hedges.csv",
                List.of("phrase", "mod"),
                row -> words.add("hedge", row.required("phrase"), mod(row)));
        each(
                "temporal-parts.csv",
                List.of("phrase", "mod", "kind"),
                row -> words.add("part." + row.required("kind"), row.required("phrase"), mod(row)));
        each(
                "temporal-turns.csv",
                List.of("phrase", "steps", "basis"),
                row -> words.add("turn", row.required("phrase"), step(row)));
    }

    private static Mod mod(Row row) {
        return row.parsed("mod", "a modifier of TIMEX3", Mod::valueOf);
    }

    private static Step step(Row row) {
        return new Step(
                row.parsed("steps", "a whole number", Integer::valueOf),
                row.parsed(
                        "basis",
                        "document or narrative",
                        basis -> Basis.valueOf(basis.toUpperCase(Locale.ROOT))));
    }

    private void phrases() {
        each(
                "temporal-references.csv",
                List.of("phrase", "value", "kind"),
                row ->
                        words.add(
                                "reference." + row.required("kind"),
                                row.required("phrase"),
                                new Expression.Reference(row.required("value"))));
        each(
                "temporal-sets.csv",
                List.of("word", "value"),
                row ->
                        words.add(
                                "set",
                                row.required("word"),
                                new Lasting.Recurring(row.required("value"))));
        each(
                "temporal-classes.csv",
                2,
                List.of("class", "phrase", "value"),
                row -> words.add(row.required("class"), row.required("phrase"), row.get("value")));
        each(
                "temporal-zones.csv",
                List.of("word", "offset"),
                row -> words.addExactly("zone", row.required("word"), row.get("offset")));
        each(
                "temporal-counted.csv",
                List.of("noun"),
                row -> words.add("counted", row.required("noun"), row.required("noun")));
        each(
                "temporal-names.csv",
                List.of("phrase"),
                row -> words.add("name", row.required("phrase"), "name"));
    }

    private void each(String table, List<String> columns, Consumer<Row> consumer) {
        each(table, 1, columns, consumer);
    }

    private void each(String table, int keys, List<String> columns, Consumer<Row> consumer) {
        lexicon.table(table, columns, keys, row -> row).forEach(consumer);
    }
}
