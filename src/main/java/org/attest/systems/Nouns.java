package org.attest.systems;

import java.util.List;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Named;
import org.attest.model.SystemMention.Category;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;
import org.attest.rule.Words;

/** The nouns that say what a system is: what stands beside a name to make it one. */
final class Nouns {

    private static final String TABLE = "system-nouns.csv";

    /**
     * A noun of the table.
     *
     * @param role whether it is part of a name where it is written in capitals
     */
    record Noun(String text, Category category, boolean role) {}

    /** Units that operate systems and are called after them. */
    private static final List<String> UNITS =
            List.of(
                    "battery",
                    "battalion",
                    "squadron",
                    "crew",
                    "regiment",
                    "brigade",
                    "pilot",
                    "fleet",
                    "launcher");

    private static final Rule<Category> NOUN =
            Rule.<Category>named("system.noun")
                    .matches("{noun}")
                    .gives(match -> match.get(Category.class, "noun"))
                    .finds("A [missile] flew.", "missile")
                    .skips("A bird flew.")
                    .build();

    private final List<Noun> nouns;
    private final Grammar<Category> grammar;

    Nouns(Lexicon lexicon) {
        nouns = lexicon.table(TABLE, List.of("noun", "category", "capital_role"), 1, Nouns::noun);
        Words words = new Words();
        nouns.forEach(noun -> add(words, noun.text(), noun.category()));
        UNITS.forEach(unit -> add(words, unit, Category.OTHER));
        grammar = Grammar.of(Category.class).words(words).stratum(List.of(NOUN)).build();
    }

    private static Noun noun(Row row) {
        return new Noun(
                row.required("noun"),
                row.parsed("category", "a category", label -> Named.of(Category.class, label)),
                row.get("capital_role").equals("yes"));
    }

    private static void add(Words words, String noun, Category category) {
        words.add("noun", noun, category).add("noun", Forms.plural(noun), category);
    }

    List<Noun> all() {
        return nouns;
    }

    /** Where a sentence says what kind of system it speaks of. */
    List<Found<Category>> in(Atoms atoms) {
        return grammar.find(atoms, List.of());
    }
}
