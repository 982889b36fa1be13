package org.attest.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.model.Token;

/** Who does what to whom, and where: the parts of a clause as an event has them. */
final class Roles {

    /** Indexes of noun phrases; -1 where the clause has none. */
    record Cast(int agent, int object) {}

    private static final Set<String> PLACE_WORDS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "across",
                    "on",
                    "throughout",
                    "outside",
                    "around",
                    "off",
                    "to",
                    "from",
                    "into",
                    "of");

    private static final Set<String> OBJECT_WORDS =
            Set.of("in", "on", "to", "with", "for", "against", "at", "into", "of");

    private final Annotated annotated;
    private final Sentence sentence;

    Roles(Annotated annotated, Sentence sentence) {
        this.annotated = annotated;
        this.sentence = sentence;
    }

    /**
     * The agent and the object. The subject of a passive is the object; so is that of an active
     * verb with neither object nor an acting subject: {@code the treaty went into effect}, {@code
     * talks began}.
     */
    Cast cast(Clause clause, Optional<Adjunct> ofTrigger) {
        if (clause.passive()) {
            return new Cast(by(clause), clause.subject());
        }
        if (!clause.objects().isEmpty()) {
            return new Cast(clause.subject(), clause.objects().get(clause.objects().size() - 1));
        }
        int other = objectByPreposition(clause, ofTrigger);
        return other >= 0 && acts(clause.subject())
                ? new Cast(clause.subject(), other)
                : new Cast(-1, clause.subject());
    }

    private static int by(Clause clause) {
        return clause.adjuncts().stream()
                .filter(adjunct -> adjunct.word().equals("by"))
                .mapToInt(Adjunct::phrase)
                .findFirst()
                .orElse(-1);
    }

    private int objectByPreposition(Clause clause, Optional<Adjunct> ofTrigger) {
        return clause.adjuncts().stream()
                .filter(
                        adjunct ->
                                OBJECT_WORDS.contains(adjunct.word())
                                        && !Optional.of(adjunct).equals(ofTrigger))
                .mapToInt(Adjunct::phrase)
                .filter(phrase -> !isTime(phrase) && !isPlace(phrase))
                .findFirst()
                .orElse(-1);
    }

    private boolean isTime(int phrase) {
        Span span = sentence.span(sentence.phrases().get(phrase));
        return annotated.timexes().stream().map(Timex::span).anyMatch(span::overlaps);
    }

    private boolean isPlace(int phrase) {
        Span head = sentence.head(sentence.phrases().get(phrase)).span();
        return annotated.places().stream().anyMatch(m -> !m.adjective() && m.span().overlaps(head));
    }

    /**
     * Names and pronouns act; so do nouns of people and bodies, which texts name with a capital or
     * a nation.
     */
    private boolean acts(int phrase) {
        if (phrase < 0) {
            return false;
        }
        NounPhrase np = sentence.phrases().get(phrase);
        Token head = sentence.head(np);
        return head.tag() == Token.Tag.PROPN
                || head.tag() == Token.Tag.PRON
                || annotated.places().stream().anyMatch(m -> sentence.span(np).contains(m.span()));
    }

    /**
     * A phrase as named: without its article, with what hangs on it by {@code of} and {@code for},
     * and with its list.
     */
    String name(int index) {
        if (index < 0) {
            return "";
        }
        NounPhrase phrase = sentence.phrases().get(index);
        int begin = phrase.begin();
        while (begin < phrase.head() && sentence.tokens().get(begin).tag() == Token.Tag.DET) {
            begin++;
        }
        int end = extent(index, 3);
        return Annotated.folded(annotated.document().quote(sentence.span(begin, end)));
    }

    private int extent(int index, int depth) {
        NounPhrase phrase = sentence.phrases().get(index);
        int end = phrase.end();
        for (Attachment attachment : phrase.attachments()) {
            boolean named =
                    attachment.link() == Link.COORDINATION
                            || attachment.link() == Link.PREPOSITION
                                    && Set.of("of", "for").contains(attachment.word());
            if (named && depth > 0 && !isTime(attachment.target())) {
                end = Math.max(end, extent(attachment.target(), depth - 1));
            }
        }
        return end;
    }

    /**
     * The places of a clause: of the verb's adjuncts first, else of its object, else any that it
     * names.
     */
    List<Place.Mention> places(Clause clause, Cast cast) {
        Set<Integer> phrases = new LinkedHashSet<>();
        clause.adjuncts().stream()
                .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, 3));
        List<Place.Mention> found = mentions(phrases);
        if (found.isEmpty() && cast.object() >= 0) {
            phrases.clear();
            collect(cast.object(), phrases, 3);
            phrases.remove(cast.object());
            found = mentions(phrases);
        }
        return found.isEmpty() ? any(clause, cast) : found;
    }

    private void collect(int index, Set<Integer> phrases, int depth) {
        if (depth == 0 || !phrases.add(index)) {
            return;
        }
        for (Attachment attachment : sentence.phrases().get(index).attachments()) {
            switch (attachment.link()) {
                case PREPOSITION -> {
                    if (PLACE_WORDS.contains(attachment.word())) {
                        collect(attachment.target(), phrases, depth - 1);
                    }
                }
                case APPOSITION -> collect(attachment.target(), phrases, depth - 1);
                case PARTICIPLE, RELATIVE, INFINITIVE ->
                        places(attachment.target(), phrases, depth - 1);
                case COORDINATION -> {}
            }
        }
    }

    private void places(int clause, Set<Integer> phrases, int depth) {
        sentence.clauses().get(clause).adjuncts().stream()
                .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, depth));
    }

    private List<Place.Mention> mentions(Set<Integer> phrases) {
        List<Span> spans =
                phrases.stream().map(i -> sentence.span(sentence.phrases().get(i))).toList();
        return annotated.places().stream()
                .filter(
                        m ->
                                !m.adjective()
                                        && spans.stream().anyMatch(span -> span.overlaps(m.span())))
                .toList();
    }

    private List<Place.Mention> any(Clause clause, Cast cast) {
        Span span = sentence.span(clause.begin(), clause.end());
        List<Span> taken = new ArrayList<>();
        for (int index : new int[] {cast.agent(), cast.object()}) {
            if (index >= 0) {
                taken.add(sentence.span(sentence.phrases().get(index)));
            }
        }
        return annotated.places().stream()
                .filter(
                        m ->
                                !m.adjective()
                                        && span.contains(m.span())
                                        && taken.stream().noneMatch(m.span()::overlaps))
                .toList();
    }

    /** As named, in the order of the text. */
    String placeName(List<Place.Mention> places) {
        return String.join(
                ", ",
                places.stream()
                        .map(
                                mention ->
                                        Annotated.folded(
                                                annotated.document().quote(mention.span())))
                        .distinct()
                        .toList());
    }

    static List<String> placeIds(List<Place.Mention> places) {
        return places.stream()
                .map(Place.Mention::place)
                .sorted((a, b) -> Integer.compare(b.within().size(), a.within().size()))
                .map(Place::id)
                .distinct()
                .toList();
    }
}
