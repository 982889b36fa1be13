package org.attest.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.model.Anchor;
import org.attest.model.CodePoints;
import org.attest.model.DateRange;
import org.attest.model.Fact;
import org.attest.model.Place;

/**
 * What facts of one document hang on, before it is known what other documents say of it.
 *
 * <p>It grows while its document is read, and is left alone after that.
 */
final class LocalAnchor {

    private final Story story;
    private final Anchor.Kind kind;
    private final String type;
    private final String name;
    private final Set<String> nameWords;
    private final boolean several;
    private final boolean main;
    private final boolean named;
    private final Set<String> nearNames = new LinkedHashSet<>();
    private final Set<String> spots = new LinkedHashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private DateRange days = DateRange.ALWAYS;

    LocalAnchor(
            Story story,
            Anchor.Kind kind,
            String type,
            String name,
            Set<String> nameWords,
            boolean several,
            boolean main,
            boolean named) {
        this.story = story;
        this.kind = kind;
        this.type = type;
        this.name = name;
        this.nameWords = Set.copyOf(nameWords);
        this.several = several;
        this.main = main;
        this.named = named;
    }

    /** Takes in what a sentence that speaks of it says of names, places and days. */
    void take(Setting setting) {
        nearNames.addAll(setting.names());
        spots.addAll(setting.spots());
        setting.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        takeDays(setting.days());
    }

    void takeDays(DateRange stated) {
        if (days.isAlways()) {
            days = stated;
        }
    }

    void hang(Fact fact) {
        facts.add(fact);
    }

    Story story() {
        return story;
    }

    Anchor.Kind kind() {
        return kind;
    }

    String type() {
        return type;
    }

    /** Its own name as written; empty for an occurrence without one. */
    String name() {
        return name;
    }

    Set<String> nameWords() {
        return nameWords;
    }

    /** Words of all proper names in the sentences that speak of it. */
    Set<String> nearNames() {
        return nearNames;
    }

    Set<String> spots() {
        return spots;
    }

    List<Place> places() {
        return places;
    }

    DateRange days() {
        return days;
    }

    boolean several() {
        return several;
    }

    /** Whether it is what its document is about. */
    boolean main() {
        return main;
    }

    /** Whether the fact's own clause names it, so that another name is another thing. */
    boolean named() {
        return named;
    }

    List<Fact> facts() {
        return facts;
    }

    /** The smallest id of its facts, which names it; it must have one. */
    String key() {
        return facts.stream().map(Fact::id).min(CodePoints.ORDER).orElseThrow();
    }
}
