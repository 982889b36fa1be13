package org.attest.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attest.model.Annotated;
import org.attest.model.Event;
import org.attest.model.Figure;

/**
 * Which dated event a figure belongs to: the one whose clause it stands in, the closest where
 * clauses hold one another.
 */
final class Belonging {

    private Belonging() {}

    /** The figures of a document with their events. */
    static List<Figure> figures(Annotated annotated, List<Event> events) {
        return annotated.figures().stream()
                .map(
                        figure ->
                                event(figure, events)
                                        .map(event -> figure.withEvent(event.id()))
                                        .orElse(figure))
                .toList();
    }

    private static Optional<Event> event(Figure figure, List<Event> events) {
        return events.stream()
                .filter(event -> event.span().contains(figure.span()))
                .min(
                        Comparator.<Event>comparingInt(event -> event.span().length())
                                .thenComparing(Event::span));
    }
}
