package org.attest.link;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Anchor;
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

    private final Story story;
    private final Vocabulary vocabulary;
    private final Occurrences occurrences;
    private final EntityFinder entities;
    private final Sums summed;
    private final Map<String, LocalAnchor> byFact = new LinkedHashMap<>();

    private Anchors(Story story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
        this.occurrences = Occurrences.of(story, vocabulary);
        this.entities = new EntityFinder(story, vocabulary);
        this.summed = new Sums(story);
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
        Optional<Happening> own = happening(event, setting);
        Optional<Happening> happening =
                own.filter(h -> !h.step()).or(() -> subjectOf(event, setting)).or(() -> own);
        return happening
                .filter(h -> !h.step() || !summed.isSummed(event.range(), setting))
                .map(h -> ofHappening(setting, h, event.range()))
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

    /** The occurrence that did it or that it happens to: {@code the blast killed two}. */
    private Optional<Happening> subjectOf(Event event, Setting setting) {
        Sentence sentence = story.sentence(setting);
        return setting.happenings().stream()
                .filter(h -> !h.step() && !h.label().isEmpty())
                .filter(h -> HappeningFinder.tellsOf(event, sentence.tokens().get(h.token())))
                .findFirst();
    }

    private LocalAnchor ofHappening(Setting setting, Happening happening, DateRange days) {
        if (!happening.step()) {
            return occurrences.told(setting, happening);
        }
        Whereabouts where = occurrences.whereabouts(setting, happening.token());
        return occurrences
                .around(setting, happening.token())
                .or(() -> occurrences.fitting(setting, where))
                .filter(found -> !Occurrences.isBefore(days, found.days()))
                .map(found -> occurrences.there(found, setting, where, happening.type()))
                .orElseGet(
                        () -> occurrences.spokenOf(setting, occurrences.told(setting, happening)));
    }

    private LocalAnchor entity(Event event, Setting setting, Optional<Happening> happening) {
        int token = happening.map(Happening::token).orElseGet(() -> token(event.span(), setting));
        return entities.named(event.object(), setting)
                .or(() -> entities.named(event.agent(), setting))
                .or(() -> entities.inSentence(setting, token))
                .or(() -> entities.before(setting))
                .or(() -> mainThing(setting))
                .orElseGet(() -> entities.document(setting));
    }

    private int token(Span span, Setting setting) {
        return story.sentence(setting).tokenAt(span.begin());
    }

    private LocalAnchor ofFigure(Figure figure, LocalAnchor ofEvent) {
        Setting setting = story.at(figure.span().begin());
        int token = token(figure.span(), setting);
        Optional<LocalAnchor> holder =
                ofHolder(figure, setting)
                        .or(() -> entities.described(figure.frame().holder(), setting));
        if (figure.asOf().kind() == TimeKind.STOCK && holder.isPresent()) {
            return holder.get();
        }
        if (ofEvent != null && ofEvent.kind() == Anchor.Kind.OCCURRENCE) {
            return ofEvent;
        }
        return counted(figure, setting)
                .or(() -> brought(figure, setting, token))
                .or(() -> holder)
                .or(() -> occurrences.inClause(setting, token, false))
                .or(() -> entities.subject(setting, token))
                .or(() -> entities.narrowing(figure.frame().subject(), setting))
                .or(() -> entities.describedSubject(setting, token))
                .or(() -> entities.inSentence(setting, token))
                .or(() -> occurrences.inParagraph(setting))
                .or(() -> entities.before(setting))
                .or(() -> mainThing(setting))
                .orElseGet(() -> entities.document(setting));
    }

    private Optional<LocalAnchor> ofHolder(Figure figure, Setting setting) {
        String holder = figure.frame().holder();
        if (holder.isEmpty()) {
            return Optional.empty();
        }
        return entities.isDemonym(holder, setting)
                ? entities.subject(setting, token(figure.span(), setting))
                        .or(() -> entities.named(holder, setting))
                : entities.named(holder, setting);
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
        boolean moves =
                figure.asOf().kind() == TimeKind.TALLY || figure.asOf().kind() == TimeKind.FLOW;
        if (!harm && !moves) {
            return Optional.empty();
        }
        String deed = deed(setting, token);
        Whereabouts where = occurrences.whereabouts(setting, token);
        Optional<LocalAnchor> spokenOf =
                harm || !deed.isEmpty()
                        ? occurrences
                                .around(setting, token)
                                .or(() -> occurrences.fitting(setting, where))
                        : occurrences.inClause(setting, token);
        String type = deed.isEmpty() ? UNNAMED : deed;
        if (spokenOf.isPresent()) {
            return spokenOf.filter(found -> !summed.isSummed(figure, found, setting))
                    .map(found -> occurrences.there(found, setting, where, type));
        }
        return harm && (deed.isEmpty() ? where.isNarrow() : !where.isUnsaid())
                ? Optional.of(occurrences.placed(type, setting, where))
                : Optional.empty();
    }

    /**
     * The type of the deed that the figure's verb tells of: {@code detained two}; empty if none.
     */
    private String deed(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        return sentence.clauseAt(token)
                .map(clause -> vocabulary.eventType(sentence.tokens().get(clause.verb().main())))
                .filter(type -> !vocabulary.family(type).isEmpty())
                .orElse("");
    }

    private Optional<LocalAnchor> mainThing(Setting setting) {
        return occurrences.main().or(() -> entities.main(setting));
    }
}
