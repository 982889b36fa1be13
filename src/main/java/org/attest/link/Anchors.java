package org.attest.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Anchor;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Sentence;
import org.attest.model.Span;

/**
 * Finds what each fact of one document hangs on: what its own clause names, then what its sentence
 * and paragraph named before, then what the document is about.
 */
final class Anchors {

    private static final Set<String> OCCURRENCE_DOMAINS = Set.of("disaster", "crime");

    /** The type of what brought deaths or injuries where no word names it. */
    private static final String UNNAMED = "disaster";

    /** A count over so many more days than an occurrence lasted is one over many of them. */
    private static final int LONGER = 14;

    private final Story story;
    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final EntityFinder entities;
    private final Map<String, LocalAnchor> byFact = new LinkedHashMap<>();

    private Anchors(Story story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
        this.occurrences = Occurrences.of(story, vocabulary);
        this.entities = new EntityFinder(story, vocabulary);
    }

    /** The anchor of every figure and event of a document, by the fact's id. */
    static Map<String, LocalAnchor> of(Story story, Vocabulary vocabulary) {
        Anchors anchors = new Anchors(story, vocabulary);
        anchors.hangFacts();
        return anchors.byFact;
    }

    private void hangFacts() {
        Map<String, LocalAnchor> ofEvents = new HashMap<>();
        for (Event event : story.document().events()) {
            ofEvents.put(event.id(), hung(event, ofEvent(event)));
        }
        for (Figure figure : story.document().figures()) {
            hung(figure, ofFigure(figure, ofEvents.get(figure.eventId())));
        }
    }

    private LocalAnchor hung(Fact fact, LocalAnchor anchor) {
        anchor.hang(fact);
        byFact.put(fact.id(), anchor);
        return anchor;
    }

    private LocalAnchor ofEvent(Event event) {
        Setting setting = story.at(event.span().begin());
        Optional<Happening> happening =
                happening(event, setting).or(() -> happeningTo(event, setting));
        return happening
                .map(h -> ofHappening(setting, h))
                .orElseGet(() -> entity(event, setting, happening));
    }

    private Optional<Happening> happening(Event event, Setting setting) {
        Sentence sentence = story.sentence(setting);
        return setting.happenings().stream()
                .filter(h -> h.type().equals(event.type()))
                .filter(h -> event.span().contains(sentence.tokens().get(h.token()).span()))
                .filter(
                        h ->
                                Vocabulary.split(event.trigger())
                                        .contains(sentence.tokens().get(h.token()).text()))
                .findFirst();
    }

    /** What an event without a type of its own happens to: {@code the accident occurred}. */
    private Optional<Happening> happeningTo(Event event, Setting setting) {
        Sentence sentence = story.sentence(setting);
        List<String> object = Vocabulary.split(event.object());
        return setting.happenings().stream()
                .filter(h -> h.leads() && !h.label().isEmpty())
                .filter(h -> event.span().contains(sentence.tokens().get(h.token()).span()))
                .filter(h -> object.contains(sentence.tokens().get(h.token()).text()))
                .findFirst();
    }

    private LocalAnchor ofHappening(Setting setting, Happening happening) {
        if (!happening.step()) {
            return occurrences.told(setting, happening);
        }
        Whereabouts where = occurrences.whereabouts(setting, happening.token());
        return occurrences
                .around(setting, happening.token())
                .or(() -> occurrences.fitting(setting, where))
                .map(found -> occurrences.there(found, setting, where, happening.type()))
                .orElseGet(() -> occurrences.told(setting, happening));
    }

    private LocalAnchor entity(Event event, Setting setting, Optional<Happening> happening) {
        int token = happening.map(Happening::token).orElseGet(() -> token(event.span(), setting));
        return entities.named(event.object(), setting)
                .or(() -> entities.named(event.agent(), setting))
                .or(() -> entities.around(setting, token))
                .or(() -> mainThing(setting))
                .orElseGet(() -> entities.document(setting));
    }

