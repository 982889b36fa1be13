package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Sentence;

/** The occurrences that a document tells of, and which of them it speaks of where. */
final class Occurrences {

    /** How many of the last ones a mention may be one of, besides the first. */
    private static final int KEPT_IN_MIND = 24;

    /** How many clauses up the one that governs is looked for. */
    private static final int MOST_GOVERNORS = 6;

    /** Two tellings of one occurrence may differ by so many days. */
    private static final int SAME_DAYS = 2;

    private record At(int sentence, int token) {}

    private final Story story;
    private final Vocabulary vocabulary;
    private final List<LocalAnchor> all = new ArrayList<>();
    private final Map<At, LocalAnchor> byMention = new HashMap<>();
    private final Map<Integer, LocalAnchor> bySentence = new HashMap<>();

    private Occurrences(Story story, Vocabulary vocabulary) {
        this.story = story;
        this.vocabulary = vocabulary;
    }

    /** Reads all mentions of a document in order. */
    static Occurrences of(Story story, Vocabulary vocabulary) {
        Occurrences occurrences = new Occurrences(story, vocabulary);
        for (Setting setting : story.settings()) {
            if (story.sentence(setting).zone().carriesFacts()) {
                setting.happenings().stream()
                        .filter(Happening::leads)
                        .forEach(happening -> occurrences.read(setting, happening));
            }
        }
        return occurrences;
    }

    private void read(Setting setting, Happening happening) {
        LocalAnchor here = mentioned(setting, happening);
        bySentence.putIfAbsent(setting.index(), here);
    }

    private LocalAnchor mentioned(Setting setting, Happening happening) {
        Whereabouts where = whereabouts(setting, happening.token());
        LocalAnchor known = happening.fresh() ? null : known(setting, happening, where);
        LocalAnchor here = known == null ? created(happening.type(), happening.several()) : known;
        here.take(setting);
        here.takeWhereabouts(where);
        here.takeDays(happening.days());
        here.takeLabel(happening.label(), happening.type());
        byMention.put(new At(setting.index(), happening.token()), here);
        return here;
    }

    private LocalAnchor created(String type, boolean several) {
        LocalAnchor created = LocalAnchor.occurrence(story, type, several, all.isEmpty());
        all.add(created);
        return created;
    }

    private LocalAnchor known(Setting setting, Happening happening, Whereabouts where) {
        return inMind().filter(
                        each ->
                                sameFamily(happening.type(), each.type())
                                        && !(happening.introduced()
                                                && vocabulary.exclude(
                                                        happening.type(), each.type()))
                                        && each.several() == happening.several()
                                        && !apart(each, where)
                                        && !apart(each.days(), happening.days()))
                .max(Comparator.comparing(each -> fit(each, setting, where)))
                .orElse(null);
    }

    private Stream<LocalAnchor> inMind() {
        int from = Math.max(1, all.size() - KEPT_IN_MIND);
        return Stream.concat(
                all.stream().limit(1),
                all.subList(Math.min(from, all.size()), all.size()).stream());
    }

    /** Of several that fit as well the last, which is the one that the text spoke of last. */
    private static int fit(LocalAnchor occurrence, Setting setting, Whereabouts where) {
        Places places = Places.compare(occurrence.whereabouts().places(), where.places());
        return 2 * Story.shared(occurrence.nearNames(), setting.names())
                + (places != Places.UNSAID && places != Places.APART ? 2 : 0)
                + (occurrence.main() ? 1 : 0);
    }

    boolean sameFamily(String a, String b) {
        return vocabulary.family(a).equals(vocabulary.family(b));
    }

    /** Another place, or another one of the spots that the document names in turn. */
    private static boolean apart(LocalAnchor occurrence, Whereabouts where) {
        return Places.compare(occurrence.whereabouts().places(), where.places()) == Places.APART
                || otherSpot(occurrence, where.spots());
    }

    private static boolean otherSpot(LocalAnchor occurrence, Set<String> spots) {
        return !occurrence.spots().isEmpty()
                && !spots.isEmpty()
                && Story.shared(occurrence.spots(), spots) == 0
                && Story.shared(occurrence.nearNames(), spots) == 0;
    }

    private static boolean apart(DateRange a, DateRange b) {
        return !a.isAlways() && !b.isAlways() && !Setting.near(a, b, SAME_DAYS);
    }

    /** Where the clause of a token says that it is; where it says nothing, the sentence. */
    Whereabouts whereabouts(Setting setting, int token) {
        Sentence sentence = story.sentence(setting);
        Optional<Clause> clause = sentence.clauseAt(token);
        if (clause.isEmpty()) {
            return setting.whereabouts();
        }
        Whereabouts own =
                WhereaboutsFinder.of(
                        sentence, setting.named(), at -> sentence.clauseAt(at).equals(clause));
        return own.isUnsaid() ? setting.whereabouts() : own;
    }

