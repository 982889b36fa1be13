package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.link.AnchorComparison.Standing;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Event.Modality;
import org.attest.model.Evidence;
import org.attest.model.Figure.TimeBasis;

/** Compares two events, whose value is their date. Symmetric. */
final class EventComparisons {

    private static final int ONE_STORY = 31;

    /** A clause with fewer words than this is a line of a data sheet. */
    private static final int LABEL = 2;

    private final Weights weights;
    private final Vocabulary vocabulary;

    EventComparisons(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** The terms of a pair, the prior first. */
    List<Evidence> terms(EventView a, EventView b, Standing standing) {
        List<Evidence> terms = new ArrayList<>();
        terms.add(weights.prior("event"));
        add(terms, "event sentence", sentence(a, b));
        add(terms, "type", type(a, b));
        add(terms, "event anchor", standing.level());
        add(terms, "participants", participants(a, b));
        add(terms, "clause", clause(a, b));
        add(terms, "event place", place(a, b));
        add(terms, "event modality", modality(a, b));
        add(terms, "date", date(a.event(), b.event()));
        add(terms, "event document", document(a, b));
        return terms;
    }

    private void add(List<Evidence> terms, String comparison, String level) {
        terms.add(weights.term(comparison, level));
    }

    private static String sentence(EventView a, EventView b) {
        if (Copies.sameWords(a.event(), b.event())) {
            return a.event().quote().equals(b.event().quote())
                    ? "same words"
                    : "same words, other event";
        }
        return "other";
    }

    private String type(EventView a, EventView b) {
        if (a.trigger().equals(b.trigger())) {
            return "same word";
        }
        if (a.event().type().equals(b.event().type())) {
            return a.event().type().equals("other") ? "both other" : "same type";
        }
        if (vocabulary.relatedVerbs(a.trigger(), b.trigger())
                || vocabulary.related(a.trigger(), b.trigger())) {
            return "related words";
        }
        if (!vocabulary.family(a.event().type()).isEmpty()
                && vocabulary
                        .family(a.event().type())
                        .equals(vocabulary.family(b.event().type()))) {
            return "same family";
        }
        return named(a, b) || named(b, a) ? "named beside" : "different types";
    }

    /** Whether the other's sentence has the word: of one event each text may take another step. */
    private static boolean named(EventView event, EventView other) {
        return other.lemmas().contains(event.trigger());
    }

    /** Who does it and what it is done to, together: a passive turns the two round. */
    private String participants(EventView a, EventView b) {
        if (a.object().isEmpty() || b.object().isEmpty()) {
            return met(a.participants(), b.participants()) > 0 ? "some shared" : "unsaid";
        }
        int objects = met(a.object(), b.object());
        if (2 * objects >= Math.min(a.object().size(), b.object().size())) {
            return met(a.agent(), b.agent()) > 0 ? "both shared" : "object shared";
        }
        return met(a.participants(), b.participants()) > 0 ? "some shared" : "different";
    }

    private int met(Set<String> a, Set<String> b) {
        return (int)
                a.stream().filter(x -> b.stream().anyMatch(y -> vocabulary.related(x, y))).count();
    }

    private static String clause(EventView a, EventView b) {
        int shared = Story.shared(a.clause(), b.clause());
        int smaller = Math.min(a.clause().size(), b.clause().size());
        if (smaller < LABEL) {
            return "a label";
        }
        if (shared >= 3 && 2 * shared >= smaller) {
            return "most shared";
        }
        return shared >= 2 ? "some shared" : "little shared";
    }

    /** Whether each names places, and no two of them lie in one another. */
    static boolean apart(EventView a, EventView b) {
        return place(a, b).equals("apart");
    }

    private static String place(EventView a, EventView b) {
        return switch (Places.compare(a.places(), b.places())) {
            case SAME -> "same";
            case WITHIN -> "one within the other";
            case PART -> "partly the same";
            case APART -> besideEachOther(a, b) ? "named beside" : "apart";
            case UNSAID -> "unsaid";
        };
    }

    /**
     * Whether a sentence also names the other's places: a clause's own may be those who take part.
     */
    private static boolean besideEachOther(EventView a, EventView b) {
        return meets(Places.compare(a.places(), b.around()))
                || meets(Places.compare(b.places(), a.around()));
    }

    private static boolean meets(Places places) {
        return places != Places.APART && places != Places.UNSAID;
    }

    private static String modality(EventView a, EventView b) {
        boolean left = denied(a.event());
        boolean right = denied(b.event());
        return left == right ? "alike" : "denied against stated";
    }

    private static boolean denied(Event event) {
        return event.modality() == Modality.DENIED || event.modality() == Modality.NEGATED;
    }

    private static String date(Event a, Event b) {
        DateRange left = a.range();
        DateRange right = b.range();
        if (left.isAlways() || right.isAlways()) {
            return "unknown";
        }
        if (left.equals(right)) {
            return left.isOneDay() ? "same day" : "same period";
        }
        if (left.overlaps(right)) {
            return "overlapping";
        }
        if (a.basis() == TimeBasis.DOCUMENT || b.basis() == TimeBasis.DOCUMENT) {
            return Setting.near(left, right, 2) ? "a report's day, near" : "a report's day";
        }
        if (Setting.near(left, right, 3)) {
            return "days apart";
        }
        return Setting.near(left, right, ONE_STORY) ? "weeks apart" : "far apart";
    }

    private static String document(EventView a, EventView b) {
        if (!a.event().docId().equals(b.event().docId())) {
            return "other documents";
        }
        return a.event().range().equals(b.event().range())
                ? "one document, same date"
                : "one document, other date";
    }
}
