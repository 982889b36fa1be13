package org.attest.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Discrepancy;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Quantity;

/** Parts that don't fit into their stated whole, or that should make it up and don't. */
final class SumCheck implements Check {

    /** Words between a whole and its parts that say: these are all. */
    private static final Set<String> MADE_UP_OF =
            Set.of(":", "comprising", "comprised", "comprises", "consisting", "consists");

    private final UnaryOperator<Quantity> inBaseUnit;

    SumCheck(UnaryOperator<Quantity> inBaseUnit) {
        this.inBaseUnit = inBaseUnit;
    }

    @Override
    public List<Fault> faults(Annotated document) {
        Map<String, Figure> byId = new HashMap<>();
        document.figures().forEach(figure -> byId.put(figure.id(), figure));
        Map<Figure, List<Figure>> parts = new LinkedHashMap<>();
        for (Figure figure : document.figures()) {
            Figure whole = byId.get(figure.relatedId());
            if (figure.relation() == Relation.PART_OF && whole != null && fits(figure, whole)) {
                parts.computeIfAbsent(whole, key -> new ArrayList<>()).add(figure);
            }
        }
        List<Fault> faults = new ArrayList<>();
        parts.forEach((whole, own) -> fault(document, whole, own).ifPresent(faults::add));
        return faults;
    }

    /** Whether part and whole are told in one breath and can be added up. */
    private static boolean fits(Figure part, Figure whole) {
        return part.sentence().equals(whole.sentence())
                && part.quantity().kind() == whole.quantity().kind()
                && part.quantity().kind() != Quantity.Kind.PERCENT
                && part.attributedTo().equals(whole.attributedTo());
    }

    private Optional<Fault> fault(Annotated document, Figure whole, List<Figure> parts) {
        parts.sort(Comparator.comparing(Figure::span));
        Interval total = Interval.of(inBaseUnit.apply(whole.quantity()));
        Interval sum =
                parts.stream()
                        .map(part -> Interval.of(inBaseUnit.apply(part.quantity())))
                        .reduce(Interval.ZERO, Interval::plus);
        boolean tooMuch = sum.isAbove(total);
        boolean tooLittle =
                total.isAbove(sum) && parts.size() > 1 && areAll(document, whole, parts);
        return tooMuch || tooLittle ? Optional.of(fault(whole, parts, tooMuch)) : Optional.empty();
    }

    private static boolean areAll(Annotated document, Figure whole, List<Figure> parts) {
        int from = whole.span().end();
        int to = parts.get(0).span().begin();
        return document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().begin() >= from && token.span().end() <= to)
                .anyMatch(token -> MADE_UP_OF.contains(token.lower()));
    }

    private Fault fault(Figure whole, List<Figure> parts, boolean tooMuch) {
        BigDecimal sum =
                parts.stream().map(part -> middle(part)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = middle(whole);
        String arithmetic =
                parts.stream()
                                .map(part -> Say.number(middle(part)))
                                .collect(Collectors.joining(" + "))
                        + (parts.size() > 1 ? " = " + Say.number(sum) : "");
        return new Fault(
                Discrepancy.Kind.SUM,
                whole,
                parts.get(0),
                Claim.plain(sum),
                Claim.plain(sum.subtract(total)),
                Interval.relative(sum.subtract(total), total),
                arithmetic
                        + (tooMuch ? " is more than" : " falls short of")
                        + " the stated "
                        + Say.value(whole)
                        + ".");
    }

    private BigDecimal middle(Figure figure) {
        return Interval.of(inBaseUnit.apply(figure.quantity())).middle();
    }
}
