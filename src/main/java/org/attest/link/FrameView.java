package org.attest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.model.Clause;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Place;
import org.attest.model.Quantity;
import org.attest.model.Sentence;
import org.attest.model.Token;

/**
 * A figure as linking compares it: its frame's words in one form, its places resolved, its verb,
 * what it hangs on.
 *
 * @param base its quantity in the unit that its dimension is compared in
 * @param nouns the words of its subject and unit that may name what is counted
 * @param restrictors each by its words, without what repeats the measure or the holder
 * @param words what its subject and restrictors say, without the measure's own nouns
 * @param places of the frame; empty if it names none
 * @param nearPlaces of its sentence, else of its anchor
 * @param verb the lemma of the verb it stands with; empty if that says nothing
 * @param beside the words next to it, before and after
 * @param ofKnown whether it is some of what the text spoke of: {@code six of the dead}
 * @param summed whether its sentence counts since a day long before
 * @param whole the quantity of the whole that it is a part of; null if it is none
 */
record FrameView(
        Figure figure,
        LocalAnchor anchor,
        Quantity base,
        String measure,
        Set<String> nouns,
        List<Set<String>> restrictors,
        Set<String> words,
        Set<String> holder,
        List<Place> holderPlaces,
        List<Place> places,
        Set<String> placeWords,
        List<Place> nearPlaces,
        String verb,
        Set<String> sentence,
        Set<String> beside,
        boolean worldwide,
        boolean setApart,
        boolean ofKnown,
        boolean summed,
        FrameView whole)
        implements FactView {

    private static final Set<String> WORLD = Set.of("worldwide", "globally", "global", "world");

    private static final Set<String> SETS_APART =
            Set.of("another", "second", "third", "separate", "sister", "further", "additional");

    /** After a number: it comes on top of what was counted before. */
    private static final Set<String> ADDS = Set.of("more", "additional", "further");

    /** Behind {@code of}: what the text has spoken of. */
    private static final Set<String> KNOWN =
            Set.of("the", "them", "those", "these", "whom", "which");

    private static final Set<String> OF_TIME =
            Set.of("quarter", "half", "day", "week", "month", "year", "time", "straight", "term");

    /** Verbs that only tie a subject to its number. */
    private static final Set<String> LIGHT =
            Set.of(
                    "be",
                    "have",
                    "include",
                    "stand",
                    "rise",
                    "reach",
                    "climb",
                    "fall",
                    "remain",
                    "bring",
                    "put",
                    "say",
                    "report",
                    "total",
                    "number",
                    "amount",
                    "grow",
                    "do",
                    "become",
                    "increase",
                    "estimate",
                    "expect",
                    "mark",
                    "take",
                    "make",
                    "set");

    @Override
    public Fact fact() {
        return figure;
    }

    Story story() {
        return anchor.story();
    }

    /** Makes the views of one document's figures. */
    static final class Maker {

        private final Story story;
        private final Vocabulary vocabulary;
        private final UnaryOperator<Quantity> inBaseUnit;
        private final Map<String, Place> placesByName;
        private final Sums sums;

        Maker(Story story, Vocabulary vocabulary, UnaryOperator<Quantity> inBaseUnit) {
            this.story = story;
            this.vocabulary = vocabulary;
            this.inBaseUnit = inBaseUnit;
            this.placesByName = story.placesByName();
            this.sums = new Sums(story);
        }

        /** The views in the figures' order. */
        List<FrameView> all(List<Figure> figures, Map<String, LocalAnchor> anchors) {
            Map<String, Figure> byId = new HashMap<>();
            figures.forEach(figure -> byId.put(figure.id(), figure));
            List<FrameView> views = new ArrayList<>();
            Set<String> known = ofKnown(figures);
            for (Figure figure : figures) {
                Figure whole =
                        figure.relation() == Relation.PART_OF ? byId.get(figure.relatedId()) : null;
                FrameView ofWhole =
                        whole == null ? null : view(whole, anchors.get(whole.id()), null, known);
                views.add(view(figure, anchors.get(figure.id()), ofWhole, known));
            }
            return views;
        }

        private FrameView view(
                Figure figure, LocalAnchor anchor, FrameView whole, Set<String> known) {
            Figure.Frame frame = figure.frame();
            Setting setting = story.at(figure.span().begin());
            Sentence sentence = story.sentence(setting);
            Map<String, String> lemmas = new HashMap<>();
            sentence.tokens().forEach(token -> lemmas.put(token.lower(), token.lemma()));
            Set<String> subject = lemmas(vocabulary.content(frame.subject()), lemmas);
            Set<String> nouns = nouns(figure, subject);
            Set<String> holder = named(frame.holder());
            Set<String> said = new LinkedHashSet<>(nouns);
            said.addAll(holder);
            said.addAll(story.nameWords(frame.holder()));
            List<Set<String>> restrictors = restrictors(frame, said);
            Set<String> words = narrowing(subject, frame, said);
            restrictors.forEach(words::addAll);
            List<Place> near = setting.places().isEmpty() ? anchor.places() : setting.places();
            return new FrameView(
                    figure,
                    anchor,
                    inBaseUnit.apply(figure.quantity()),
                    frame.measure(),
                    nouns,
                    restrictors,
                    words,
                    holder,
                    placesOf(frame.holder()),
                    resolved(frame),
                    vocabulary.content(frame.place()),
                    Places.narrowest(near),
                    verb(figure, sentence),
                    vocabulary.content(figure.sentence()),
                    beside(figure, sentence),
                    worldwide(figure, sentence),
                    setApart(figure, sentence),
                    known.contains(figure.id()),
                    sums.isSince(setting),
                    whole);
        }

        private List<Set<String>> restrictors(Figure.Frame frame, Set<String> said) {
            return frame.restrictors().stream()
                    .map(restrictor -> narrowing(vocabulary.content(restrictor), frame, said))
                    .filter(words -> !words.isEmpty())
                    .toList();
        }

        /** What is left of the words when those are gone that name the measure or the holder. */
        private Set<String> narrowing(Set<String> words, Figure.Frame frame, Set<String> said) {
            Set<String> left = new LinkedHashSet<>(words);
            left.removeAll(said);
            left.removeIf(word -> vocabulary.measuresOf(word).contains(frame.measure()));
            return left;
        }

        private Set<String> lemmas(Set<String> words, Map<String, String> lemmas) {
            Set<String> forms = new LinkedHashSet<>();
            words.forEach(word -> forms.add(lemmas.getOrDefault(word, word)));
            return forms;
        }

        /** The holder's names; a holder without a name tells nothing apart from others. */
        private Set<String> named(String holder) {
            Set<String> words = story.nameWords(holder);
            words.retainAll(story.names());
            return words;
        }

        /** Whether the words before say that it is not the one spoken of so far. */
        private boolean setApart(Figure figure, Sentence sentence) {
            int at = sentence.tokenAt(figure.span().begin());
            List<Token> tokens = sentence.tokens();
            int after = sentence.tokenAt(figure.span().end());
            if (after < tokens.size() && ADDS.contains(tokens.get(after).lower())) {
                return true;
            }
            for (int i = Math.max(0, at - 6); i + 1 < tokens.size() && i <= at; i++) {
                if (SETS_APART.contains(tokens.get(i).lower())
                        && !OF_TIME.contains(tokens.get(i + 1).lower())
                        && !namesOccurrence(tokens.get(i + 1))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * The ids of figures that are a part of what is known already: {@code forty of the dead},
         * and behind it {@code thirty in Lowick}, which counts the same.
         */
        private Set<String> ofKnown(List<Figure> figures) {
            Set<String> known = new HashSet<>();
            Figure last = null;
            for (Figure figure : figures) {
                Sentence sentence = story.sentence(story.at(figure.span().begin()));
                boolean goesOn =
                        last != null
                                && known.contains(last.id())
                                && last.sentence().equals(figure.sentence())
                                && last.frame().measure().equals(figure.frame().measure())
                                && namesNothing(figure, sentence);
                if (goesOn || ofKnown(figure, sentence)) {
                    known.add(figure.id());
                }
                last = figure;
            }
            return known;
        }

        /** Whether it counts what went before: a preposition or the end stands behind it. */
        private static boolean namesNothing(Figure figure, Sentence sentence) {
            int after = sentence.tokenAt(figure.span().end() - 1) + 1;
            return after >= sentence.tokens().size()
                    || sentence.tokens().get(after).tag() == Token.Tag.ADP
                    || sentence.tokens().get(after).tag() == Token.Tag.PUNCT;
        }

        /** {@code forty of the dead}, {@code six of them}. */
        private static boolean ofKnown(Figure figure, Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            int after = sentence.tokenAt(figure.span().end());
            return figure.quantity().kind() == Quantity.Kind.COUNT
                    && after + 1 < tokens.size()
                    && tokens.get(after).is("of")
                    && KNOWN.contains(tokens.get(after + 1).lower());
        }

        /** An occurrence that is set apart is another anchor, and is compared there. */
        private boolean namesOccurrence(Token token) {
            return !vocabulary.family(vocabulary.eventType(token)).isEmpty();
        }

        private Set<String> nouns(Figure figure, Set<String> subject) {
            Set<String> nouns = new LinkedHashSet<>();
            for (String word : subject) {
                if (vocabulary.measuresOf(word).contains(figure.frame().measure())) {
                    nouns.add(word);
                }
            }
            if (!vocabulary.isMeasure(figure.frame().measure())) {
                nouns.add(vocabulary.singular(figure.frame().measure()));
            }
            if (figure.quantity().kind() == Quantity.Kind.COUNT
                    || figure.quantity().kind() == Quantity.Kind.VAGUE) {
                nouns.add(vocabulary.singular(figure.quantity().unit()));
            }
            nouns.removeIf(this::saysNothing);
            return nouns;
        }

        /** A name or a number is whose it is or how many, never what is measured. */
        private boolean saysNothing(String noun) {
            return noun.isEmpty()
                    || Character.isDigit(noun.charAt(0))
                    || story.names().contains(noun) && vocabulary.measuresOf(noun).isEmpty();
        }

        private List<Place> placesOf(String name) {
            Place place = placesByName.get(name.toLowerCase(Locale.ROOT));
            return place == null ? List.of() : List.of(place);
        }

        private List<Place> resolved(Figure.Frame frame) {
            return Places.narrowest(
                    story.places().stream()
                            .filter(place -> frame.placeIds().contains(place.id()))
                            .toList());
        }

        private static String verb(Figure figure, Sentence sentence) {
            Optional<Clause> clause = sentence.clauseAt(sentence.tokenAt(figure.span().begin()));
            return clause.map(c -> c.verb().lemma())
                    .filter(lemma -> !LIGHT.contains(lemma))
                    .orElse("");
        }

        private Set<String> beside(Figure figure, Sentence sentence) {
            List<Token> tokens = sentence.tokens();
            int from = sentence.tokenAt(figure.span().begin());
            int to = sentence.tokenAt(figure.span().end());
            Set<String> words = new LinkedHashSet<>();
            for (int i = Math.max(0, from - 2); i < Math.min(tokens.size(), to + 3); i++) {
                if (i < from || i >= to) {
                    words.addAll(vocabulary.content(tokens.get(i).text()));
                }
            }
            return words;
        }

        private static boolean worldwide(Figure figure, Sentence sentence) {
            int from = sentence.tokenAt(figure.span().begin());
            int to = Math.min(sentence.tokens().size(), from + 8);
            return sentence.tokens().subList(Math.max(0, from - 2), Math.max(to, 0)).stream()
                    .anyMatch(token -> WORLD.contains(token.lower()));
        }
    }
}
