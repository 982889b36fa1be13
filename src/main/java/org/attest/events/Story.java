package org.attest.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.events.Dating.Dated;
import org.attest.model.DateRange;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Place;

/**
 * What a document has told so far, which lends its day and its place to the steps that name none.
 * The nearest counts: the sentence, the paragraph, what the document opens with, what it told last.
 */
final class Story {

    /** When, and how that is known. */
    record When(String dateId, DateRange range, TimeBasis basis) {}

    /** A happening before it is over in the news. */
    private static final int NEWS_DAYS = 31;

    private final Optional<LocalDate> publication;
    private final Optional<Mention> lead;
    private Optional<Mention> here = Optional.empty();
    private Optional<Mention> last = Optional.empty();
    private List<Place.Mention> scene = List.of();
    private int sceneParagraph = -1;

    /**
     * @param all of the document's mentions, in order
     */
    Story(Optional<LocalDate> publication, List<Mention> all) {
        this.publication = publication;
        this.lead =
                all.stream()
                        .filter(mention -> mention.hasDay() && mention.isProse())
                        .filter(this::isNews)
                        .findFirst();
    }

    private boolean isNews(Mention mention) {
        DateRange range = mention.dated().orElseThrow().range();
        return publication
                .map(day -> !range.latest().isBefore(day.minusDays(NEWS_DAYS)))
                .orElse(true);
    }

    /**
     * Takes in the next sentence.
     *
     * @param places where it is set, if it tells no event
     */
    void next(List<Mention> sentence, List<Place.Mention> places, int paragraph) {
        here =
                sentence.stream()
                        .filter(Mention::hasDay)
                        .findFirst()
                        .or(() -> sentence.stream().filter(Mention::hasTime).findFirst());
        last = here.isPresent() ? here : last;
        sentence.stream()
                .filter(mention -> !mention.places().isEmpty())
                .findFirst()
                .map(Mention::places)
                .or(() -> Optional.of(places))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> set(found, paragraph));
    }

    private void set(List<Place.Mention> found, int paragraph) {
        scene = found;
        sceneParagraph = paragraph;
    }

    /** When an event of the sentence taken in last happened. */
    When when(Mention mention) {
        if (mention.dated().isPresent()) {
            Dated dated = mention.dated().get();
            return new When(dated.timex().id(), dated.range(), TimeBasis.STATED);
        }
        return here.or(() -> last.filter(other -> sameParagraph(other, mention)))
                .or(() -> lead)
                .or(() -> last)
                .flatMap(Mention::dated)
                .map(dated -> new When("", dated.range(), TimeBasis.NARRATIVE))
                .orElseGet(this::ofDocument);
    }

    private When ofDocument() {
        DateRange day = publication.map(DateRange::day).orElse(DateRange.ALWAYS);
        return new When("", day, TimeBasis.DOCUMENT);
    }

    /** Where it happened: only a step takes over a place that another sentence names. */
    List<Place.Mention> where(Mention mention) {
        if (!mention.places().isEmpty() || !mention.step()) {
            return mention.places();
        }
        if (mention.passage().sentence().paragraph() == sceneParagraph) {
            return scene;
        }
        return lead.map(Mention::places).orElse(List.of());
    }

    private static boolean sameParagraph(Mention a, Mention b) {
        return a.passage().sentence().paragraph() == b.passage().sentence().paragraph();
    }
}
