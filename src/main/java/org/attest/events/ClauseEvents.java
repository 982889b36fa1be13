package org.attest.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.attest.events.Casting.Cast;
import org.attest.events.Dating.Dated;
import org.attest.events.EventTypes.Kind;
import org.attest.events.Triggers.Trigger;
import org.attest.model.Clause;
import org.attest.model.Event.Count;
import org.attest.model.Event.Modality;
import org.attest.model.Sentence;
import org.attest.model.Token.Tag;

/** The events that the clauses of a sentence tell: those with a time, and steps without one. */
final class ClauseEvents {

    /** Verbs that tell no event, whatever date stands by. */
    private static final Set<String> STATES =
            Set.of("be", "have", "include", "contain", "need", "want", "mean", "seem");

    private final Triggers triggers;
    private final EventTypes types;
    private final Passage passage;
    private final Sentence sentence;
    private final Map<Dated, Clause> owners;
    private final Names names;
    private final Casting casting;
    private final Scenes scenes;
    private final Counting counting;
    private final Modalities modalities;

    /**
     * @param owners the sentence's times with the clauses that they date
     */
    ClauseEvents(Triggers triggers, EventTypes types, Passage passage, Map<Dated, Clause> owners) {
        this.triggers = triggers;
        this.types = types;
        this.passage = passage;
        this.sentence = passage.sentence();
        this.owners = owners;
        this.names = new Names(passage);
        this.casting = new Casting(passage);
        this.scenes = new Scenes(passage);
        this.counting = new Counting(passage);
        this.modalities = new Modalities(passage);
    }

    /** Whether a clause's verb names an event, if there is a time for it. */
    static boolean tells(Triggers triggers, Sentence sentence, Clause clause) {
        return !STATES.contains(clause.verb().lemma()) && !says(triggers, sentence, clause);
    }

    /** Whether its verb is one of saying. */
    static boolean says(Triggers triggers, Sentence sentence, Clause clause) {
        return triggers.verb(sentence, clause).type().equals("statement");
    }

    List<Mention> all() {
        List<Mention> mentions = new ArrayList<>();
        for (Clause clause : sentence.clauses()) {
            if (tells(triggers, sentence, clause)) {
                add(mentions, clause);
            }
        }
        return mentions;
    }

    private void add(List<Mention> mentions, Clause clause) {
        Trigger trigger = triggers.verb(sentence, clause);
        Kind kind = types.of(trigger.type());
        Cast cast = casting.cast(clause, trigger, kind);
        List<Dated> own = own(clause);
        for (Dated dated : own) {
            Cast its = new Cast(cast.agent(), object(clause, dated, own).orElse(cast.object()));
            mentions.add(mention(clause, trigger, kind, its, Optional.of(dated)));
        }
        boolean none = casting.none(cast.object());
        if (own.isEmpty()
                && kind.step()
                && !clause.verb().negated()
                && !none
                && modalities.goesOn(clause)) {
            mentions.add(mention(clause, trigger, kind, cast, inside(clause)));
        }
    }

    private List<Dated> own(Clause clause) {
        return owners.keySet().stream().filter(dated -> owners.get(dated) == clause).toList();
    }

    /** The time of a clause that is part of this one: {@code killed two while searching Monday}. */
    private Optional<Dated> inside(Clause clause) {
        return owners.entrySet().stream()
                .filter(entry -> Dating.within(entry.getValue(), clause, sentence))
                .map(Map.Entry::getKey)
                .filter(dated -> dated.range().isOneDay())
                .findFirst();
    }

    /**
     * Of several dated objects ({@code A in 1968 and B in 1972}) the one that stands right before
     * the date.
     */
    private OptionalInt object(Clause clause, Dated dated, List<Dated> own) {
        if (own.size() == 1) {
            return OptionalInt.empty();
        }
        int from =
                own.indexOf(dated) == 0
                        ? clause.verb().end()
                        : sentence.tokenAt(own.get(own.indexOf(dated) - 1).timex().span().end());
        int to = sentence.tokenAt(dated.timex().span().begin());
        for (int i = 0; i < sentence.phrases().size(); i++) {
            boolean between = passage.phrase(i).begin() >= from && passage.phrase(i).end() <= to;
            boolean named = passage.head(i).tag().isNominal() && !passage.isTime(i);
            int before = passage.phrase(i).begin() - 1;
            boolean direct = before < 0 || passage.token(before).tag() != Tag.ADP;
            if (between && named && direct) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Mention mention(
            Clause clause, Trigger trigger, Kind kind, Cast cast, Optional<Dated> dated) {
        boolean none = casting.none(cast.object());
        Modality modality = modalities.of(clause, none);
        String object = kind.purpose() ? names.withPurpose(cast.object()) : names.of(cast.object());
        return new Mention(
                passage,
                sentence.span(clause.begin(), clause.end()),
                passage.text(
                        clause.verb().main(), Math.max(trigger.end(), clause.verb().main() + 1)),
                trigger.type(),
                agent(cast),
                object,
                scenes.of(clause, cast),
                dated,
                kind.step(),
                modality,
                none ? Count.NONE : counting.of(clause, cast.object()),
                names.of(clause.speaker()),
                "event.clause");
    }

    /** Where an event noun is what happens ({@code the French blockade ended}), who does that. */
    private String agent(Cast cast) {
        boolean noun =
                cast.agent() < 0
                        && cast.object() >= 0
                        && triggers.noun(sentence, passage.phrase(cast.object())).isPresent();
        return noun ? casting.before(cast.object()) : names.of(cast.agent());
    }
}
