package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.model.Zone;

/** Finds whose a figure is, and what an event is done to, where that is no occurrence. */
final class EntityFinder {

    private static final int MOST_SENTENCES_BACK = 6;

    private static final int LONGEST_DESCRIPTION = 5;

    private static final Set<String> SETTING_APART =
            Set.of("another", "second", "third", "separate", "new", "further");

    private static final Set<String> INTRODUCING = Set.of("a", "an", "another");

    private static final Set<Token.Tag> DESCRIBING =
            Set.of(Token.Tag.ADJ, Token.Tag.NOUN, Token.Tag.PROPN);

    private final Story story;
    private final Vocabulary vocabulary;
    private final Cast cast;
    private final List<Integer> headings;
    private final Map<Entity, LocalAnchor> sure = new HashMap<>();
    private final Map<Entity, LocalAnchor> unsure = new HashMap<>();

    EntityFinder(Story story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
        this.cast = Cast.of(story);
        this.headings = headings(story);
    }

    /** The anchor of what a phrase names; empty if it names nothing. */
    Optional<LocalAnchor> named(String phrase, Setting setting) {
        Place place = story.placesByName().get(phrase.toLowerCase(Locale.ROOT));
        if (place != null) {
            return cast.place(place).map(entity -> anchor(entity, setting, true));
        }
        return lastName(phrase, setting)
                .map(cast::of)
                .or(() -> knownElsewhere(phrase))
                .map(entity -> anchor(entity, setting, true));
    }

    /** The last name in a phrase is its head: {@code the airline Jet Airways}. */
    private Optional<Name> lastName(String phrase, Setting setting) {
        return setting.named().stream()
                .filter(name -> !name.demonym() && contains(phrase, name.text()))
                .reduce((first, second) -> second);
    }

