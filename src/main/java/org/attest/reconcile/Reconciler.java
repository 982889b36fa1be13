package org.attest.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.model.Annotated;
import org.attest.model.Claim;
import org.attest.model.Cluster;
import org.attest.model.CodePoints;
import org.attest.model.Decimals;
import org.attest.model.Decision;
import org.attest.model.Discrepancy;
import org.attest.model.Discrepancy.Kind;
import org.attest.model.Discrepancy.Verdict;
import org.attest.model.Document;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.FactIds;
import org.attest.model.Figure;
import org.attest.model.Link;
import org.attest.model.OrphanedDecision;
import org.attest.model.Quantity;

/** Turns clusters into claims with a preferred value, and lists what is not equal to it. */
public final class Reconciler {

    /**
     * What is known after all.
     *
     * @param claims by id
     * @param discrepancies worst first
     * @param orphaned decisions whose facts are gone or have other words now
     */
    public record Reconciled(
            List<Claim> claims, List<Discrepancy> discrepancies, List<OrphanedDecision> orphaned) {}

    private static final Comparator<Fact> BY_PLACE_IN_TEXT =
            Comparator.comparing(Fact::docId, CodePoints.ORDER)
                    .thenComparing(Fact::span)
                    .thenComparing(Fact::id, CodePoints.ORDER);

    private static final Comparator<Discrepancy> WORST_FIRST =
            Comparator.comparing(Discrepancy::severity)
                    .thenComparing(Discrepancy::verdict)
                    .thenComparing(Discrepancy::claimId, CodePoints.ORDER)
                    .thenComparing(Discrepancy::right, BY_PLACE_IN_TEXT)
                    .thenComparing(Discrepancy::id, CodePoints.ORDER);

    private final Sources sources;
    private final Comparison comparison;
    private final Preference preference;
    private final Decisions decisions;
    private final OwnFaults ownFaults;
    private final List<Annotated> documents;

    /**
     * @param documents that the facts come from
     * @param inBaseUnit brings quantities of one dimension to one unit; others stay as they are
     * @param publishers what the user knows of some
     * @param decisions in the order in which they were taken
     */
    public Reconciler(
            List<Annotated> documents,
            UnaryOperator<Quantity> inBaseUnit,
            List<Publisher> publishers,
            List<Decision> decisions) {
        this.documents = List.copyOf(documents);
        this.sources = new Sources(about(documents), publishers);
        this.comparison = new Comparison(sources, inBaseUnit);
        this.decisions = new Decisions(decisions);
        this.preference = new Preference(sources, comparison, this.decisions);
        this.ownFaults = new OwnFaults(inBaseUnit, this.decisions);
    }

    private static Map<String, Document.About> about(List<Annotated> documents) {
        return documents.stream()
                .map(Annotated::document)
                .collect(Collectors.toMap(Document::id, Document::about));
    }

    /** One claim for each cluster. The order of the clusters changes nothing. */
    public Reconciled reconcile(List<Cluster> clusters) {
        List<Claim> claims = new ArrayList<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (Cluster cluster : clusters) {
            List<Fact> members = cluster.members().stream().sorted(BY_PLACE_IN_TEXT).toList();
            Preference.Choice choice = preference.choose(members);
            String id = claimId(members);
            List<Discrepancy> own = discrepancies(id, cluster, members, choice.preferred());
            claims.add(claim(id, members, choice, own));
            discrepancies.addAll(own);
        }
        Map<String, Fact> facts = new HashMap<>();
        Map<String, String> claimIds = new HashMap<>();
        for (Claim claim : claims) {
            claim.members().forEach(fact -> facts.put(fact.id(), fact));
            claim.members().forEach(fact -> claimIds.put(fact.id(), claim.id()));
        }
        discrepancies.addAll(ownFaults.of(documents, claimIds));
        claims.sort(Comparator.comparing(Claim::id, CodePoints.ORDER));
        discrepancies.sort(WORST_FIRST);
        Set<Set<String>> listed =
                discrepancies.stream()
                        .map(each -> Decision.pair(each.left(), each.right()))
                        .collect(Collectors.toSet());
        return new Reconciled(claims, discrepancies, decisions.orphaned(facts, claimIds, listed));
    }

    private static String claimId(List<Fact> members) {
        return FactIds.named(
                "clm", members.stream().map(Fact::id).min(CodePoints.ORDER).orElseThrow());
    }

    private Claim claim(
            String id, List<Fact> members, Preference.Choice choice, List<Discrepancy> own) {
        Claim.Kind kind =
                choice.preferred() instanceof Figure ? Claim.Kind.FIGURE : Claim.Kind.EVENT;
        return new Claim(
                id,
                kind,
                members,
                status(members, own),
                choice.preferred(),
                choice.rationale(),
                extreme(members, false),
                extreme(members, true),
                Voices.count(sources, members),
                positions(members));
    }

    private static Claim.Status status(List<Fact> members, List<Discrepancy> own) {
        if (members.size() == 1) {
            return Claim.Status.SINGLE;
        }
        return own.stream()
                .map(Discrepancy::verdict)
                .min(Comparator.naturalOrder())
                .map(Reconciler::status)
                .orElse(Claim.Status.AGREED);
    }

    private static Claim.Status status(Verdict worst) {
        return switch (worst) {
            case CONFLICT -> Claim.Status.CONFLICT;
            case CHANGED -> Claim.Status.CHANGED;
            case CONSISTENT -> Claim.Status.CONSISTENT;
        };
    }

