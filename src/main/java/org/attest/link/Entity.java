package org.attest.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.Place;

/** Something with a name in one document, and the names that it goes by there. */
final class Entity {

    private final Set<String> words = new LinkedHashSet<>();
    private final List<String> names = new ArrayList<>();
    private final Place place;
    private String type;
    private int weight;

    /**
     * @param place that it is; null if it is none
     */
    Entity(String type, Place place) {
        this.type = type;
        this.place = place;
    }

    /** Takes in one more mention. */
    void take(Name name, int mentionWeight) {
        words.addAll(name.words());
        if (!names.contains(name.text())) {
            names.add(name.text());
        }
        if (type.equals(Vocabulary.ORGANIZATION)) {
            type = name.type();
        }
        weight += mentionWeight;
    }

    /** Takes in a description that is no name: {@code the rescue team}. */
    void describe(String description) {
        names.add(description);
    }

    Set<String> words() {
        return words;
    }

    /** As written, each once, in the order of the text. */
    List<String> names() {
        return names;
    }

    Place place() {
        return place;
    }

    String type() {
        return type;
    }

    /** How much the document speaks of it. */
    int weight() {
        return weight;
    }
}
