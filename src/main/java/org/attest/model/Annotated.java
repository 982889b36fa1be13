package org.attest.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * A document with all that the stages found in it. Each stage takes what the earlier ones gave and
 * hands on a copy with its own facts; stages know one another only through this record. Facts and
 * places stand in the order of the text.
 */
public record Annotated(
        Document document,
        List<Sentence> sentences,
        List<Place.Mention> places,
        List<Timex> timexes,
        List<SystemMention> systems,
        List<Figure> figures,
        List<Event> events)
        implements Serializable {

    public Annotated {
        sentences = List.copyOf(sentences);
        places = List.copyOf(places);
        timexes = List.copyOf(timexes);
        systems = List.copyOf(systems);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    public static Annotated of(Document document, List<Sentence> sentences) {
        return new Annotated(
                document, sentences, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Annotated withPlaces(List<Place.Mention> found) {
        return new Annotated(document, sentences, found, timexes, systems, figures, events);
    }

    public Annotated withTimexes(List<Timex> found) {
        return new Annotated(document, sentences, places, found, systems, figures, events);
    }

    public Annotated withSystems(List<SystemMention> found) {
        return new Annotated(document, sentences, places, timexes, found, figures, events);
    }

    public Annotated withFigures(List<Figure> found) {
        return new Annotated(document, sentences, places, timexes, systems, found, events);
    }

    public Annotated withEvents(List<Event> found) {
        return new Annotated(document, sentences, places, timexes, systems, figures, found);
    }

    /** The place names that stand in a stretch of text, in order. */
    public List<Place.Mention> placesIn(Span span) {
        return in(span, places, Place.Mention::span);
    }

    /** The temporal expressions that stand in a stretch of text, in order. */
    public List<Timex> timexesIn(Span span) {
        return in(span, timexes, Timex::span);
    }

    /** The figures that stand in a stretch of text, in order. */
    public List<Figure> figuresIn(Span span) {
        return in(span, figures, Figure::span);
    }

    /** The events that stand in a stretch of text, in order. */
    public List<Event> eventsIn(Span span) {
        return in(span, events, Event::span);
    }

    /** By search and not by trying all, of which a long document has one for each sentence. */
    private static <T> List<T> in(Span span, List<T> ordered, Function<T, Span> spanOf) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(ordered.get(middle)).begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ordered.subList(low, ordered.size()).stream()
                .takeWhile(item -> spanOf.apply(item).begin() < span.end())
                .filter(item -> span.contains(spanOf.apply(item)))
                .toList();
    }

    /** The sentence's own text, white space folded: what ids and the tables are made from. */
    public String text(Sentence sentence) {
        return folded(document.quote(sentence.span()));
    }

    /** White space of every kind and length as one space. */
    public static String folded(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }
}