    /** The occurrence that the fact at a token counts or tells of itself, whatever is around it. */
    LocalAnchor told(Setting setting, Happening happening) {
        LocalAnchor known = byMention.get(new At(setting.index(), happening.token()));
        return known == null ? mentioned(setting, happening) : known;
    }

    /** The occurrence that the clause of a token names, or one that governs it. */
    Optional<LocalAnchor> inClause(Setting setting, int token) {
        return inClause(setting, token, true);
    }

    /**
     * @param touching whether the clause may only touch on it: {@code killed in attacks}
     */
    Optional<LocalAnchor> inClause(Setting setting, int token, boolean touching) {
        Sentence sentence = story.sentence(setting);
        Clause clause = sentence.clauseAt(token).orElse(null);
        if (clause == null) {
            return nearest(setting, token, Happening::leads);
        }
        Clause own = clause;
        Optional<LocalAnchor> found =
                nearest(setting, token, h -> touching && !h.step() && isDirect(sentence, own, h));
        for (int i = 0; i < MOST_GOVERNORS && clause != null && found.isEmpty(); i++) {
            Optional<Clause> level = Optional.of(clause);
            found =
                    nearest(
                            setting,
                            token,
                            h -> h.leads() && sentence.clauseAt(h.token()).equals(level));
            clause = clause.governor() < 0 ? null : sentence.clauses().get(clause.governor());
        }
        return found;
    }

    /** Whether it is the verb of the clause, or a phrase that hangs on the verb. */
    private static boolean isDirect(Sentence sentence, Clause clause, Happening happening) {
        if (happening.token() == clause.verb().main()) {
            return true;
        }
        return Stream.of(
                        Stream.of(clause.subject()),
                        clause.objects().stream(),
                        clause.adjuncts().stream().map(Clause.Adjunct::phrase))
                .flatMap(phrases -> phrases)
                .anyMatch(
                        phrase ->
                                phrase >= 0
                                        && sentence.phrases().get(phrase).head()
                                                == happening.token());
    }

    private Optional<LocalAnchor> nearest(Setting setting, int token, Predicate<Happening> asked) {
        return setting.happenings().stream()
                .filter(asked)
                .min(Comparator.comparing(happening -> Math.abs(happening.token() - token)))
                .map(happening -> told(setting, happening));
    }

    /** The occurrence that the text speaks of at a token: what its sentence or paragraph named. */
    Optional<LocalAnchor> around(Setting setting, int token) {
        return inClause(setting, token)
                .or(() -> nearest(setting, token, Happening::leads))
                .or(() -> inParagraph(setting));
    }

    /** The occurrence that the paragraph up to here spoke of. */
    Optional<LocalAnchor> inParagraph(Setting setting) {
        for (int i = setting.index(); i >= 0; i--) {
            if (story.settings().get(i).paragraph() != setting.paragraph()) {
                break;
            }
            if (bySentence.containsKey(i)) {
                return Optional.of(bySentence.get(i));
            }
        }
        return Optional.empty();
    }

    /** The one of all that fits best to what a sentence names; empty if none may be meant. */
    Optional<LocalAnchor> fitting(Setting setting, Whereabouts where) {
        return inMind().filter(each -> !apart(each, where))
                .max(Comparator.comparing(each -> fit(each, setting, where)));
    }

    /**
     * The occurrence itself where it can have been there; else the one of its family that was,
     * which is made if none is known.
     */
    LocalAnchor there(LocalAnchor occurrence, Setting setting, Whereabouts where, String type) {
        boolean part = occurrence.several() && occurrence.whereabouts().surrounds(where);
        if (!part && !apart(occurrence, where)) {
            if (!occurrence.several() && occurrence.whereabouts().surrounds(where)) {
                occurrence.takeWhereabouts(where);
            }
            return occurrence;
        }
        LocalAnchor other =
                inMind().filter(
                                each ->
                                        each != occurrence
                                                && !each.several()
                                                && sameFamily(each.type(), occurrence.type())
                                                && !each.whereabouts().isUnsaid()
                                                && !apart(each, where)
                                                && !each.whereabouts().surrounds(where))
                        .findFirst()
                        .orElse(null);
        return other != null ? other : placed(type, setting, where);
    }

    /** A new occurrence at a place. */
    LocalAnchor placed(String type, Setting setting, Whereabouts where) {
        LocalAnchor created = created(type, false);
        created.take(setting);
        created.takeWhereabouts(where);
        return created;
    }

    /** Takes a deed as what its sentence speaks of, where that names no occurrence. */
    LocalAnchor spokenOf(Setting setting, LocalAnchor occurrence) {
        bySentence.putIfAbsent(setting.index(), occurrence);
        return occurrence;
    }

    /** What the document is about, if it is an occurrence: its title or lead tells of it. */
    Optional<LocalAnchor> main() {
        return story.lead().stream()
                .map(Setting::index)
                .filter(bySentence::containsKey)
                .map(bySentence::get)
                .findFirst();
    }
}
