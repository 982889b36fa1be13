package org.attest.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.events.Casting.Cast;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;

/** Where something happens. */
final class Scenes {

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
                    "of",
                    "during",
                    "for");

    private final Passage passage;
    private final Sentence sentence;

    Scenes(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence();
    }

    /**
     * The places of a clause: of the verb's adjuncts first, else of its object, else any that it
     * names; and what the sentence names around them.
     */
    List<Place.Mention> of(Clause clause, Cast cast) {
        Set<Integer> phrases = new LinkedHashSet<>();
        clause.adjuncts().stream()
                .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, 4));
        List<Place.Mention> found = mentions(phrases);
        if (found.isEmpty() && cast.object() >= 0) {
            found = attached(cast.object());
        }
        return widened(found.isEmpty() ? others(clause, cast) : found);
    }

    /** Where what a noun tells happened: all that hangs on it but who does it. */
    List<Place.Mention> ofNoun(int noun, Cast cast) {
        List<Place.Mention> hanging = attached(noun);
        if (cast.agent() < 0) {
            return hanging;
        }
        Span agent = sentence.span(passage.phrase(cast.agent()));
        return hanging.stream().filter(m -> !m.span().overlaps(agent)).toList();
    }

    private List<Place.Mention> attached(int phrase) {
        Set<Integer> phrases = new LinkedHashSet<>();
        collect(phrase, phrases, 4);
        phrases.remove(phrase);
        return mentions(phrases);
    }

    private void collect(int index, Set<Integer> phrases, int depth) {
        if (depth == 0 || !phrases.add(index)) {
            return;
        }
        for (Attachment attachment : passage.phrase(index).attachments()) {
            switch (attachment.link()) {
                case PREPOSITION -> {
                    if (PLACE_WORDS.contains(attachment.word())) {
                        collect(attachment.target(), phrases, depth - 1);
                    }
                }
                case APPOSITION -> collect(attachment.target(), phrases, depth - 1);
                case PARTICIPLE, RELATIVE, INFINITIVE ->
                        ofClause(attachment.target(), phrases, depth - 1);
                case COORDINATION -> {
                    if (passage.isPlace(index)) {
                        collect(attachment.target(), phrases, depth - 1);
                    }
                }
            }
        }
    }

    private void ofClause(int clause, Set<Integer> phrases, int depth) {
        Clause inner = sentence.clauses().get(clause);
        inner.objects().forEach(object -> collect(object, phrases, depth));
        inner.adjuncts().stream()
                .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, depth));
    }

    private List<Place.Mention> mentions(Set<Integer> phrases) {
        List<Span> heads = phrases.stream().map(i -> passage.head(i).span()).toList();
        return passage.placesIn(sentence.span()).stream()
                .filter(m -> heads.stream().anyMatch(m.span()::overlaps))
                .toList();
    }

    /** Those in the clause that are not part of what acts or is acted upon. */
    private List<Place.Mention> others(Clause clause, Cast cast) {
        Set<Integer> phrases = new LinkedHashSet<>();
        for (int i = 0; i < sentence.phrases().size(); i++) {
            boolean inside = clause.contains(passage.phrase(i).head());
            boolean placed = PLACE_WORDS.contains(passage.wordBefore(passage.phrase(i).begin()));
            if (inside && placed && i != cast.agent() && i != cast.object()) {
                phrases.add(i);
            }
        }
        return mentions(phrases);
    }

    /** With the larger places that the sentence names: {@code In Galicia, … in Lugo}. */
    private List<Place.Mention> widened(List<Place.Mention> found) {
        List<Place.Mention> all = new ArrayList<>(found);
        passage.placesIn(sentence.span()).stream()
                .filter(wide -> found.stream().anyMatch(m -> around(wide, m)))
                .filter(wide -> all.stream().noneMatch(m -> m.place().equals(wide.place())))
                .forEach(all::add);
        return all;
    }

    private static boolean around(Place.Mention wide, Place.Mention narrow) {
        return !wide.place().equals(narrow.place()) && wide.place().contains(narrow.place());
    }

    /** As named, the narrowest first. */
    static String name(Annotated annotated, List<Place.Mention> places) {
        return String.join(
                ", ",
                sorted(places).stream()
                        .map(m -> Annotated.folded(annotated.document().quote(m.span())))
                        .distinct()
                        .toList());
    }

    static List<String> ids(List<Place.Mention> places) {
        return sorted(places).stream().map(Place.Mention::place).map(Place::id).distinct().toList();
    }

    private static List<Place.Mention> sorted(List<Place.Mention> places) {
        return places.stream()
                .sorted(
                        (a, b) ->
                                Integer.compare(
                                        b.place().within().size(), a.place().within().size()))
                .toList();
    }
}
