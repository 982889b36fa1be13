package org.attest.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.events.Dating.Dated;
import org.attest.events.Roles.Cast;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.DateRange;
import org.attest.model.Event;
import org.attest.model.Event.Count;
import org.attest.model.Event.Modality;
import org.attest.model.FactIds;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.model.Token;

/**
 * Finds the dated events of a document: clauses with a time, event nouns with a time, and steps of
 * a dated happening.
 */
public final class EventFinder implements UnaryOperator<Annotated> {

    /** Verbs that tell no event, whatever date stands by. */
    private static final Set<String> STATES =
            Set.of("be", "have", "include", "contain", "need", "want", "mean", "seem");

    /** Steps of a happening, which take its date when they state none. */
    private static final Set<String> STEPS =
            Set.of(
                    "killing",
                    "capture",
                    "arrest",
                    "injury",
                    "attack",
                    "accident",
                    "disaster",
                    "death",
                    "rescue",
                    "seizure",
                    "explosion",
                    "crash",
                    "earthquake",
                    "flood",
                    "fire");

    /** Nouns of papers: a year before them is part of their name. */
    private static final Set<String> PAPERS =
            Set.of("signing", "agreement", "publication", "statement", "announcement", "approval");

    private final Triggers triggers;

    public EventFinder(Lexicon lexicon) {
        this.triggers = new Triggers(lexicon);
    }

    @Override
    public Annotated apply(Annotated annotated) {
        return annotated.withEvents(new Run(annotated).events());
    }

    /** One document's events in the making. */
    private final class Run {
        private final Annotated annotated;
        private final FactIds ids;
        private final List<Event> events = new ArrayList<>();
        private DateRange narrative;
        private int narrativeParagraph = -1;

        Run(Annotated annotated) {
            this.annotated = annotated;
            this.ids = new FactIds("evt", annotated.document().id());
        }

        List<Event> events() {
            for (Sentence sentence : annotated.sentences()) {
                if (sentence.zone().carriesFacts()) {
                    read(sentence);
                }
            }
            events.sort(Comparator.comparing(Event::span).thenComparing(Event::id));
            return events;
        }

        private void read(Sentence sentence) {
            Dating dating = new Dating(annotated, sentence);
            List<Dated> all = dating.all();
            Set<Timex> used = new HashSet<>();
            for (Clause clause : sentence.clauses()) {
                List<Dated> own = dating.of(clause, all);
                if (tells(clause)) {
                    clauseEvents(sentence, clause, own, used);
                }
            }
            all.stream()
                    .filter(dated -> !used.contains(dated.timex()))
                    .forEach(dated -> nounEvent(sentence, dated));
            all.stream()
                    .filter(dated -> dated.range().isOneDay())
                    .reduce((a, b) -> b)
                    .ifPresent(
                            dated -> {
                                narrative = dated.range();
                                narrativeParagraph = sentence.paragraph();
                            });
        }

        private boolean tells(Clause clause) {
            return !STATES.contains(clause.verb().lemma());
        }

        private void clauseEvents(
                Sentence sentence, Clause clause, List<Dated> own, Set<Timex> used) {
            String type = triggers.verb(sentence, clause).orElse("other");
            if (type.equals("statement")) {
                return;
            }
            if (own.isEmpty()) {
                undated(sentence, clause, type);
                return;
            }
            for (Dated dated : own) {
                used.add(dated.timex());
                add(
                        sentence,
                        clause,
                        type,
                        dated.timex().id(),
                        dated.range(),
                        TimeBasis.STATED,
                        object(sentence, clause, dated, own));
            }
        }

