package org.attest.text;

import java.util.List;
import java.util.Set;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Relation;
import org.attest.model.Clause.Voice;

/**
 * Finds whose words a clause gives: the subject of the reporting verb before or after it, or what
 * stands after {@code according to}. What hangs on a reported clause is reported with it.
 */
final class Speakers {

    private static final Set<String> CITING = Set.of("cite", "quote");

    private final List<ClauseDraft> clauses;
    private final Words words;

    Speakers(List<ClauseDraft> clauses, Words words) {
        this.clauses = clauses;
        this.words = words;
    }

    void assign() {
        for (int i = 0; i < clauses.size(); i++) {
            before(i);
            after(i);
            attributed(clauses.get(i));
        }
        for (ClauseDraft clause : clauses) {
            inherit(clause);
        }
    }

    private boolean reports(ClauseDraft clause) {
        return words.vocabulary.isReportingVerb(clause.verb.lemma());
    }

    /** {@code the army said the bridge was closed}. */
    private void before(int i) {
        ClauseDraft clause = clauses.get(i);
        if (clause.relation == Relation.REPORTED && clause.governor >= 0) {
            ClauseDraft governor = clauses.get(clause.governor);
            if (reports(governor) && governor.verb.voice() == Voice.ACTIVE) {
                clause.speaker = governor.subject;
            }
        }
    }

    /** {@code the bridge was closed, the army said}; {@code …, said the army}. */
    private void after(int i) {
        ClauseDraft clause = clauses.get(i);
        boolean parenthetical =
                i > 0 && clause.relation == Relation.MAIN && clause.governor < 0 && reports(clause);
        if (!parenthetical) {
            return;
        }
        if (clause.subject < 0 && !clause.objects.isEmpty()) {
            clause.subject = clause.objects.remove(0);
        }
        for (int j = 0; j < clauses.size(); j++) {
            ClauseDraft said = clauses.get(j);
            boolean main =
                    said.relation == Relation.MAIN
                            && said.governor < 0
                            && !isParenthetical(said, j);
            if (j != i && main) {
                said.relation = Relation.REPORTED;
                said.governor = i;
                said.speaker = clause.subject;
            }
        }
    }

    private boolean isParenthetical(ClauseDraft clause, int index) {
        return index > 0 && reports(clause);
    }

    private void attributed(ClauseDraft clause) {
        cited(clause);
        for (Adjunct adjunct : clause.adjuncts) {
            if (words.vocabulary.attributes(adjunct.word())) {
                for (ClauseDraft any : clauses) {
                    if (any == clause || any.governor < 0 && any.verb.form() == Form.FINITE) {
                        any.speaker = any.speaker < 0 ? adjunct.phrase() : any.speaker;
                    }
                }
            }
        }
    }

    /** {@code 12 people died, the agency reported, citing doctors}: the doctors say so. */
    private void cited(ClauseDraft clause) {
        boolean cites =
                clause.relation == Relation.PARTICIPIAL && CITING.contains(clause.verb.lemma());
        if (cites && clause.governor >= 0 && !clause.objects.isEmpty()) {
            ClauseDraft governor = clauses.get(clause.governor);
            governor.speaker = governor.speaker < 0 ? clause.objects.get(0) : governor.speaker;
        }
    }

    /** Takes over the speaker of the clause that governs; chains are as short as sentences. */
    private void inherit(ClauseDraft clause) {
        int governor = clause.governor;
        for (int steps = 0;
                clause.speaker < 0 && governor >= 0 && steps < clauses.size();
                steps++) {
            ClauseDraft above = clauses.get(governor);
            boolean quoted = above.speaker >= 0;
            if (quoted) {
                clause.speaker = above.speaker;
            }
            governor = above.governor;
        }
    }
}
