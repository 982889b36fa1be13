package org.attest.events;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Relation;
import org.attest.model.Clause.Tense;
import org.attest.model.Event.Modality;
import org.attest.model.NounPhrase.Link;

/** Whether what a clause tells has happened. */
final class Modalities {

    private static final Set<String> POSSIBLE =
            Set.of("could", "may", "might", "would", "can", "should");

    /** What is scheduled is told of as ahead, whatever the tense. */
    private static final Set<String> PLANS = Set.of("schedule", "plan", "slate", "expect");

    /** Words before a clause that leave open whether it happened. */
    private static final Set<String> OPEN = Set.of("if", "unless", "whether", "lest");

    /** Nouns whose {@code that} clause is not said to have happened. */
    private static final Set<String> DOUBTS =
            Set.of("possibility", "risk", "fear", "threat", "chance", "danger", "rumor", "rumour");

    /**
     * Prepositions after which a participle tells what somebody is known for, not what happened.
     */
    private static final Set<String> CHARGES =
            Set.of("for", "of", "in", "from", "with", "against", "to", "without", "like");

    private final Passage passage;

    Modalities(Passage passage) {
        this.passage = passage;
    }

    Modality of(Clause clause, boolean none) {
        if (clause.verb().negated() || none) {
            return Modality.NEGATED;
        }
        if (POSSIBLE.contains(clause.verb().modal()) || doubtful(clause)) {
            return Modality.POSSIBLE;
        }
        if (clause.relation() == Relation.REPORTED && governs(clause, "deny")) {
            return Modality.DENIED;
        }
        boolean ahead =
                clause.verb().tense() == Tense.FUTURE
                        || clause.relation() == Relation.INFINITIVE
                        || clause.passive() && PLANS.contains(clause.verb().lemma());
        return ahead ? Modality.PLANNED : Modality.HAPPENED;
    }

    private boolean governs(Clause clause, String lemma) {
        return passage.governor(clause)
                .map(above -> above.verb().lemma().equals(lemma))
                .orElse(false);
    }

    private boolean doubtful(Clause clause) {
        for (int i = Math.max(0, clause.begin() - 2); i < clause.verb().begin(); i++) {
            boolean near = i <= clause.begin() + 1;
            if (near && OPEN.contains(passage.token(i).lower())) {
                return true;
            }
            if (near
                    && DOUBTS.contains(passage.token(i).lower())
                    && passage.token(i + 1).is("that")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an undated clause tells what went on, and not who somebody is, what he did before or
     * what was planned.
     */
    boolean goesOn(Clause clause) {
        boolean told =
                clause.verb().tense() == Tense.PAST && !before(clause)
                        || clause.verb().form() == Form.PRESENT_PARTICIPLE && !charge(clause);
        if (!told || doubtful(clause)) {
            return false;
        }
        return switch (clause.relation()) {
            case MAIN, REPORTED -> true;
            case RELATIVE -> ofHappening(clause);
            case INFINITIVE -> false;
            case COORDINATE, SUBORDINATE, PARTICIPIAL ->
                    passage.governor(clause).map(this::mayGovern).orElse(true);
        };
    }

    private boolean mayGovern(Clause clause) {
        if (clause.relation() == Relation.INFINITIVE || clause.relation() == Relation.RELATIVE) {
            return clause.relation() == Relation.RELATIVE && ofHappening(clause);
        }
        return passage.governor(clause).map(this::mayGovern).orElse(true);
    }

    /** The pluperfect. */
    private boolean before(Clause clause) {
        return passage.token(clause.verb().begin()).is("had")
                && clause.verb().main() > clause.verb().begin();
    }

    private boolean charge(Clause clause) {
        return CHARGES.contains(passage.wordBefore(clause.verb().begin()));
    }

    /** {@code called in a strike, which killed two}: the antecedent is no person. */
    private boolean ofHappening(Clause clause) {
        Optional<Clause> above = passage.governor(clause);
        boolean known =
                above.isPresent()
                        && above.get().verb().tense() == Tense.PAST
                        && above.get().relation() != Relation.RELATIVE
                        && !above.get().verb().lemma().equals("be");
        return known && clause.subject() >= 0 && isDeed(clause.subject());
    }

    private boolean isDeed(int phrase) {
        return Set.of(
                                "strike",
                                "airstrike",
                                "blast",
                                "explosion",
                                "attack",
                                "fire",
                                "crash",
                                "gunfight")
                        .contains(passage.head(phrase).lemma())
                && passage.phrase(phrase).attachments().stream()
                        .anyMatch(a -> a.link() == Link.RELATIVE);
    }
}
