package org.attest.link;

import org.attest.model.Event;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Figure.TimeBasis;

/** What two facts of one claim can never be to one another. */
final class CannotLink {

    /** How many days two tellings of one event may differ by. */
    private static final int SAME_DAYS = 3;

    private CannotLink() {}

    static boolean figures(FrameView a, FrameView b) {
        Figure left = a.figure();
        Figure right = b.figure();
        return !FigureComparisons.sameDimension(a.base(), b.base())
                || related(left, right)
                || related(right, left)
                || anotherHappening(a, b)
                || left.docId().equals(right.docId())
                        && left.sentence().equals(right.sentence())
                        && !rivals(left, right)
                        && !sameValue(a, b);
    }

    /**
     * What is counted when something has happened, reports of one happening state within weeks, and
     * in one place: likeness of words says only that it is of one kind. A day that both tell holds
     * it together for longer.
     */
    private static boolean anotherHappening(FrameView a, FrameView b) {
        return !a.figure().docId().equals(b.figure().docId())
                && !(a.worldwide() && b.worldwide())
                && happened(a)
                && happened(b)
                && (Places.compare(a.places(), b.places()) == Places.APART
                        || elsewhere(a.story(), b.story())
                        || toldFarApart(a, b));
    }

    /** Whether two texts have other scenes, and nearly no name in common. */
    private static boolean elsewhere(Story a, Story b) {
        return a.isElsewhere(b) && Story.shared(a.tellingNames(), b.tellingNames()) < 2;
    }

    private static boolean happened(FrameView view) {
        Figure.AsOf asOf = view.figure().asOf();
        return switch (asOf.kind()) {
            case FLOW -> asOf.basis() == TimeBasis.DOCUMENT;
            case TALLY ->
                    !view.summed()
                            && (asOf.range().isAlways() || !TimeComparison.spans(asOf.range()));
            case STOCK, ATTRIBUTE -> false;
        };
    }

    private static boolean toldFarApart(FrameView a, FrameView b) {
        return !a.anchor().sharesDays(b.anchor()) && a.story().farFrom(b.story());
    }

    /** Whether two voices that are both named speak: only they can differ in one sentence. */
    static boolean rivals(Figure a, Figure b) {
        return !a.attributedTo().isEmpty()
                && !b.attributedTo().isEmpty()
                && !a.attributedTo().equals(b.attributedTo());
    }

    /** A part and its whole, a value and what it changed from. */
    private static boolean related(Figure a, Figure b) {
        return !a.relatedId().isEmpty()
                && a.relatedId().equals(b.id())
                && a.relation() != Relation.RESTATES;
    }

    private static boolean sameValue(FrameView a, FrameView b) {
        return a.base().value() != null
                && b.base().value() != null
                && a.base().value().compareTo(b.base().value()) == 0;
    }

    static boolean events(EventView a, EventView b, Vocabulary vocabulary) {
        boolean oneSentence =
                a.event().docId().equals(b.event().docId())
                        && a.event().sentence().equals(b.event().sentence());
        return oneSentence
                        && (!a.event().range().equals(b.event().range())
                                || !a.trigger().equals(b.trigger()))
                || anotherOfItsKind(a, b, vocabulary);
    }

    /**
     * Attacks and arrests happen every day: told for days that lie apart, or for places that do,
     * they are two, however alike the words are. A treaty is signed once.
     */
    private static boolean anotherOfItsKind(EventView a, EventView b, Vocabulary vocabulary) {
        boolean often =
                vocabulary.happensOften(a.event().type())
                        && vocabulary.happensOften(b.event().type())
                        && !a.event().docId().equals(b.event().docId());
        return often
                && (daysApart(a.event(), b.event())
                        || EventComparisons.apart(a, b)
                        || !a.event().range().overlaps(b.event().range())
                                && a.anchor().story().farFrom(b.anchor().story()));
    }

    private static boolean daysApart(Event a, Event b) {
        return a.range().isOneDay()
                && b.range().isOneDay()
                && !Setting.near(a.range(), b.range(), SAME_DAYS);
    }
}
