package org.attest.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.events.Casting.Cast;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Clause.Tense;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token.Tag;

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
                    "into");

    /** Prepositions of phrases that may hold a place further in: {@code a search of Lugo}. */
    private static final Set<String> LEADING = Set.of("of", "during", "for");

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
                .filter(adjunct -> leads(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, 4));
        phrases.remove(cast.agent());
        List<Place.Mention> found = mentions(phrases);
        if (found.isEmpty() && cast.object() >= 0) {
            found = attached(cast.object());
        }
        return widened(found.isEmpty() ? others(clause, cast) : found);
    }

    /** Where what a noun tells happened: what hangs on it, else what its clause names after it. */
    List<Place.Mention> ofNoun(int noun, Cast cast) {
        List<Span> agent =
                cast.agent() < 0 ? List.of() : List.of(sentence.span(passage.phrase(cast.agent())));
        List<Place.Mention> hanging = free(attached(noun), agent);
        int end = passage.phrase(noun).end();
        return widened(
                hanging.isEmpty()
                        ? sentence.clauseAt(end - 1).stream()
                                .flatMap(clause -> named(clause, agent).stream())
                                .filter(m -> sentence.tokenAt(m.span().begin()) >= end)
                                .toList()
                        : hanging);
    }

    private static List<Place.Mention> free(List<Place.Mention> places, List<Span> taken) {
        return places.stream().filter(m -> taken.stream().noneMatch(m.span()::overlaps)).toList();
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
                    if (leads(attachment.word())) {
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
                .filter(adjunct -> leads(adjunct.word()))
                .forEach(adjunct -> collect(adjunct.phrase(), phrases, depth));
    }

    private static boolean leads(String word) {
        return PLACE_WORDS.contains(word) || LEADING.contains(word);
    }

    private List<Place.Mention> mentions(Set<Integer> phrases) {
        List<Span> names = phrases.stream().map(this::nameOfPlace).toList();
        return passage.placesIn(sentence.span()).stream()
                .filter(m -> names.stream().anyMatch(m.span()::overlaps))
                .toList();
    }

    /** The head of a phrase, or its owner: {@code Peru} in {@code Peru's recovery}. */
    private Span nameOfPlace(int phrase) {
        NounPhrase np = passage.phrase(phrase);
        for (int i = np.begin() + 1; i < np.head(); i++) {
            if (passage.token(i).is("'s") || passage.token(i).is("’s")) {
                return passage.token(i - 1).span();
            }
        }
        return passage.head(phrase).span();
    }

    /** Where the main clause of a sentence that tells what went on is set. */
    List<Place.Mention> ofSentence() {
        return sentence.clauses().stream()
                .filter(clause -> clause.governor() < 0 && clause.verb().tense() == Tense.PAST)
                .filter(clause -> !clause.verb().lemma().equals("be"))
                .findFirst()
                .map(clause -> widened(named(clause, List.of())))
                .orElse(List.of());
    }

    private List<Place.Mention> others(Clause clause, Cast cast) {
        List<Span> taken =
                IntStream.of(cast.agent(), cast.object())
                        .filter(i -> i >= 0)
                        .mapToObj(i -> passage.head(i).span())
                        .toList();
        return named(clause, taken);
    }

    /** Those in the clause that a preposition of place introduces, or a comma after such a one. */
    private List<Place.Mention> named(Clause clause, List<Span> taken) {
        List<Place.Mention> found = new ArrayList<>();
        for (Place.Mention mention : passage.placesIn(sentence.span())) {
            int token = sentence.tokenAt(mention.span().begin());
            String before = wordBefore(token);
            boolean placed = PLACE_WORDS.contains(before) || before.equals(",") && !found.isEmpty();
            boolean free = taken.stream().noneMatch(mention.span()::overlaps);
            if (clause.contains(token) && placed && free) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The word before a name, articles and adjectives skipped: {@code in southern Peru}. */
    private String wordBefore(int token) {
        int at = token - 1;
        while (at >= 0
                && (passage.token(at).tag() == Tag.DET || passage.token(at).tag() == Tag.ADJ)) {
            at--;
        }
        return at < 0 ? "" : passage.token(at).lower();
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
