package org.attest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.GoldGroup.GoldFact;
import org.attest.GoldGroup.GoldPair;
import org.attest.model.Annotated;
import org.attest.model.Bounds;
import org.attest.model.Claim;
import org.attest.model.DateRange;
import org.attest.model.Discrepancy;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity;
import org.attest.model.Result;
import org.attest.model.Span;
import org.attest.model.Timex;

/**
 * How a result stands to marked pairs: of how many it says just what was marked, and how many it
 * joins rightly and wrongly. Scores add up.
 *
 * @param right pairs whose facts, values and relation are all right
 * @param pairs of which the relation is certain
 * @param joinedRightly of the pairs that are one claim
 * @param joinedWrongly of the pairs that are two
 * @param missed pairs that are one claim and were not joined
 */
record GroupScore(int right, int pairs, int joinedRightly, int joinedWrongly, int missed) {

    static final GroupScore NONE = new GroupScore(0, 0, 0, 0, 0);

    GroupScore plus(GroupScore other) {
        return new GroupScore(
                right + other.right,
                pairs + other.pairs,
                joinedRightly + other.joinedRightly,
                joinedWrongly + other.joinedWrongly,
                missed + other.missed);
    }

    /** Pairs completely right, in percent. */
    double headline() {
        return share(right, pairs);
    }

    /** Of the pairs joined, how many are one claim, in percent. */
    double precision() {
        return share(joinedRightly, joinedRightly + joinedWrongly);
    }

    /** Of the pairs that are one claim, how many are joined, in percent. */
    double recall() {
        return share(joinedRightly, joinedRightly + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.2f of %d, alignment P %.2f R %.2f",
                headline(),
                pairs,
                precision(),
                recall());
    }

    /**
     * Scores one group.
     *
     * @param figures whether pairs of figures count, else those of events
     */
    static GroupScore of(
            GoldGroup gold, Result result, boolean figures, UnaryOperator<Quantity> inBaseUnit) {
        Output output = new Output(result, inBaseUnit);
        Map<String, GoldFact> marked = new HashMap<>();
        Map<String, Fact> found = new HashMap<>();
        for (GoldFact fact : gold.facts()) {
            marked.put(fact.id(), fact);
            found.put(fact.id(), output.find(fact));
        }
        GroupScore score = NONE;
        for (GoldPair pair : gold.pairs()) {
            if (marked.get(pair.a()).isFigure() == figures) {
                score = score.plus(of(pair, marked, found, output));
            }
        }
        return score;
    }

    /** The figures of documents that were marked, by the marks' ids; without those not found. */
    static Map<String, Fact> figures(GoldGroup gold, List<Annotated> documents) {
        Map<String, Fact> found = new HashMap<>();
        gold.facts().stream()
                .filter(GoldFact::isFigure)
                .forEach(marked -> found.put(marked.id(), Output.find(documents, marked)));
        return found;
    }

    private static GroupScore of(
            GoldPair pair, Map<String, GoldFact> marked, Map<String, Fact> found, Output output) {
        Fact a = found.get(pair.a());
        Fact b = found.get(pair.b());
        String said = a == null || b == null ? "not found" : output.relation(a, b);
        boolean joined =
                a != null && b != null && !said.equals("unrelated") && !(a == b && !pair.joined());
        boolean right =
                joined == pair.joined()
                        && a != null
                        && b != null
                        && a != b
                        && said.equals(pair.relation())
                        && Output.sameValue(marked.get(pair.a()), a)
                        && Output.sameValue(marked.get(pair.b()), b);
        boolean counts = pair.alignCertain();
        return new GroupScore(
                pair.certain() && right ? 1 : 0,
                pair.certain() ? 1 : 0,
                counts && joined && pair.joined() ? 1 : 0,
                counts && joined && !pair.joined() ? 1 : 0,
                counts && !joined && pair.joined() ? 1 : 0);
    }

    /** The result as the marks are compared with it. */
    private static final class Output {

        private static final double SAME = 1e-9;

        private final Result result;
        private final UnaryOperator<Quantity> inBaseUnit;
        private final Map<String, Claim> claims = new HashMap<>();
        private final Map<Set<String>, Discrepancy> discrepancies = new HashMap<>();
        private final Map<String, DateRange> published = new HashMap<>();

        Output(Result result, UnaryOperator<Quantity> inBaseUnit) {
            this.result = result;
            this.inBaseUnit = inBaseUnit;
            for (Claim claim : result.claims()) {
                claim.members().forEach(fact -> claims.put(fact.id(), claim));
            }
            for (Discrepancy each : result.discrepancies()) {
                discrepancies.put(pair(each.left(), each.right()), each);
            }
            for (Annotated document : result.documents()) {
                document.document()
                        .about()
                        .publication()
                        .ifPresent(
                                day -> published.put(document.document().id(), DateRange.day(day)));
            }
        }

        /** A document that contradicts its own date has one fact on both sides. */
        private static Set<String> pair(Fact a, Fact b) {
            return new HashSet<>(List.of(a.id(), b.id()));
        }

        Fact find(GoldFact marked) {
            return Output.find(result.documents(), marked);
        }

