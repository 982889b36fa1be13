package org.attest.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attest.model.Annotated;
import org.attest.model.Discrepancy;
import org.attest.model.Event;
import org.attest.model.Figure.TimeBasis;

/** An event that is told as past and dated after the document that tells it. */
final class TimeCheck implements Check {

    @Override
    public List<Fault> faults(Annotated document) {
        return document.document()
                .about()
                .publication()
                .map(
                        day ->
                                document.events().stream()
                                        .filter(
                                                event ->
                                                        isAhead(event, day)
                                                                && namesYear(document, event))
                                        .map(event -> fault(event, day))
                                        .toList())
                .orElse(List.of());
    }

    /** A day more is let pass: it may be the next one already where the event was. */
    private static boolean isAhead(Event event, LocalDate published) {
        return event.modality() == Event.Modality.HAPPENED
                && event.basis() == TimeBasis.STATED
                && event.range().hasEarliest()
                && event.range().earliest().isAfter(published.plusDays(1));
    }

    /** A date without its year was placed by a guess, which is no ground to accuse anyone. */
    private static boolean namesYear(Annotated document, Event event) {
        String year = Integer.toString(event.range().earliest().getYear());
        return document.timexes().stream()
                .anyMatch(
                        timex ->
                                timex.id().equals(event.dateId())
                                        && document.document().quote(timex.span()).contains(year));
    }

    private static Fault fault(Event event, LocalDate published) {
        long days = ChronoUnit.DAYS.between(event.range().earliest(), published);
        return new Fault(
                Discrepancy.Kind.TIME,
                event,
                event,
                published.toString(),
                Long.toString(days),
                null,
                Say.dated(event)
                        + " and told as past, but the document is of "
                        + published
                        + ", "
                        + -days
                        + " days before.");
    }
}
