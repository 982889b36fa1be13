package org.attest.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.attest.events.Dating.Dated;
import org.attest.events.Story.When;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Event;
import org.attest.model.FactIds;
import org.attest.model.Place;
import org.attest.model.Sentence;

/**
 * Finds the dated events of a document: clauses with a time, event nouns with a time, and steps of
 * a dated happening.
 */
public final class EventFinder implements UnaryOperator<Annotated> {

    /** A sentence with its events. */
    private record Told(Passage passage, List<Mention> mentions) {}

    private final Triggers triggers;
    private final EventTypes types;

    public EventFinder(Lexicon lexicon) {
        this.triggers = new Triggers(lexicon);
        this.types = new EventTypes(lexicon);
    }

    @Override
    public Annotated apply(Annotated annotated) {
        List<Told> told =
                annotated.sentences().stream()
                        .filter(sentence -> sentence.zone().carriesFacts())
                        .map(sentence -> new Passage(annotated, sentence))
                        .map(passage -> new Told(passage, mentions(passage)))
                        .toList();
        List<Event> events = events(annotated, told);
        return annotated.withEvents(events).withFigures(Belonging.figures(annotated, events));
    }

    private List<Mention> mentions(Passage passage) {
        Sentence sentence = passage.sentence();
        Dating dating = new Dating(passage, clause -> typed(sentence, clause));
        List<Dated> free = new ArrayList<>();
        Map<Dated, Clause> owners = new LinkedHashMap<>();
        for (Dated dated : dating.all()) {
            dating.owner(dated)
                    .filter(clause -> ClauseEvents.tells(triggers, sentence, clause))
                    .ifPresentOrElse(clause -> owners.put(dated, clause), () -> free.add(dated));
        }
        dropEmbedded(dating, owners);
        List<Mention> mentions =
                new ArrayList<>(new ClauseEvents(triggers, types, passage, owners).all());
        mentions.addAll(new NounEvents(triggers, types, passage).all(free));
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private boolean typed(Sentence sentence, Clause clause) {
        return !triggers.verb(sentence, clause).type().equals(EventTypes.OTHER);
    }

    /** Where a clause has a time of its own, one inside a phrase says no more. */
    private static void dropEmbedded(Dating dating, Map<Dated, Clause> owners) {
        List<Clause> plain =
                owners.keySet().stream()
                        .filter(dated -> !dating.isEmbedded(dated))
                        .map(owners::get)
                        .toList();
        owners.keySet()
                .removeIf(dated -> dating.isEmbedded(dated) && plain.contains(owners.get(dated)));
    }

    private static List<Event> events(Annotated annotated, List<Told> told) {
        Story story =
                new Story(
                        annotated.document().about().publication(),
                        told.stream().flatMap(t -> t.mentions().stream()).toList());
        FactIds ids = new FactIds("evt", annotated.document().id());
        List<Event> events = new ArrayList<>();
        for (Told sentence : told) {
            story.next(
                    sentence.mentions(),
                    new Scenes(sentence.passage()).ofSentence(),
                    sentence.passage().sentence().paragraph());
            sentence.mentions().forEach(mention -> events.add(event(ids, story, mention)));
        }
        events.sort(Comparator.comparing(Event::span).thenComparing(Event::id));
        return events;
    }

    private static Event event(FactIds ids, Story story, Mention mention) {
        Annotated annotated = mention.passage().annotated();
        String quote = annotated.document().quote(mention.span());
        String sentence = annotated.text(mention.passage().sentence());
        When when = story.when(mention);
        List<Place.Mention> places = story.where(mention);
        return new Event(
                ids.next(sentence, quote),
                annotated.document().id(),
                mention.span(),
                quote,
                mention.trigger(),
                mention.type(),
                mention.agent(),
                mention.object(),
                Scenes.name(annotated, places),
                Scenes.ids(places),
                when.dateId(),
                when.range(),
                when.basis(),
                mention.modality(),
                mention.count(),
                mention.speaker(),
                "",
                mention.rule(),
                sentence);
    }
}