    private static boolean contains(String phrase, String name) {
        int at = phrase.indexOf(name);
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(phrase.charAt(at - 1)))
                && (at + name.length() == phrase.length()
                        || !Character.isLetterOrDigit(phrase.charAt(at + name.length())));
    }

    private Optional<Entity> knownElsewhere(String phrase) {
        Set<String> words = story.nameWords(phrase);
        words.retainAll(story.names());
        return cast.named(words);
    }

    /**
     * What a phrase in lower case describes, where it is a kind of entity: {@code the rescue team}.
     */
    Optional<LocalAnchor> described(String phrase, Setting setting) {
        List<String> words = Vocabulary.split(phrase);
        if (words.isEmpty() || words.size() > LONGEST_DESCRIPTION) {
            return Optional.empty();
        }
        String type = vocabulary.describedType(words.get(words.size() - 1));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Entity entity =
                (words.size() == 1 ? cast.ofType(type) : Optional.<Entity>empty())
                        .orElseGet(() -> cast.described(phrase, type));
        return Optional.of(anchor(entity, setting, false));
    }

    /** What the subject of a token's clause describes, without its article. */
    Optional<LocalAnchor> describedSubject(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        return sentence.clauseAt(token)
                .filter(clause -> clause.subject() >= 0)
                .map(clause -> sentence.phrases().get(clause.subject()))
                .flatMap(phrase -> described(description(sentence, phrase), setting));
    }

    private static String description(Sentence sentence, NounPhrase phrase) {
        int begin = phrase.begin();
        while (begin < phrase.head() && !DESCRIBING.contains(sentence.tokens().get(begin).tag())) {
            begin++;
        }
        return sentence.tokens().subList(begin, phrase.end()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** Whether a phrase is nothing but a people's name: {@code Indian}. */
    boolean isDemonym(String phrase, Setting setting) {
        return setting.named().stream()
                .anyMatch(name -> name.demonym() && name.text().equals(phrase));
    }

    /** A name that narrows what is counted, where it is not the place of it. */
    Optional<LocalAnchor> narrowing(String subject, Setting setting) {
        return setting.named().stream()
                .filter(
                        name ->
                                !name.demonym()
                                        && !name.isPlace()
                                        && !isWhere(setting, name)
                                        && contains(subject, name.text()))
                .findFirst()
                .map(cast::of)
                .map(entity -> anchor(entity, setting, true));
    }

    /** What the sentence at a token speaks of: its subject, a label, the nearest name. */
    Optional<LocalAnchor> inSentence(Setting setting, int token) {
        Optional<LocalAnchor> introduced = introduced(setting, token);
        if (introduced.isPresent()) {
            return introduced;
        }
        return subjectName(setting, token)
                .or(() -> labelled(setting, token))
                .or(() -> nearest(setting, token))
                .map(cast::of)
                .map(entity -> anchor(entity, setting, false))
                .or(() -> takenUp(setting, token));
    }

    /** What {@code it} and {@code they} as subjects take up. */
    private Optional<LocalAnchor> takenUp(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        return sentence.clauseAt(token)
                .filter(clause -> clause.subject() >= 0)
                .map(clause -> sentence.head(sentence.phrases().get(clause.subject())))
                .filter(head -> head.tag() == Token.Tag.PRON)
                .flatMap(head -> before(setting));
    }

    /** A subject without a name that is told of for the first time: {@code a second plant}. */
    private Optional<LocalAnchor> introduced(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        return sentence.clauseAt(token)
                .filter(clause -> clause.subject() >= 0)
                .map(clause -> sentence.phrases().get(clause.subject()))
                .filter(phrase -> isIntroduced(sentence, phrase))
                .filter(phrase -> in(setting, phrase.begin(), phrase.end()).isEmpty())
                .filter(phrase -> isEntity(sentence, phrase))
                .map(
                        phrase ->
                                cast.described(
                                        description(sentence, phrase), type(sentence, phrase)))
                .map(entity -> anchor(entity, setting, false));
    }

    /** Of a kind that has figures, or set apart from what has been told: {@code a second park}. */
    private boolean isEntity(Sentence sentence, NounPhrase phrase) {
        return !vocabulary.describedType(sentence.head(phrase).lemma()).isEmpty()
                || vocabulary.eventType(sentence.head(phrase)).isEmpty()
                        && sentence.tokens().subList(phrase.begin(), phrase.head()).stream()
                                .anyMatch(token -> SETTING_APART.contains(token.lower()));
    }

    private String type(Sentence sentence, NounPhrase phrase) {
        String type = vocabulary.describedType(sentence.head(phrase).lemma());
        return type.isEmpty() ? Vocabulary.THING : type;
    }

    private static boolean isIntroduced(Sentence sentence, NounPhrase phrase) {
        return INTRODUCING.contains(sentence.tokens().get(phrase.begin()).lower())
                && sentence.head(phrase).tag() == Token.Tag.NOUN
                && sentence.head(phrase).lemma().equals(sentence.head(phrase).lower());
    }

    Optional<LocalAnchor> subject(Setting setting, int token) {
        return subjectName(setting, token)
                .map(cast::of)
                .map(entity -> anchor(entity, setting, false));
    }

    private Optional<Name> subjectName(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        Clause clause = sentence.clauseAt(token).orElse(null);
        for (int i = 0; i < 4 && clause != null; i++) {
            if (clause.subject() >= 0) {
                NounPhrase subject = sentence.phrases().get(clause.subject());
                return in(setting, subject.begin(), subject.end());
            }
            boolean reported = clause.relation() == Clause.Relation.REPORTED;
            clause =
                    reported || clause.governor() < 0
                            ? null
                            : sentence.clauses().get(clause.governor());
        }
        return Optional.empty();
    }

    private Optional<Name> in(Setting setting, int from, int to) {
        return setting.named().stream()
                .filter(
                        name ->
                                !name.demonym()
                                        && name.within(from, to)
                                        && isNoSpeaker(setting, name))
                .reduce((first, second) -> second);
    }

    private boolean isNoSpeaker(Setting setting, Name name) {
        return !Cast.isSpeaker(story.sentence(setting), name);
    }

    /** A name before a colon, or that of the heading above a list. */
    private Optional<Name> labelled(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        for (int i = 0; i < token && i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).is(":")) {
                Optional<Name> label = in(setting, 0, i);
                if (label.isPresent()) {
                    return label;
                }
            }
        }
        return sentence.zone() == Zone.Kind.LIST ? headed(setting) : Optional.empty();
    }

    private Optional<Name> headed(Setting setting) {
        int heading = headings.get(setting.index());
        return heading < 0
                ? Optional.empty()
                : story.settings().get(heading).named().stream()
                        .filter(name -> !name.demonym())
                        .findFirst();
    }

    /** For each sentence the last one before it that is no item of a list; -1 for none. */
    private static List<Integer> headings(Story story) {
        List<Integer> headings = new ArrayList<>();
        int last = -1;
        for (Setting setting : story.settings()) {
            headings.add(last);
            if (story.sentence(setting).zone() != Zone.Kind.LIST) {
                last = setting.index();
            }
        }
        return headings;
    }

    private Optional<Name> nearest(Setting setting, int token) {
        return setting.named().stream()
                .filter(
                        name ->
                                !name.demonym()
                                        && !name.isPlace()
                                        && isNoSpeaker(setting, name)
                                        && !isWhere(setting, name))
                .min(Comparator.comparing(name -> Math.abs(name.begin() - token)));
    }

    private static boolean isWhere(Setting setting, Name name) {
        return setting.whereabouts().spots().containsAll(name.words());
    }

    /** What the sentences before it in the paragraph spoke of, the last first. */
    Optional<LocalAnchor> before(Setting setting) {
        return nameBefore(setting).map(cast::of).map(entity -> anchor(entity, setting, false));
    }

    private Optional<Name> nameBefore(Setting setting) {
        int last = Math.max(0, setting.index() - MOST_SENTENCES_BACK);
        for (int i = setting.index() - 1; i >= last; i--) {
            Setting before = story.settings().get(i);
            if (before.paragraph() != setting.paragraph()) {
                break;
            }
            Optional<Name> spoken =
                    before.named().stream()
                            .filter(
                                    name ->
                                            !name.demonym()
                                                    && !name.isPlace()
                                                    && isNoSpeaker(before, name)
                                                    && !isWhere(before, name))
                            .findFirst();
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.empty();
    }

    /** What the document speaks of most. */
    Optional<LocalAnchor> main(Setting setting) {
        return cast.main().map(entity -> anchor(entity, setting, false));
    }

    /** The document itself, where it names nothing. */
    LocalAnchor document(Setting setting) {
        return anchor(cast.described(story.shownAs(), "document"), setting, false);
    }

    private LocalAnchor anchor(Entity entity, Setting setting, boolean named) {
        boolean first = sure.isEmpty() && unsure.isEmpty();
        LocalAnchor anchor =
                (named ? sure : unsure)
                        .computeIfAbsent(entity, e -> LocalAnchor.entity(story, e, first, named));
        anchor.take(setting);
        return anchor;
    }
}