        /**
         * Of several dated objects ({@code A in 1968 and B in 1972}) the one that stands right
         * before the date.
         */
        private Optional<Integer> object(
                Sentence sentence, Clause clause, Dated dated, List<Dated> own) {
            if (own.size() == 1) {
                return Optional.empty();
            }
            int from =
                    own.indexOf(dated) == 0
                            ? clause.verb().end()
                            : sentence.tokenAt(
                                    own.get(own.indexOf(dated) - 1).timex().span().end());
            int to = sentence.tokenAt(dated.timex().span().begin());
            for (int i = 0; i < sentence.phrases().size(); i++) {
                NounPhrase phrase = sentence.phrases().get(i);
                boolean isName = sentence.head(phrase).tag().isNominal();
                if (phrase.begin() >= from && phrase.end() <= to && isName) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private void undated(Sentence sentence, Clause clause, String type) {
            boolean past =
                    clause.verb().tense() == Clause.Tense.PAST
                            || clause.verb().form() == Clause.Form.PRESENT_PARTICIPLE;
            boolean background = clause.relation() == Clause.Relation.RELATIVE;
            if (!STEPS.contains(type) || !past || background || clause.verb().negated()) {
                return;
            }
            if (narrative != null) {
                add(sentence, clause, type, "", narrative, TimeBasis.NARRATIVE, Optional.empty());
            } else {
                annotated
                        .document()
                        .about()
                        .publication()
                        .ifPresent(
                                day ->
                                        add(
                                                sentence,
                                                clause,
                                                type,
                                                "",
                                                DateRange.day(day),
                                                TimeBasis.DOCUMENT,
                                                Optional.empty()));
            }
        }

        private void add(
                Sentence sentence,
                Clause clause,
                String type,
                String dateId,
                DateRange range,
                TimeBasis basis,
                Optional<Integer> ownObject) {
            Roles roles = new Roles(annotated, sentence);
            Optional<Adjunct> phrasal = triggers.phrasal(sentence, clause);
            Cast plain = roles.cast(clause, phrasal);
            Cast cast = ownObject.map(object -> new Cast(plain.agent(), object)).orElse(plain);
            List<Place.Mention> places = roles.places(clause, cast);
            Span span = sentence.span(clause.begin(), clause.end());
            int triggerEnd =
                    phrasal.map(adjunct -> sentence.phrases().get(adjunct.phrase()).end())
                            .orElse(clause.verb().end());
            String trigger =
                    text(
                            sentence,
                            clause.verb().main(),
                            Math.max(triggerEnd, clause.verb().main() + 1));
            add(
                    sentence,
                    span,
                    trigger,
                    type,
                    roles,
                    cast,
                    places,
                    dateId,
                    range,
                    basis,
                    modality(sentence, clause),
                    speaker(sentence, clause),
                    "event.clause");
        }

        /**
         * An event noun with its time: {@code the surrender of Japan on Sept. 2, 1945}, {@code the
         * July 2 attack}.
         */
        private void nounEvent(Sentence sentence, Dated dated) {
            int token = sentence.tokenAt(dated.timex().span().begin());
            Optional<Integer> noun = before(sentence, dated).or(() -> holder(sentence, token));
            if (noun.isEmpty()) {
                return;
            }
            NounPhrase phrase = sentence.phrases().get(noun.get());
            List<String> lemmas =
                    sentence.tokens().subList(phrase.begin(), phrase.head() + 1).stream()
                            .map(Token::lemma)
                            .toList();
            Optional<String> type = triggers.noun(lemmas).filter(t -> !PAPERS.contains(t));
            if (type.isEmpty()) {
                return;
            }
            Roles roles = new Roles(annotated, sentence);
            Cast cast = new Cast(-1, attached(phrase, "of"));
            Span span = Span.covering(sentence.span(phrase), dated.timex().span());
            List<Place.Mention> places =
                    annotated.places().stream()
                            .filter(m -> !m.adjective() && span.contains(m.span()))
                            .toList();
            add(
                    sentence,
                    span,
                    text(sentence, phrase.head(), phrase.head() + 1),
                    type.get(),
                    roles,
                    cast,
                    places,
                    dated.timex().id(),
                    dated.range(),
                    TimeBasis.STATED,
                    Modality.HAPPENED,
                    "",
                    "event.noun");
        }

        /** The phrase that the date stands in, before its head. */
        private Optional<Integer> before(Sentence sentence, Dated dated) {
            int first = sentence.tokenAt(dated.timex().span().begin());
            int last = sentence.tokenAt(dated.timex().span().end() - 1);
            for (int i = 0; i < sentence.phrases().size(); i++) {
                NounPhrase phrase = sentence.phrases().get(i);
                if (phrase.contains(first) && phrase.head() > last) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /** The phrase that the date hangs on with a preposition, at most two steps away. */
        private Optional<Integer> holder(Sentence sentence, int token) {
            for (int i = 0; i < sentence.phrases().size(); i++) {
                for (Attachment attachment : sentence.phrases().get(i).attachments()) {
                    boolean dates =
                            attachment.link() == Link.PREPOSITION
                                    && sentence.phrases().get(attachment.target()).contains(token);
                    if (dates) {
                        return Optional.of(i);
                    }
                }
            }
            return Optional.empty();
        }

        private int attached(NounPhrase phrase, String word) {
            return phrase.attachments().stream()
                    .filter(a -> a.link() == Link.PREPOSITION && a.word().equals(word))
                    .mapToInt(Attachment::target)
                    .findFirst()
                    .orElse(-1);
        }

        private void add(
                Sentence sentence,
                Span span,
                String trigger,
                String type,
                Roles roles,
                Cast cast,
                List<Place.Mention> places,
                String dateId,
                DateRange range,
                TimeBasis basis,
                Modality modality,
                String speaker,
                String rule) {
            String quote = annotated.document().quote(span);
            String text = annotated.text(sentence);
            Count count = Counting.of(annotated, sentence, cast.object());
            events.add(
                    new Event(
                            ids.next(text, quote),
                            annotated.document().id(),
                            span,
                            quote,
                            trigger,
                            type,
                            roles.name(cast.agent()),
                            roles.name(cast.object()),
                            roles.placeName(places),
                            Roles.placeIds(places),
                            dateId,
                            range,
                            basis,
                            modality,
                            count,
                            speaker,
                            "",
                            rule,
                            text));
        }

        private String text(Sentence sentence, int begin, int end) {
            return Annotated.folded(annotated.document().quote(sentence.span(begin, end)));
        }

        private Modality modality(Sentence sentence, Clause clause) {
            if (clause.verb().negated()) {
                return Modality.NEGATED;
            }
            if (Set.of("could", "may", "might", "would", "can").contains(clause.verb().modal())) {
                return Modality.POSSIBLE;
            }
            boolean ahead =
                    clause.verb().tense() == Clause.Tense.FUTURE
                            || clause.relation() == Clause.Relation.INFINITIVE;
            return ahead ? Modality.PLANNED : Modality.HAPPENED;
        }

        private String speaker(Sentence sentence, Clause clause) {
            Roles roles = new Roles(annotated, sentence);
            return roles.name(clause.speaker());
        }
    }
}
