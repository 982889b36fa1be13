package org.attest.link;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Bounds;
import org.attest.model.DateRange;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Event;
import org.attest.model.FactIds;
import org.attest.model.Figure;
import org.attest.model.Figure.AsOf;
import org.attest.model.Figure.Frame;
import org.attest.model.Figure.Relation;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Place;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Timex;
import org.attest.model.Token;
import org.attest.model.Zone;

/**
 * A document built by hand: one sentence a line, a capital inside a sentence makes a name, figures
 * and places are pointed at by their words.
 */
public final class Told {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "The", "A");

    private final Document document;
    private final FactIds figureIds;
    private final FactIds eventIds;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Place.Mention> places = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Timex> timexes = new ArrayList<>();

    private Told(String id, LocalDate published, String text, boolean onePassage) {
        Document.About about =
                new Document.About(DocumentKind.NEWS, "", "Paper " + id, "", published, "en");
        this.document =
                new Document(
                        id,
                        "0".repeat(64),
                        "text/plain",
                        Text.of(text),
                        about,
                        List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))),
                        "");
        this.figureIds = new FactIds("fig", id);
        this.eventIds = new FactIds("evt", id);
        int begin = 0;
        for (String line : text.split("\n")) {
            sentences.add(sentence(line, begin, onePassage ? 0 : sentences.size()));
            begin += line.length() + 1;
        }
    }

    public static Told on(String id, String published, String... lines) {
        return new Told(id, LocalDate.parse(published), String.join("\n", lines), false);
    }

    /** All in one paragraph. */
    public static Told passage(String id, String published, String... lines) {
        return new Told(id, LocalDate.parse(published), String.join("\n", lines), true);
    }

    private static Sentence sentence(String line, int begin, int paragraph) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : line.split(" ")) {
            String bare = word.replaceAll("[.,]$", "");
            tokens.add(token(bare, begin + at, tokens.isEmpty()));
            at += word.length() + 1;
        }
        return new Sentence(
                new Span(begin, begin + line.length()),
                Zone.Kind.BODY,
                paragraph,
                tokens,
                List.of(),
                List.of());
    }

    private static Token token(String word, int at, boolean first) {
        Token.Tag tag = Token.Tag.NOUN;
        if (Character.isDigit(word.charAt(0))) {
            tag = Token.Tag.NUM;
        } else if (DETERMINERS.contains(word)) {
            tag = Token.Tag.DET;
        } else if (!first && Character.isUpperCase(word.charAt(0))) {
            tag = Token.Tag.PROPN;
        }
        return new Token(
                new Span(at, at + word.length()),
                word,
                tag,
                word.toLowerCase(java.util.Locale.ROOT));
    }

    /** A place, with all that it lies in. */
    public Told place(String name, String... within) {
        List<String> ids = new ArrayList<>(List.of("p." + name));
        for (String larger : within) {
            ids.add("p." + larger);
        }
        places.add(new Place.Mention(span(name), new Place("p." + name, name, "city", ids), false));
        return this;
    }

    /** The last run of digits in a span, which is a date's year; the span where it has none. */
    private Span year(Span span) {
        String quote = document.quote(span);
        int end = quote.length();
        while (end > 0 && !Character.isDigit(quote.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isDigit(quote.charAt(begin - 1))) {
            begin--;
        }
        return begin == end ? span : new Span(span.begin() + begin, span.begin() + end);
    }

    public Of figure(String quote) {
        return new Of(quote);
    }

    public Told event(String quote, String trigger, String type, String object, DateRange range) {
        Span span = span(quote);
        String dateId = "dat_" + events.size();
        timexes.add(new Timex(dateId, year(span), Timex.Type.DATE, "", "", range, "test"));
        events.add(
                new Event(
                        eventIds.next(sentenceAt(span), quote),
                        document.id(),
                        span,
                        quote,
                        trigger,
                        type,
                        "",
                        object,
                        "",
                        List.of(),
                        dateId,
                        range,
                        TimeBasis.STATED,
                        Event.Modality.HAPPENED,
                        Event.Count.NONE,
                        "",
                        "",
                        "test",
                        sentenceAt(span)));
        return this;
    }

    public Annotated document() {
        return Annotated.of(document, sentences)
                .withPlaces(places)
                .withTimexes(timexes)
                .withFigures(figures)
                .withEvents(events);
    }

    private Span span(String words) {
        int begin = document.text().toString().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    private String sentenceAt(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(span))
                .map(sentence -> document.quote(sentence.span()))
                .findFirst()
                .orElseThrow();
    }

    /** A figure's frame, said bit by bit. */
    public final class Of {

        private final String quote;
        private Kind kind = Kind.COUNT;
        private String unit = "person";
        private String value;
        private String period = "";
        private String measure = "";
        private String subject = "";
        private String holder = "";
        private List<String> restrictors = List.of();
        private List<String> placeIds = List.of();
        private TimeKind timeKind = TimeKind.STOCK;
        private DateRange range = DateRange.ALWAYS;
        private TimeBasis basis = TimeBasis.DOCUMENT;
        private Figure.Modality modality = Figure.Modality.ACTUAL;
        private String voice = "";
        private Relation relation = Relation.NONE;
        private String related = "";

        private Of(String quote) {
            this.quote = quote;
            this.value = quote.replaceAll("[^0-9.]", "");
        }

        public Of measures(String concept, String words) {
            measure = concept;
            subject = words;
            return this;
        }

        public Of counts(String noun) {
            unit = noun;
            return this;
        }

        public Of in(Kind newKind, String newUnit) {
            kind = newKind;
            unit = newUnit;
            return this;
        }

        public Of worth(String number) {
            value = number;
            return this;
        }

        public Of of(String newHolder) {
            holder = newHolder;
            return this;
        }

        public Of only(String... narrowing) {
            restrictors = List.of(narrowing);
            return this;
        }

        public Of at(String place) {
            placeIds = List.of("p." + place);
            return this;
        }

        public Of every(String newPeriod) {
            period = newPeriod;
            return this;
        }

        public Of over(TimeKind newKind, String from, String to) {
            timeKind = newKind;
            range = DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
            basis = TimeBasis.STATED;
            return this;
        }

        public Of kind(TimeKind newKind) {
            timeKind = newKind;
            return this;
        }

        public Of modality(Figure.Modality newModality) {
            modality = newModality;
            return this;
        }

        public Of saidBy(String speaker) {
            voice = speaker;
            return this;
        }

        public Of partOf(String quoteOfWhole) {
            relation = Relation.PART_OF;
            related =
                    figures.stream()
                            .filter(figure -> figure.quote().equals(quoteOfWhole))
                            .map(Figure::id)
                            .findFirst()
                            .orElseThrow();
            return this;
        }

        public Told told() {
            Span span = span(quote);
            BigDecimal number = new BigDecimal(value);
            figures.add(
                    new Figure(
                            figureIds.next(sentenceAt(span), quote),
                            document.id(),
                            span,
                            quote,
                            new Quantity(
                                    kind,
                                    number,
                                    Bounds.exactly(number),
                                    Qualifier.EXACT,
                                    unit,
                                    period),
                            new Frame(measure, subject, holder, restrictors, "", placeIds),
                            new AsOf(range, timeKind, basis),
                            modality,
                            voice,
                            relation,
                            related,
                            "",
                            "",
                            "test",
                            sentenceAt(span)));
            return Told.this;
        }
    }
}
