package org.attest.link;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.model.Evidence;

/**
 * What each level of each comparison counts: log2(m/u), in whole hundredths of a bit, computed once
 * when the table is read, so that every run on every machine adds the same integers.
 */
final class Weights {

    private final String table;
    private final Map<String, Map<String, Evidence>> terms = new LinkedHashMap<>();

    Weights(Lexicon lexicon, String table) {
        this.table = table;
        LevelShare.read(lexicon, table).forEach(this::add);
    }

    private void add(LevelShare level) {
        terms.computeIfAbsent(level.comparison(), name -> new LinkedHashMap<>())
                .put(
                        level.level(),
                        new Evidence(level.comparison(), level.level(), level.weight()));
    }

    /** Where every pair starts. */
    Evidence prior(String kind) {
        return term(LevelShare.PRIOR, kind);
    }

    /**
     * The term of a level.
     *
     * @throws BadTable if the table has no such row
     */
    Evidence term(String comparison, String level) {
        Evidence term = terms.getOrDefault(comparison, Map.of()).get(level);
        if (term == null) {
            throw new BadTable(table + ": no row for \"" + comparison + "\", \"" + level + "\"");
        }
        return term;
    }
}
