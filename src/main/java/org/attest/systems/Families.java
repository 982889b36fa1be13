package org.attest.systems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Named;
import org.attest.model.SystemMention.Category;

/** The families of designations: what a prefix before a number says of the system. */
final class Families {

    /**
     * What a prefix may say.
     *
     * @param categories of all families that have it, the first declared first
     * @param guarded whether it is also something else in every family
     */
    record Prefix(String text, List<Category> categories, boolean guarded) {

        private Prefix and(Prefix other) {
            List<Category> all = new ArrayList<>(categories);
            other.categories.stream().filter(c -> !all.contains(c)).forEach(all::add);
            return new Prefix(text, List.copyOf(all), guarded && other.guarded);
        }
    }

    private final Map<String, Prefix> prefixes = new LinkedHashMap<>();

    Families(Lexicon lexicon) {
        lexicon.table(
                        "designation-families.csv",
                        List.of("family", "prefixes", "category", "note"),
                        1,
                        Families::prefixes)
                .forEach(row -> row.forEach(p -> prefixes.merge(p.text(), p, Prefix::and)));
    }

    private static List<Prefix> prefixes(Row row) {
        Category category =
                row.parsed("category", "a category", label -> Named.of(Category.class, label));
        boolean guarded = row.get("note").startsWith("guarded");
        return row.list("prefixes").stream()
                .map(
                        prefix ->
                                new Prefix(
                                        prefix, List.of(category), guarded || prefix.length() == 1))
                .toList();
    }

    Map<String, Prefix> prefixes() {
        return prefixes;
    }
}
