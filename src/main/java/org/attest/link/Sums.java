package org.attest.link;

import java.time.LocalDate;
import org.attest.model.DateRange;
import org.attest.model.Figure;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.model.Token;

/** Tells counts over many occurrences, such as those since January, from what one brought. */
final class Sums {

    /** A count that begins so many days before an occurrence is one over many of them. */
    private static final int LONGER = 14;

    /** How many tokens behind {@code since} its time begins. */
    private static final int NEAR = 8;

    private final Story story;

    Sums(Story story) {
        this.story = story;
    }

    /** Whether an event's days begin long before the text was published, and go on. */
    boolean isSummed(DateRange range, Setting setting) {
        return !range.isOneDay()
                        && story.published()
                                .filter(day -> begins(range, day) && !range.latest().isBefore(day))
                                .isPresent()
                || range.isAlways() && since(setting, story.published().orElse(LocalDate.MIN));
    }

    /** Whether a figure adds up what happened since long before the occurrence. */
    boolean isSummed(Figure figure, LocalAnchor occurrence, Setting setting) {
        LocalDate day =
                occurrence.days().hasEarliest()
                        ? occurrence.days().earliest()
                        : story.published().orElse(LocalDate.MIN);
        return figure.asOf().basis() == Figure.TimeBasis.STATED
                        && begins(figure.asOf().range(), day)
                || since(setting, day);
    }

    /** Whether the sentence counts since a day long before the text was published. */
    boolean isSince(Setting setting) {
        return since(setting, story.published().orElse(LocalDate.MIN));
    }

    private static boolean begins(DateRange range, LocalDate day) {
        return range.hasEarliest()
                && !day.equals(LocalDate.MIN)
                && range.earliest().isBefore(day.minusDays(LONGER));
    }

    /** Whether the sentence counts since a day long before. */
    private boolean since(Setting setting, LocalDate day) {
        Sentence sentence = story.sentence(setting);
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            int last = Math.min(sentence.tokens().size(), i + 1 + NEAR);
            if (token.is("since") && isFollowed(sentence.span(i + 1, last), day)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowed(Span span, LocalDate day) {
        return story.document().timexesIn(span).stream()
                .map(Timex::range)
                .anyMatch(range -> begins(range, day));
    }
}
