package org.attest.quantity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.Clause;
import org.attest.model.Token;

/**
 * Who says a figure: the speaker of its clause or of one that governs it, who estimates or vows it,
 * who is quoted in its paragraph.
 */
final class Attribution {

    private static final int DEPTH = 6;

    /** Verbs that give a value as somebody's own: {@code put the toll at 90}. */
    private static final Set<String> VALUING = Set.of("put", "place", "peg", "estimate", "assess");

    private static final Set<String> COUNTING =
            Set.of("count", "record", "register", "list", "give");

    private final Map<String, String> stances = new HashMap<>();

    Attribution(Lexicon lexicon) {
        for (Row row :
                lexicon.table("reporting-verbs.csv", List.of("lemma", "stance"), 1, r -> r)) {
            stances.put(row.required("lemma"), row.required("stance"));
        }
    }

    /** The voice as named, without its article; empty for the document's own. */
    Optional<String> speaker(Site site) {
        return givenBy(site)
                .or(() -> governing(site))
                .or(() -> valuing(site))
                .or(() -> Quotes.speaker(site));
    }

    /** {@code the dozens described by residents}, {@code the 400 counted by the Red Cross}. */
    private Optional<String> givenBy(Site site) {
        return site.sentence().clauses().stream()
                .filter(clause -> clause.relation() == Clause.Relation.PARTICIPIAL)
                .filter(clause -> clause.subject() >= 0 && clause.subject() == site.phraseIndex())
                .filter(clause -> isGiving(clause.verb().lemma()))
                .findFirst()
                .flatMap(Attribution::by)
                .flatMap(phrase -> name(site, phrase));
    }

    private boolean isGiving(String lemma) {
        return COUNTING.contains(lemma) || VALUING.contains(lemma) || stances.containsKey(lemma);
    }

    private Optional<String> governing(Site site) {
        Optional<Clause> clause = site.clause();
        for (int steps = 0; clause.isPresent() && steps < DEPTH; steps++) {
            if (clause.get().speaker() >= 0) {
                return name(site, clause.get().speaker());
            }
            Optional<Clause> governor = site.governor(clause.get());
            Optional<String> committed =
                    commits(clause.get(), governor)
                            ? name(site, governor.get().subject())
                            : Optional.empty();
            if (committed.isPresent()) {
                return committed;
            }
            clause = governor;
        }
        return Optional.empty();
    }

    /** {@code vowed to build 40}, {@code analysts expect the firm to earn 3 million}. */
    private boolean commits(Clause clause, Optional<Clause> governor) {
        if (clause.relation() != Clause.Relation.INFINITIVE
                || governor.isEmpty()
                || governor.get().passive()) {
            return false;
        }
        String stance = stances.getOrDefault(governor.get().verb().lemma(), "");
        boolean same = clause.subject() == governor.get().subject();
        return switch (stance) {
            case "claim" -> same;
            case "estimate", "expect" -> !same;
            default -> false;
        };
    }

    /**
     * {@code villagers put the toll at 90}, {@code was put at 90 by villagers}, {@code organisers
     * spoke of 90}.
     */
    private static Optional<String> valuing(Site site) {
        String before = site.token(site.begin() - 1).map(Token::lower).orElse("");
        return site.sentence().clauses().stream()
                .filter(
                        clause ->
                                switch (before) {
                                    case "at" -> VALUING.contains(clause.verb().lemma());
                                    case "of" ->
                                            clause.verb().lemma().equals("speak")
                                                    && clause.verb().main() == site.begin() - 2;
                                    default -> false;
                                })
                .filter(clause -> clause.verb().main() < site.begin())
                .max(Comparator.comparing(clause -> clause.verb().main()))
                .flatMap(clause -> clause.passive() ? by(clause) : subject(clause))
                .flatMap(phrase -> name(site, phrase));
    }

    private static Optional<Integer> subject(Clause clause) {
        return Optional.of(clause.subject()).filter(phrase -> phrase >= 0);
    }

    private static Optional<Integer> by(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.word().equals("by"))
                .map(Clause.Adjunct::phrase)
                .findFirst();
    }

    private static Optional<String> name(Site site, int phrase) {
        return phrase < 0
                ? Optional.empty()
                : Optional.of(Quotes.name(site, site.sentence(), phrase));
    }
}
