package org.attest.systems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.lexicon.Lexicon;
import org.attest.model.SystemMention.Category;
import org.attest.rule.Atom;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;
import org.attest.rule.Words;

/** The rules over all words of the tables, compiled. */
final class SystemGrammar {

    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[A-F]?");
    private static final Pattern SERIES = Pattern.compile("[A-Z]{1,3}s?|bis");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z]{0,3}[A-Z]{1,10}s?");

    private final Grammar<Reading> grammar;

    SystemGrammar(Lexicon lexicon, Catalogue catalogue, Nouns nouns) {
        Words words = new Words();
        addForms(words, catalogue);
        addRoles(words, lexicon, nouns);
        addShips(words, lexicon);
        addLookAlikes(words, lexicon);
        new Families(lexicon)
                .prefixes()
                .forEach((text, prefix) -> words.addExactly("family", text, prefix));
        Grammar.Builder<Reading> builder = shapes(Grammar.of(Reading.class).words(words));
        for (List<? extends Rule<?>> stratum :
                new SystemRules(catalogue, roleWords(lexicon)).strata()) {
            builder.stratum(stratum);
        }
        grammar = builder.build();
    }

    private static Grammar.Builder<Reading> shapes(Grammar.Builder<Reading> builder) {
        return builder.shape("number", Atom::isDigits)
                .shape("dash", atom -> Forms.isDash(atom.text()))
                .shape("capital", Atom::isCapitalised)
                .shape("roman", atom -> ROMAN.matcher(atom.text()).matches())
                .shape("series", atom -> SERIES.matcher(atom.text()).matches())
                .shape("plural", atom -> atom.text().equals("s"))
                .shape("acronym", atom -> ACRONYM.matcher(atom.text()).matches())
                .shape("end", atom -> atom.isWord() || atom.isDigits());
    }

    private static void addForms(Words words, Catalogue catalogue) {
        for (Map.Entry<String, Known> form : catalogue.forms().entrySet()) {
            for (String written : Forms.written(form.getKey())) {
                words.addExactly("form", written, form.getValue());
            }
            if (form.getKey().contains(" ")) {
                words.addExactly("form", Forms.capitals(form.getKey()), form.getValue());
            }
        }
    }

    private static void addRoles(Words words, Lexicon lexicon, Nouns nouns) {
        for (Nouns.Noun noun : nouns.all()) {
            if (noun.category() == Category.SHIP) {
                words.add("shipnoun", noun.text(), noun.text());
            }
            if (noun.role()) {
                words.add("rolenoun", noun.text(), noun.category());
                words.add("rolenoun", Forms.plural(noun.text()), noun.category());
            }
        }
        roleWords(lexicon).forEach(word -> words.add("roleword", word, word));
        Groups.NAMES.forEach(name -> words.add("group", name, name));
    }

    private static Set<String> roleWords(Lexicon lexicon) {
        return new LinkedHashSet<>(
                lexicon.table(
                        "system-role-words.csv",
                        List.of("word"),
                        1,
                        row -> row.required("word").toLowerCase(Locale.ROOT)));
    }

    private static void addShips(Words words, Lexicon lexicon) {
        lexicon.table("ship-prefixes.csv", List.of("prefix", "navy", "guard"), 1, row -> row)
                .forEach(
                        row ->
                                words.addExactly(
                                        "shipprefix",
                                        row.required("prefix"),
                                        row.get("guard").equals("yes")));
        lexicon.table("hull-types.csv", List.of("code"), 1, row -> row.required("code"))
                .forEach(code -> words.addExactly("hulltype", code, code));
    }

    /**
     * A form that ends in a sign, or in a space and a star, is the beginning of a family of
     * look-alikes.
     */
    private static void addLookAlikes(Words words, Lexicon lexicon) {
        lexicon.table("look-alikes.csv", List.of("form", "note"), 0, row -> row).stream()
                .filter(row -> !row.get("note").startsWith("shared"))
                .forEach(row -> addLookAlike(words, row.required("form")));
    }

    private static void addLookAlike(Words words, String form) {
        if (form.endsWith("-") || form.endsWith("/")) {
            words.addExactly("lookfamily", form, form);
        } else if (form.endsWith(" *")) {
            words.addExactly("lookspace", form.substring(0, form.length() - 2), form);
        } else {
            words.addExactly("lookalike", form, form);
        }
    }

    Grammar<Reading> rules() {
        return grammar;
    }
}
