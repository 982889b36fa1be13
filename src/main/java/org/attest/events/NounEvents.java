package org.attest.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.events.Casting.Cast;
import org.attest.events.Dating.Dated;
import org.attest.events.EventTypes.Kind;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Clause.Tense;
import org.attest.model.Event.Modality;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Span;

/**
 * The events that nouns tell: those with a time ({@code the surrender of the fort on May 2}), and
 * steps that somebody reports ({@code confirmed the arrest of a smuggler}).
 */
final class NounEvents {

    /** Verbs whose prepositional phrase is what came of it: {@code led to the arrest of two}. */
    private static final Set<String> OUTCOMES = Set.of("lead", "result", "end", "culminate");

    private final Triggers triggers;
    private final EventTypes types;
    private final Passage passage;
    private final Sentence sentence;

    NounEvents(Triggers triggers, EventTypes types, Passage passage) {
        this.triggers = triggers;
        this.types = types;
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /**
     * @param free times that no clause has taken
     */
    List<Mention> all(List<Dated> free) {
        List<Mention> mentions = new ArrayList<>();
        List<Integer> reported = reported();
        for (Dated dated : free) {
            reported(dated, reported)
                    .or(() -> named(dated).stream().boxed().findFirst())
                    .ifPresent(
                            noun -> {
                                reported.remove(noun);
                                mention(noun, Optional.of(dated)).ifPresent(mentions::add);
                            });
        }
        reported.stream()
                .filter(noun -> type(noun).map(type -> types.of(type).step()).orElse(false))
                .forEach(noun -> mention(noun, Optional.empty()).ifPresent(mentions::add));
        return mentions;
    }

    /** {@code confirmed the arrest of a smuggler in Vigo on Monday}: not the confirming's day. */
    private Optional<Integer> reported(Dated dated, List<Integer> nouns) {
        int first = sentence.tokenAt(dated.timex().span().begin());
        return nouns.stream()
                .filter(noun -> passage.phrase(noun).end() <= first && type(noun).isPresent())
                .findFirst();
    }

    /** Nouns of an event done to somebody that the sentence says, or says to have come about. */
    private List<Integer> reported() {
        List<Integer> nouns = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (!clause.verb().negated()) {
                toldBy(clause)
                        .filter(i -> passage.attached(i, List.of("of")) >= 0)
                        .forEach(nouns::add);
            }
        }
        return nouns;
    }

    private Stream<Integer> toldBy(Clause clause) {
        if (ClauseEvents.says(triggers, sentence, clause)) {
            return clause.objects().stream();
        }
        boolean outcome =
                clause.verb().tense() == Tense.PAST && OUTCOMES.contains(clause.verb().lemma());
        return outcome ? clause.adjuncts().stream().map(Adjunct::phrase) : Stream.empty();
    }

    private Optional<String> type(int noun) {
        return triggers.noun(sentence, passage.phrase(noun)).filter(t -> !types.of(t).paper());
    }

    /**
     * The event noun that a time belongs to: the one it stands in, else one that it hangs on, else
     * the last one before it.
     */
    private OptionalInt named(Dated dated) {
        int first = sentence.tokenAt(dated.timex().span().begin());
        OptionalInt phrase = passage.phraseAt(first);
        int last = sentence.tokenAt(dated.timex().span().end() - 1);
        if (phrase.isPresent() && passage.phrase(phrase.getAsInt()).head() > last) {
            return phrase.stream().filter(i -> type(i).isPresent()).findFirst();
        }
        return phrase.stream()
                .boxed()
                .flatMap(i -> passage.holders(i).stream())
                .mapToInt(Integer::intValue)
                .filter(i -> type(i).isPresent())
                .mapToObj(OptionalInt::of)
                .findFirst()
                .orElseGet(() -> lastBefore(first));
    }

    /** At most four phrases before the time, and no verb between. */
    private OptionalInt lastBefore(int token) {
        int verb =
                sentence.clauses().stream()
                        .mapToInt(clause -> clause.verb().end())
                        .filter(end -> end <= token)
                        .max()
                        .orElse(0);
        List<Integer> before =
                IntStream.range(0, sentence.phrases().size())
                        .filter(i -> passage.phrase(i).begin() >= verb)
                        .filter(i -> passage.phrase(i).end() <= token)
                        .boxed()
                        .toList();
        return before.subList(Math.max(0, before.size() - 4), before.size()).stream()
                .mapToInt(Integer::intValue)
                .filter(i -> type(i).isPresent())
                .reduce((a, b) -> b);
    }

    private Optional<Mention> mention(int noun, Optional<Dated> dated) {
        return type(noun).map(type -> mention(noun, type, dated));
    }

    private Mention mention(int noun, String type, Optional<Dated> dated) {
        Kind kind = types.of(type);
        Casting casting = new Casting(passage);
        Names names = new Names(passage);
        Cast cast = casting.ofNoun(noun, kind);
        NounPhrase phrase = passage.phrase(noun);
        Span own = sentence.span(phrase);
        Span span =
                dated.map(d -> Span.covering(own, d.timex().span()))
                        .orElseGet(() -> withObject(own, cast));
        return new Mention(
                passage,
                span,
                passage.text(phrase.head(), phrase.head() + 1),
                type,
                cast.agent() < 0 ? casting.before(noun) : names.of(cast.agent()),
                names.of(cast.object()),
                new Scenes(passage).ofNoun(noun, cast),
                dated,
                kind.step(),
                Modality.HAPPENED,
                new Counting(passage).of(cast.object()),
                "",
                "event.noun");
    }

    private Span withObject(Span noun, Cast cast) {
        return cast.object() < 0
                ? noun
                : Span.covering(noun, sentence.span(passage.phrase(cast.object())));
    }
}