    private int token(Span span, Setting setting) {
        return story.sentence(setting).tokenAt(span.begin());
    }

    private LocalAnchor ofFigure(Figure figure, LocalAnchor ofEvent) {
        Setting setting = story.at(figure.span().begin());
        if (ofEvent != null && ofEvent.kind() == Anchor.Kind.OCCURRENCE) {
            return ofEvent;
        }
        int token = token(figure.span(), setting);
        return counted(figure, setting)
                .or(() -> brought(figure, setting, token))
                .or(() -> ofHolder(figure, setting))
                .or(() -> occurrences.inClause(setting, token))
                .or(() -> entities.subject(setting, token))
                .or(() -> entities.named(figure.frame().subject(), setting))
                .or(() -> entities.described(figure.frame().holder(), setting))
                .or(() -> entities.describedSubject(setting, token))
                .or(() -> entities.around(setting, token))
                .or(() -> mainThing(setting))
                .orElseGet(() -> entities.document(setting));
    }

    private Optional<LocalAnchor> ofHolder(Figure figure, Setting setting) {
        return figure.frame().holder().isEmpty()
                ? Optional.empty()
                : entities.named(figure.frame().holder(), setting);
    }

    /** The occurrences that the figure itself counts: {@code two bombings}. */
    private Optional<LocalAnchor> counted(Figure figure, Setting setting) {
        Sentence sentence = story.sentence(setting);
        int after = sentence.tokenAt(figure.span().end() - 1) + 1;
        return sentence.phraseAt(after)
                .flatMap(
                        phrase ->
                                setting.happenings().stream()
                                        .filter(h -> !h.step() && h.token() == phrase.head())
                                        .findFirst())
                .map(happening -> occurrences.told(setting, happening));
    }

    /** The occurrence that brought what the figure counts. */
    private Optional<LocalAnchor> brought(Figure figure, Setting setting, int token) {
        boolean harm = OCCURRENCE_DOMAINS.contains(vocabulary.domain(figure.frame().measure()));
        Optional<Happening> step = step(setting, token);
        boolean deed =
                figure.asOf().kind() == TimeKind.TALLY || figure.asOf().kind() == TimeKind.FLOW;
        if (!harm && !deed) {
            return Optional.empty();
        }
        Whereabouts where = occurrences.whereabouts(setting, token);
        Optional<LocalAnchor> spokenOf =
                harm || step.isPresent()
                        ? occurrences
                                .around(setting, token)
                                .or(() -> occurrences.fitting(setting, where))
                        : occurrences.inClause(setting, token);
        String type = step.map(Happening::type).orElse(UNNAMED);
        if (spokenOf.isPresent()) {
            return spokenOf.filter(found -> !isSummed(figure, found))
                    .map(found -> occurrences.there(found, setting, where, type));
        }
        return harm && (step.isPresent() ? !where.isUnsaid() : where.isNarrow())
                ? Optional.of(occurrences.placed(type, setting, where))
                : Optional.empty();
    }

    /** Whether it adds up what happened over a much longer time than the occurrence's. */
    private static boolean isSummed(Figure figure, LocalAnchor occurrence) {
        DateRange time = figure.asOf().range();
        DateRange days = occurrence.days();
        return figure.asOf().basis() == Figure.TimeBasis.STATED
                && time.hasEarliest()
                && days.hasEarliest()
                && time.earliest().plusDays(LONGER).isBefore(days.earliest());
    }

    /** The deed whose object or subject the figure is: {@code detained two}. */
    private Optional<Happening> step(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        Optional<Clause> clause = sentence.clauseAt(token);
        return clause.flatMap(
                own ->
                        setting.happenings().stream()
                                .filter(h -> h.step() && h.token() == own.verb().main())
                                .findFirst());
    }

    private Optional<LocalAnchor> mainThing(Setting setting) {
        return occurrences.main().or(() -> entities.main(setting));
    }
}
