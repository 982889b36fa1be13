package org.attest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Zone;

/** The entities that a document names: different names for one thing are one entity. */
final class Cast {

    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final Map<String, Entity> byPlace = new LinkedHashMap<>();
    private final Map<String, Entity> described = new HashMap<>();
    private final Map<Name, Entity> byName = new IdentityHashMap<>();

    /** Reads the names of all sentences that carry facts. */
    static Cast of(Story story) {
        Cast cast = new Cast();
        boolean lead = true;
        for (Setting setting : story.settings()) {
            Sentence sentence = story.sentence(setting);
            if (!sentence.zone().carriesFacts()) {
                continue;
            }
            for (Name name : setting.named()) {
                int weight = sentence.zone() == Zone.Kind.TITLE ? 4 : lead ? 3 : 1;
                cast.take(name, isSpeaker(sentence, name) ? 0 : weight + subject(sentence, name));
            }
            lead &= sentence.zone() == Zone.Kind.TITLE;
        }
        return cast;
    }

    private static int subject(Sentence sentence, Name name) {
        return sentence.clauses().stream()
                        .filter(clause -> clause.subject() >= 0)
                        .map(clause -> sentence.phrases().get(clause.subject()))
                        .anyMatch(
                                phrase ->
                                        phrase.begin() < name.end() && name.begin() < phrase.end())
                ? 1
                : 0;
    }

    /** Whether it is one whose words the sentence reports. */
    static boolean isSpeaker(Sentence sentence, Name name) {
        for (Clause clause : sentence.clauses()) {
            if (clause.speaker() >= 0) {
                NounPhrase phrase = sentence.phrases().get(clause.speaker());
                if (phrase.begin() < name.end() && name.begin() < phrase.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void take(Name name, int weight) {
        Entity entity = name.isPlace() ? ofPlace(name.place()) : named(name);
        entity.take(name, name.demonym() ? 0 : weight);
        byName.put(name, entity);
        name.words().forEach(word -> add(word, entity));
    }

    private void add(String word, Entity entity) {
        List<Entity> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        if (!known.contains(entity)) {
            known.add(entity);
        }
    }

    private Entity ofPlace(Place place) {
        return byPlace.computeIfAbsent(place.id(), id -> created(place.kind(), place));
    }

    private Entity created(String type, Place place) {
        Entity entity = new Entity(type, place);
        entities.add(entity);
        return entity;
    }

    private Entity named(Name name) {
        return known(name.words()).orElseGet(() -> created(name.type(), null));
    }

    /**
     * The entity that has all these words in its names, or the only one whose words are all among
     * them: a name that has in it those of two is a third.
     */
    private Optional<Entity> known(Set<String> words) {
        Set<Entity> within = new LinkedHashSet<>();
        for (String word : words) {
            for (Entity entity : byWord.getOrDefault(word, List.of())) {
                if (entity.words().containsAll(words)) {
                    return Optional.of(entity);
                }
                if (words.containsAll(entity.words())) {
                    within.add(entity);
                }
            }
        }
        return within.size() == 1 ? Optional.of(within.iterator().next()) : Optional.empty();
    }

    /** The entity of a type that the document speaks of most, which {@code the company} is. */
    Optional<Entity> ofType(String type) {
        return most(entity -> entity.type().equals(type) && !entity.names().isEmpty());
    }

    Entity of(Name name) {
        return byName.get(name);
    }

    /** The entity that the words of a phrase name; empty if they name none. */
    Optional<Entity> named(Set<String> words) {
        return words.isEmpty() ? Optional.empty() : known(words);
    }

    /** What a phrase without a name describes. */
    Entity described(String description, String type) {
        return described.computeIfAbsent(
                description.toLowerCase(Locale.ROOT),
                key -> {
                    Entity entity = new Entity(type, null);
                    entity.describe(description);
                    return entity;
                });
    }

    Optional<Entity> place(Place place) {
        return Optional.ofNullable(byPlace.get(place.id()));
    }

    /** What the document speaks of most, a place only where nothing else has a name. */
    Optional<Entity> main() {
        return most(entity -> entity.weight() > 0 && entity.place() == null)
                .or(() -> most(entity -> true));
    }

    /** The first of those that it speaks of most. */
    private Optional<Entity> most(Predicate<Entity> asked) {
        return entities.stream()
                .filter(asked)
                .reduce((first, other) -> other.weight() > first.weight() ? other : first);
    }
}