        static Fact find(List<Annotated> documents, GoldFact marked) {
            return documents.stream()
                    .filter(document -> document.document().id().endsWith(marked.document()))
                    .findFirst()
                    .map(
                            document ->
                                    marked.isFigure()
                                            ? figure(document, marked)
                                            : event(document, marked))
                    .orElse(null);
        }

        private static Fact figure(Annotated document, GoldFact marked) {
            return document.figures().stream()
                    .filter(figure -> figure.span().overlaps(marked.span()))
                    .max(
                            Comparator.<Figure>comparingDouble(
                                            f -> overlap(f.span(), marked.span()))
                                    .thenComparing(figure -> sameValue(marked, figure)))
                    .orElse(null);
        }

        private static double overlap(Span a, Span b) {
            int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
            int all = Math.max(a.end(), b.end()) - Math.min(a.begin(), b.begin());
            return (double) shared / all;
        }

        private static Fact event(Annotated document, GoldFact marked) {
            Map<String, Span> dates = new HashMap<>();
            document.timexes().forEach((Timex date) -> dates.put(date.id(), date.span()));
            List<Event> near = new ArrayList<>();
            for (Event event : document.events()) {
                if (onDate(event, dates, marked)
                        || event.span().overlaps(marked.span()) && sameValue(marked, event)) {
                    near.add(event);
                }
            }
            return near.stream()
                    .max(
                            Comparator.<Event, Boolean>comparing(event -> named(marked, event))
                                    .thenComparing(event -> onDate(event, dates, marked))
                                    .thenComparing(event -> sameValue(marked, event))
                                    .thenComparing(event -> event.span().overlaps(marked.span())))
                    .orElse(null);
        }

        private static boolean onDate(Event event, Map<String, Span> dates, GoldFact marked) {
            Span date = dates.get(event.dateId());
            return date != null && date.overlaps(marked.span());
        }

        private static boolean named(GoldFact marked, Event event) {
            return marked.triggers().stream()
                    .anyMatch(trigger -> stem(trigger).equals(stem(event.trigger())));
        }

        private static String stem(String word) {
            return word.toLowerCase(Locale.ROOT).substring(0, Math.min(4, word.length()));
        }

        static boolean sameValue(GoldFact marked, Fact fact) {
            if (fact instanceof Event event) {
                return event.range().equals(marked.range());
            }
            BigDecimal value = ((Figure) fact).quantity().value();
            return marked.value() == null || value != null && near(marked.value(), value);
        }

        private static boolean near(BigDecimal a, BigDecimal b) {
            double left = a.doubleValue();
            double right = b.doubleValue();
            return Math.abs(left - right) <= SAME * Math.max(Math.abs(left), Math.abs(right));
        }

        /** What the result says of two facts; {@code unrelated} where their claims differ. */
        String relation(Fact a, Fact b) {
            Claim claim = claims.get(a.id());
            if (claim != claims.get(b.id())) {
                return "unrelated";
            }
            Discrepancy listed = a == b ? null : discrepancies.get(pair(a, b));
            if (listed != null) {
                return listed.verdict().label();
            }
            if (claim.preferred() == a || claim.preferred() == b) {
                return "equal";
            }
            return a instanceof Figure left
                    ? figures(left, (Figure) b)
                    : events((Event) a, (Event) b);
        }

        /** By the contract's rule, where neither is the preferred one. */
        private String figures(Figure a, Figure b) {
            Quantity left = inBaseUnit.apply(a.quantity());
            Quantity right = inBaseUnit.apply(b.quantity());
            boolean same =
                    left.value() == null || right.value() == null
                            ? left.value() == right.value() && left.bounds().equals(right.bounds())
                            : near(left.value(), right.value());
            if (same && left.qualifier() == right.qualifier()) {
                return "equal";
            }
            if (openOnOneSide(left.bounds(), right.bounds())
                    ? same
                    : left.bounds().overlaps(right.bounds())) {
                return "consistent";
            }
            return moves(a) && moves(b) && !time(a).overlaps(time(b)) ? "changed" : "conflict";
        }

        private static boolean openOnOneSide(Bounds a, Bounds b) {
            return a.openAbove() && b.openAbove() || a.openBelow() && b.openBelow();
        }

        private static boolean moves(Figure figure) {
            return figure.asOf().kind() == TimeKind.STOCK || figure.asOf().kind() == TimeKind.TALLY;
        }

        private DateRange time(Figure figure) {
            return figure.asOf().range().isAlways()
                    ? published.getOrDefault(figure.docId(), DateRange.ALWAYS)
                    : figure.asOf().range();
        }

        private String events(Event a, Event b) {
            if (a.range().equals(b.range())) {
                return "equal";
            }
            if (a.range().overlaps(b.range())) {
                return "consistent";
            }
            boolean told = published.containsKey(a.docId()) && published.containsKey(b.docId());
            return told && (ahead(a) || ahead(b)) && !time(a).equals(time(b))
                    ? "changed"
                    : "conflict";
        }

        private DateRange time(Event event) {
            return published.get(event.docId());
        }

        private boolean ahead(Event event) {
            DateRange told = published.get(event.docId());
            return told != null && event.range().latest().isAfter(told.latest());
        }
    }
}
