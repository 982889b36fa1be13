package org.attest.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Discrepancy;
import org.attest.model.Figure;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** A stated change that the two values it lies between contradict. */
final class ChangeCheck implements Check {

    /** The three figures of a change stand at most this many tokens apart. */
    private static final int NEAR = 8;

    private final UnaryOperator<Quantity> inBaseUnit;

    ChangeCheck(UnaryOperator<Quantity> inBaseUnit) {
        this.inBaseUnit = inBaseUnit;
    }

    @Override
    public List<Fault> faults(Annotated document) {
        List<Fault> faults = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<Figure> figures =
                    document.figures().stream()
                            .filter(figure -> sentence.span().contains(figure.span()))
                            .toList();
            for (int i = 0; i + 2 < figures.size(); i++) {
                Change.of(figures.subList(i, i + 3), sentence)
                        .flatMap(this::fault)
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    /** A change by some amount, from one value to another. */
    private record Change(Figure by, Figure from, Figure to) {

        static Optional<Change> of(List<Figure> three, Sentence sentence) {
            Figure by = null;
            Figure from = null;
            Figure to = null;
            int last = sentence.tokenAt(three.get(0).span().begin());
            for (Figure figure : three) {
                int at = sentence.tokenAt(figure.span().begin());
                if (at - last > NEAR) {
                    return Optional.empty();
                }
                last = at;
                switch (before(sentence, at)) {
                    case "from" -> from = figure;
                    case "to" -> to = figure;
                    default -> by = figure;
                }
            }
            return by != null && from != null && to != null && comparable(by, from, to)
                    ? Optional.of(new Change(by, from, to))
                    : Optional.empty();
        }

        private static String before(Sentence sentence, int token) {
            List<Token> tokens = sentence.tokens();
            return token == 0 ? "" : tokens.get(token - 1).lower();
        }

        private static boolean comparable(Figure by, Figure from, Figure to) {
            boolean ends =
                    from.quantity().kind() == to.quantity().kind()
                            && from.quantity().unit().equals(to.quantity().unit());
            Kind of = from.quantity().kind();
            return ends
                    && (by.quantity().kind() == Kind.PERCENT && of != Kind.PERCENT
                            || of == Kind.MONEY
                                    && by.quantity().unit().equals(from.quantity().unit()));
        }
    }

    private Optional<Fault> fault(Change change) {
        Interval from = interval(change.from());
        Interval to = interval(change.to());
        boolean share = change.by().quantity().kind() == Kind.PERCENT;
        Interval moved = to.plus(from.negated());
        Interval reckoned = (share ? moved.percentOf(from) : moved).size();
        Interval stated = interval(change.by()).size();
        return reckoned.meets(stated) ? Optional.empty() : Optional.of(fault(change, reckoned));
    }

    private Interval interval(Figure figure) {
        return Interval.of(inBaseUnit.apply(figure.quantity()));
    }

    private Fault fault(Change change, Interval reckoned) {
        BigDecimal stated = interval(change.by()).size().middle();
        BigDecimal difference = reckoned.rounded().subtract(stated);
        return new Fault(
                Discrepancy.Kind.CHANGE,
                change.by(),
                change.from(),
                Claim.plain(reckoned.rounded()),
                Claim.plain(difference),
                Interval.relative(difference, stated),
                "From "
                        + Say.value(change.from())
                        + " to "
                        + Say.value(change.to())
                        + " is a change of "
                        + Say.number(reckoned.rounded())
                        + " "
                        + change.by().quantity().unit()
                        + ", not the stated "
                        + Say.value(change.by())
                        + ".");
    }
}
