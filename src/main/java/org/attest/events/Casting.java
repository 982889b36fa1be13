package org.attest.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.events.EventTypes.Kind;
import org.attest.events.Triggers.Trigger;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Token;
import org.attest.model.Token.Tag;

/** Who does what to whom. */
final class Casting {

    /** Indexes of noun phrases; -1 where there is none. */
    record Cast(int agent, int object) {}

    private static final Set<String> OBJECT_WORDS =
            Set.of("in", "on", "to", "with", "for", "against", "at", "into", "of");

    private final Passage passage;

    Casting(Passage passage) {
        this.passage = passage;
    }

    /**
     * The agent and the object of a clause. The subject of a passive is the object; so is that of
     * an active verb with neither object nor an acting subject: {@code the treaty went into
     * effect}, {@code talks began}.
     */
    Cast cast(Clause clause, Trigger trigger, Kind kind) {
        int subject = subject(clause);
        if (clause.passive()) {
            return new Cast(by(clause), counted(clause, subject));
        }
        if (trigger.takesObject() && !clause.objects().isEmpty()) {
            int last = clause.objects().get(clause.objects().size() - 1);
            return new Cast(subject, counted(clause, last));
        }
        int other = objectByPreposition(clause, trigger);
        boolean acts = kind.subjectActs() || other >= 0 && acts(subject);
        return acts ? new Cast(subject, other) : new Cast(-1, subject);
    }

    /**
     * The subject; where a name follows a date at once ({@code In 2015 Chile joined}), the phrase
     * of both. A place that a participle follows is no subject of it: {@code a raid in Lugo
     * targeting smugglers}.
     */
    private int subject(Clause clause) {
        if (clause.subject() < 0) {
            return clause.adjuncts().stream()
                    .mapToInt(Adjunct::phrase)
                    .filter(i -> passage.phrase(i).end() <= clause.verb().begin())
                    .filter(i -> datedName(i))
                    .findFirst()
                    .orElse(-1);
        }
        boolean place =
                clause.relation() == Clause.Relation.PARTICIPIAL
                        && passage.isPlace(clause.subject());
        return place ? passage.governor(clause).map(Clause::subject).orElse(-1) : clause.subject();
    }

    private boolean datedName(int phrase) {
        int begin = passage.phrase(phrase).begin();
        return !passage.isTime(phrase)
                && passage.nameBegin(phrase) > begin
                && passage.token(begin).tag() != Tag.DET;
    }

    /** Of a sum of money ({@code 3 billion in grants}) what it stands for. */
    private int counted(Clause clause, int phrase) {
        if (phrase < 0 || passage.head(phrase).tag() != Tag.NUM) {
            return phrase;
        }
        int end = passage.phrase(phrase).end();
        int in =
                end + 1 < passage.sentence().tokens().size() && passage.token(end).is("in")
                        ? passage.phraseAt(end + 1).orElse(-1)
                        : -1;
        return in >= 0 && passage.head(in).tag() == Tag.NOUN && !passage.isTime(in) ? in : phrase;
    }

    private static int by(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.word().equals("by"))
                .mapToInt(Adjunct::phrase)
                .findFirst()
                .orElse(-1);
    }

    private int objectByPreposition(Clause clause, Trigger trigger) {
        return clause.adjuncts().stream()
                .filter(
                        adjunct ->
                                OBJECT_WORDS.contains(adjunct.word())
                                        && !Optional.of(adjunct).equals(trigger.adjunct()))
                .mapToInt(Adjunct::phrase)
                .filter(i -> !passage.isTime(i) && !passage.isPlace(i) && !datedName(i))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Names and pronouns act; so do nouns of people and bodies, which texts name with a capital or
     * a nation.
     */
    private boolean acts(int phrase) {
        if (phrase < 0) {
            return false;
        }
        Tag tag = passage.head(phrase).tag();
        return tag == Tag.PROPN
                || tag == Tag.PRON
                || passage.annotated().placesIn(passage.sentence().span()).stream()
                        .anyMatch(
                                m ->
                                        passage.sentence()
                                                .span(passage.phrase(phrase))
                                                .contains(m.span()));
    }

    /** The cast of an event noun: {@code the capture of a smuggler by the navy}. */
    Cast ofNoun(int noun, Kind kind) {
        int hung = passage.attached(noun, List.of("of"));
        int of = hung >= 0 && passage.isTime(hung) ? -1 : hung;
        int by = passage.attached(noun, List.of("by"));
        return kind.ofActs() ? new Cast(of, -1) : new Cast(by, of);
    }

    /**
     * Who does what an event noun tells, where words before the noun say so: {@code the French
     * naval blockade}. Empty if none of them is of a nation.
     */
    String before(int noun) {
        int begin = passage.nameBegin(noun);
        int head = passage.phrase(noun).head();
        boolean named =
                begin < head
                        && passage.annotated().placesIn(passage.sentence().span()).stream()
                                .anyMatch(
                                        m ->
                                                m.adjective()
                                                        && m.span()
                                                                .overlaps(
                                                                        passage.token(begin)
                                                                                .span()));
        return named ? passage.text(begin, head) : "";
    }

    /** Whether a phrase says that there is none: {@code no shots}, {@code none of them}. */
    boolean none(int phrase) {
        if (phrase < 0) {
            return false;
        }
        Token first = passage.token(passage.phrase(phrase).begin());
        return first.is("no") || first.is("none") || first.is("neither") || first.is("nobody");
    }
}
