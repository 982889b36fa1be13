package org.attest.systems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.FactIds;
import org.attest.model.Named;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;

/** The systems of {@code systems.csv} with every name and designation that they go by. */
final class Catalogue {

    private static final List<String> COLUMNS =
            List.of("key", "name", "designation", "category", "aliases", "guard");

    /** A guard of this sign holds for all of an entry's names. */
    private static final String ALL = "*";

    private record Entry(NamedSystem system, Set<String> forms, List<String> guards) {

        boolean guards(String form) {
            return guards.contains(ALL) || guards.contains(form);
        }
    }

    private final Map<String, Known> byForm = new LinkedHashMap<>();
    private final Map<String, Known> bySqueezed = new HashMap<>();
    private final Set<String> shared = new LinkedHashSet<>();

    Catalogue(Lexicon lexicon) {
        shared.addAll(sharedForms(lexicon));
        Map<String, NamedSystem> byKey = new HashMap<>();
        for (Entry entry : lexicon.table("systems.csv", COLUMNS, 1, Catalogue::entry)) {
            byKey.put(entry.system().key(), entry.system());
            entry.forms().forEach(form -> add(form, entry));
        }
        lexicon.table("ambiguous-names.csv", List.of("names", "keys", "note"), 1, row -> row)
                .forEach(row -> addAmbiguous(row, byKey));
        byForm.forEach(
                (form, known) -> {
                    if (Forms.isCoded(form)) {
                        bySqueezed.merge(
                                Forms.squeezed(form), known, (a, b) -> a.guarded() ? b : a);
                    }
                });
    }

    /** Forms that are look-alikes only where nothing says system. */
    private static List<String> sharedForms(Lexicon lexicon) {
        return lexicon.table("look-alikes.csv", List.of("form", "note"), 1, row -> row).stream()
                .filter(row -> row.get("note").startsWith("shared"))
                .map(row -> row.get("form"))
                .toList();
    }

    private static Entry entry(Row row) {
        String key = row.required("key");
        Category category =
                row.parsed("category", "a category", label -> Named.of(Category.class, label));
        NamedSystem system =
                new NamedSystem(
                        FactIds.named("sys", key),
                        key,
                        row.get("name"),
                        row.get("designation"),
                        category);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(row.get("name"));
        forms.add(row.get("designation"));
        forms.addAll(row.list("aliases"));
        forms.remove("");
        return new Entry(system, forms, row.list("guard"));
    }

    private void add(String form, Entry entry) {
        boolean guarded = entry.guards(form) || shared.contains(form);
        Known known = new Known(List.of(entry.system()), guarded, Forms.isCoded(form));
        byForm.merge(form, known, Catalogue::both);
    }

    private static Known both(Known a, Known b) {
        List<NamedSystem> systems = new ArrayList<>(a.systems());
        b.systems().stream().filter(system -> !systems.contains(system)).forEach(systems::add);
        return new Known(systems, a.guarded() || b.guarded(), a.coded());
    }

    private void addAmbiguous(Row row, Map<String, NamedSystem> byKey) {
        List<NamedSystem> systems = new ArrayList<>();
        for (String key : row.list("keys")) {
            if (!byKey.containsKey(key)) {
                throw row.bad("keys", "keys of systems.csv, \"" + key + "\" is none");
            }
            systems.add(byKey.get(key));
        }
        for (String name : row.list("names")) {
            Known before = byForm.get(name);
            if (before != null && before.systems().size() > 1) {
                byForm.put(name, new Known(systems, before.guarded(), before.coded()));
            }
        }
    }

    /** Every form as the table has it. */
    Map<String, Known> forms() {
        return byForm;
    }

    /** The system of a designation, however it is spelled. */
    Optional<Known> designated(String squeezed) {
        return Optional.ofNullable(bySqueezed.get(squeezed));
    }
}
