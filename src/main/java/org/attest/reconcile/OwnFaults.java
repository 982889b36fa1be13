package org.attest.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Discrepancy.Verdict;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.FactIds;
import org.attest.model.Figure;
import org.attest.model.Quantity;

/** What documents get wrong by their own words, as discrepancies. */
final class OwnFaults {

    private final List<Check> checks;
    private final Decisions decisions;

    OwnFaults(UnaryOperator<Quantity> inBaseUnit, Decisions decisions) {
        this.checks =
                List.of(new SumCheck(inBaseUnit), new ChangeCheck(inBaseUnit), new TimeCheck());
        this.decisions = decisions;
    }

    /**
     * @param claimIds by the id of every fact of the documents
     */
    List<Discrepancy> of(List<Annotated> documents, Map<String, String> claimIds) {
        List<Discrepancy> found = new ArrayList<>();
        for (Annotated document : documents) {
            for (Check check : checks) {
                check.faults(document).forEach(fault -> found.add(discrepancy(fault, claimIds)));
            }
        }
        return found;
    }

    private Discrepancy discrepancy(Check.Fault fault, Map<String, String> claimIds) {
        Fact left = fault.left();
        Fact right = fault.right();
        return new Discrepancy(
                FactIds.named("dis", fault.kind().label(), left.id(), right.id()),
                claimIds.get(left.id()),
                fault.kind(),
                Verdict.CONFLICT,
                Severities.of(Verdict.CONFLICT, fault.gap(), BigDecimal.ONE),
                left,
                right,
                stated(left),
                fault.expected(),
                fault.difference(),
                fault.gap() == null
                        ? ""
                        : Claim.plain(fault.gap().setScale(4, RoundingMode.HALF_EVEN)),
                fault.explanation(),
                left.equals(right) ? Decision.NONE : decisions.on(left, right),
                "");
    }

    private static String stated(Fact fact) {
        return fact instanceof Event event
                ? event.range().earliest().toString()
                : Claim.plain(((Figure) fact).quantity().value());
    }
}
