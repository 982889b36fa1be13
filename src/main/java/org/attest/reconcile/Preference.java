package org.attest.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.attest.model.Bounds;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeKind;

/**
 * Which of a claim's facts a reader should take. The steps are asked in order; each keeps the best,
 * and the one that decides is named.
 */
final class Preference {

    /** The fact to take, and why, in a sentence. */
    record Choice(Fact preferred, String rationale) {}

    /**
     * A reason to prefer: the higher score is better.
     *
     * @param reason completes "it …"
     */
    private record Step(String reason, ToIntFunction<Fact> score) {}

    private final Decisions decisions;
    private final Sources sources;
    private final Comparison comparison;

    Preference(Sources sources, Comparison comparison, Decisions decisions) {
        this.decisions = decisions;
        this.sources = sources;
        this.comparison = comparison;
    }

    Choice choose(List<Fact> members) {
        Optional<Fact> accepted = decisions.accepted(members);
        if (accepted.isPresent()) {
            return new Choice(accepted.get(), "A person accepted it.");
        }
        if (members.size() == 1) {
            return new Choice(members.get(0), "It is the only one.");
        }
        List<Fact> left = members;
        List<String> reasons = new ArrayList<>();
        for (Step step : steps(members)) {
            List<Fact> best = best(left, step.score());
            if (best.size() < left.size()) {
                reasons.add(step.reason());
                left = best;
            }
            if (left.size() == 1) {
                break;
            }
        }
        return new Choice(left.get(0), rationale(reasons));
    }

    private static String rationale(List<String> reasons) {
        return reasons.isEmpty()
                ? "All state the same; it comes first."
                : "It " + String.join(", and ", reasons) + ".";
    }

    private List<Step> steps(List<Fact> members) {
        Map<Object, Integer> agreeing = agreeing(members);
        return List.of(
                new Step(
                        "is stated as a fact, not as a plan or a possibility",
                        Preference::certainty),
                new Step(
                        "corrects what was stated before", fact -> Corrections.isOne(fact) ? 1 : 0),
                new Step("holds for the latest time", this::latestTime),
                new Step(
                        "is stated by the most independent sources",
                        fact -> agreeing.get(comparison.stated(fact))),
                new Step(
                        "comes from a source that speaks first-hand",
                        fact -> sources.isFirstHand(fact) ? 1 : 0),
                new Step("comes from a source with a better grade", sources::grade),
                new Step("comes from the more direct source", fact -> directness(fact)),
                new Step("was published last", this::published),
                new Step("is the most precise", Preference::precision));
    }

    private static List<Fact> best(List<Fact> facts, ToIntFunction<Fact> score) {
        int highest = facts.stream().mapToInt(score).max().orElseThrow();
        return facts.stream().filter(fact -> score.applyAsInt(fact) == highest).toList();
    }

    private static int certainty(Fact fact) {
        return fact instanceof Figure figure && figure.modality() != Figure.Modality.ACTUAL
                        || fact instanceof Event event
                                && event.modality() != Event.Modality.HAPPENED
                ? 0
                : 1;
    }

    /** Only what moves has a latest value; of everything else a later telling is no better. */
    private int latestTime(Fact fact) {
        if (fact instanceof Event) {
            return 0;
        }
        Figure figure = (Figure) fact;
        boolean moves =
                figure.asOf().kind() == TimeKind.STOCK || figure.asOf().kind() == TimeKind.TALLY;
        if (!moves) {
            return 0;
        }
        boolean told =
                figure.asOf().kind() == TimeKind.TALLY && sources.published(fact).isPresent();
        return figure.asOf().range().hasLatest() && !told
                ? day(figure.asOf().range().latest())
                : published(fact);
    }

    private int published(Fact fact) {
        return sources.published(fact).map(Preference::day).orElse(Integer.MIN_VALUE);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    /**
     * How many voices state each value. Hedges agree with nearly everything: only equal values
     * count.
     */
    private Map<Object, Integer> agreeing(List<Fact> members) {
        Map<Object, List<Fact>> equal = new HashMap<>();
        for (Fact fact : members) {
            equal.computeIfAbsent(comparison.stated(fact), stated -> new ArrayList<>()).add(fact);
        }
        Map<Object, Integer> voices = new HashMap<>();
        equal.forEach((stated, facts) -> voices.put(stated, Voices.count(sources, facts)));
        return voices;
    }

    /**
     * The document's own words before what it reports of others; who issues facts before who
     * retells them.
     */
    private int directness(Fact fact) {
        return switch (sources.kind(fact)) {
            case FACT_SHEET -> 3;
            case PRESS_RELEASE, STATEMENT -> 2;
            case REPORT -> 1;
            case NEWS, OTHER -> 0;
        };
    }

    /**
     * The narrower the bounds, the more is known: width in thousandths of a power of ten, the same
     * on every machine.
     */
    private static int precision(Fact fact) {
        if (fact instanceof Event event) {
            return event.range().hasEarliest() && event.range().hasLatest()
                    ? -(int)
                            Math.min(
                                    Integer.MAX_VALUE,
                                    event.range().latest().toEpochDay()
                                            - event.range().earliest().toEpochDay())
                    : Integer.MIN_VALUE;
        }
        Bounds bounds = ((Figure) fact).quantity().bounds();
        if (bounds.low().number().isEmpty() || bounds.high().number().isEmpty()) {
            return Integer.MIN_VALUE;
        }
        BigDecimal width = bounds.high().number().get().subtract(bounds.low().number().get());
        return width.signum() == 0
                ? Integer.MAX_VALUE
                : -(int) (1000 * StrictMath.log10(width.doubleValue()));
    }
}