    /**
     * The least or greatest stated value: of figures in the unit that they are compared in, of
     * events the day.
     */
    private String extreme(List<Fact> members, boolean greatest) {
        if (members.get(0) instanceof Event) {
            Comparator<String> order = greatest ? CodePoints.ORDER.reversed() : CodePoints.ORDER;
            return members.stream()
                    .map(Event.class::cast)
                    .filter(
                            event ->
                                    greatest
                                            ? event.range().hasLatest()
                                            : event.range().hasEarliest())
                    .map(
                            event ->
                                    (greatest ? event.range().latest() : event.range().earliest())
                                            .toString())
                    .min(order)
                    .orElse("");
        }
        Comparator<Figure> order = Comparator.comparing(comparison::comparable);
        return members.stream()
                .map(Figure.class::cast)
                .filter(figure -> figure.quantity().value() != null)
                .min(greatest ? order.reversed() : order)
                .map(figure -> Claim.plain(figure.quantity().value()))
                .orElse("");
    }

    /** The values in order of their first appearance, each with its voices; a copy has none. */
    private String positions(List<Fact> members) {
        Map<String, Set<String>> voices = new LinkedHashMap<>();
        for (Fact fact : Voices.independent(members)) {
            voices.computeIfAbsent(Say.position(fact), value -> new LinkedHashSet<>())
                    .add(sources.voice(fact));
        }
        return voices.entrySet().stream()
                .map(position -> position.getKey() + ": " + String.join(", ", position.getValue()))
                .collect(Collectors.joining(" | "));
    }

    private List<Discrepancy> discrepancies(
            String claimId, Cluster cluster, List<Fact> members, Fact preferred) {
        List<Discrepancy> own = new ArrayList<>();
        for (Fact member : members) {
            if (member != preferred) {
                Comparison.Finding finding = comparison.compare(preferred, member);
                if (finding.outcome() != Comparison.Outcome.EQUAL) {
                    own.add(discrepancy(claimId, cluster, preferred, member, finding));
                }
            }
        }
        return own;
    }

    private Discrepancy discrepancy(
            String claimId, Cluster cluster, Fact left, Fact right, Comparison.Finding finding) {
        Verdict verdict = verdict(finding.outcome());
        BigDecimal confidence = confidence(cluster, left, right);
        BigDecimal difference = difference(left, right);
        BigDecimal relative = relative(left, difference);
        return new Discrepancy(
                FactIds.named("dis", left.id(), right.id()),
                claimId,
                left instanceof Figure ? Kind.FIGURE : Kind.EVENT,
                verdict,
                Severities.of(verdict, relative == null ? null : relative.abs(), confidence),
                left,
                right,
                value(left),
                value(right),
                Claim.plain(difference),
                Claim.plain(relative),
                finding.explanation(),
                decisions.on(left, right),
                Claim.plain(confidence));
    }

    private static Verdict verdict(Comparison.Outcome outcome) {
        return switch (outcome) {
            case CONSISTENT -> Verdict.CONSISTENT;
            case CHANGED -> Verdict.CHANGED;
            case CONFLICT -> Verdict.CONFLICT;
            case EQUAL -> throw new IllegalArgumentException("equal values are no discrepancy");
        };
    }

    private static String value(Fact fact) {
        if (fact instanceof Event event) {
            return event.range().isOneDay()
                    ? event.range().earliest().toString()
                    : event.range().toString();
        }
        return Claim.plain(((Figure) fact).quantity().value());
    }

    /**
     * Right less left: a number in the unit that the two are compared in, or days between their
     * first days.
     */
    private BigDecimal difference(Fact left, Fact right) {
        if (left instanceof Figure a && right instanceof Figure b) {
            return comparison.difference(a, b);
        }
        Event a = (Event) left;
        Event b = (Event) right;
        return a.range().hasEarliest() && b.range().hasEarliest()
                ? BigDecimal.valueOf(
                        ChronoUnit.DAYS.between(a.range().earliest(), b.range().earliest()))
                : null;
    }

    /**
     * The difference as a part of the left value, to four decimals; null for dates, and where that
     * value is 0.
     */
    private BigDecimal relative(Fact left, BigDecimal difference) {
        if (difference == null
                || !(left instanceof Figure figure)
                || comparison.comparable(figure).signum() == 0) {
            return null;
        }
        return Decimals.canonical(
                difference
                        .divide(comparison.comparable(figure), MathContext.DECIMAL64)
                        .setScale(4, RoundingMode.HALF_EVEN));
    }

    /**
     * Of the link between the two; where they hang together through others, of the weaker of their
     * best links.
     */
    private static BigDecimal confidence(Cluster cluster, Fact left, Fact right) {
        int score =
                cluster.link(left, right)
                        .map(Link::score)
                        .orElseGet(() -> Math.min(best(cluster, left), best(cluster, right)));
        return probability(score);
    }

    private static int best(Cluster cluster, Fact fact) {
        return cluster.links().stream()
                .filter(link -> link.left().equals(fact) || link.right().equals(fact))
                .mapToInt(Link::score)
                .max()
                .orElse(0);
    }

    /**
     * The posterior probability of a score in hundredths of a bit, to two decimals and never quite
     * 1 or 0.
     */
    private static BigDecimal probability(int score) {
        double odds = Math.pow(2, Math.max(-2000, Math.min(2000, score)) / 100.0);
        return BigDecimal.valueOf(odds / (1 + odds))
                .setScale(2, RoundingMode.HALF_EVEN)
                .min(new BigDecimal("0.99"))
                .max(new BigDecimal("0.01"));
    }
}
