package org.attest.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Entity entity;
    private final boolean several;
    private final boolean main;
    private final boolean named;
    private final Set<String> nearNames = new LinkedHashSet<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Whereabouts whereabouts = Whereabouts.UNSAID;
    private DateRange days = DateRange.ALWAYS;

    private LocalAnchor(
            Story story,
            Anchor.Kind kind,
            String type,
            Entity entity,
            boolean several,
            boolean main,
            boolean named) {
        this.story = story;
        this.kind = kind;
        this.type = type;
        this.entity = entity;
        this.several = several;
        this.main = main;
        this.named = named;
    }

    static LocalAnchor occurrence(Story story, String type, boolean several, boolean main) {
        return new LocalAnchor(story, Anchor.Kind.OCCURRENCE, type, null, several, main, false);
    }

    /**
     * @param named whether the facts' own clauses name it, so that another name is another thing
     */
    static LocalAnchor entity(Story story, Entity entity, boolean main, boolean named) {
        LocalAnchor anchor =
                new LocalAnchor(
                        story, Anchor.Kind.ENTITY, entity.type(), entity, false, main, named);
        if (entity.place() != null) {
            anchor.whereabouts = new Whereabouts(List.of(entity.place()), Set.of());
            anchor.places.add(entity.place());
        }
        return anchor;
    }

    /** Takes in the names and places of a sentence that speaks of it. */
    void take(Setting setting) {
        nearNames.addAll(setting.names());
        if (!isPlace()) {
            setting.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        }
    }

    /** Takes in where a clause says that it was. */
    void takeWhereabouts(Whereabouts said) {
        whereabouts = whereabouts.and(said);
    }

    void takeDays(DateRange stated) {
        if (days.isAlways()) {
            days = stated;
        }
    }

    /** Takes in what the text calls it, and the type of occurrence that this names. */
    void takeLabel(String label, String labelType) {
        if (!label.isEmpty()) {
            labels.putIfAbsent(label, labelType);
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

    /** Its names as written, in the order of the text; none for an occurrence told by verbs. */
    List<String> labels() {
        return entity == null ? List.copyOf(labels.keySet()) : entity.names();
    }

    /** The type that one of its labels names. */
    String typeOf(String label) {
        return labels.getOrDefault(label, type);
    }

    /** Whether it is the same thing of the same document as another local anchor. */
    boolean isOneWith(LocalAnchor other) {
        return thing() == other.thing();
    }

    /** What is the same object for all local anchors that are one thing of one document. */
    Object thing() {
        return entity == null ? this : entity;
    }

    /** Words of its own name; none for an occurrence and for a place. */
    Set<String> nameWords() {
        return entity == null ? Set.of() : entity.words();
    }

    /** Whether it is a place of the lexicon. */
    boolean isPlace() {
        return entity != null && entity.place() != null;
    }

    /** Words of all proper names in the sentences that speak of it. */
    Set<String> nearNames() {
        return nearNames;
    }

    Set<String> spots() {
        return whereabouts.spots();
    }

    /** All that the sentences name which speak of it. */
    List<Place> places() {
        return places;
    }

    /** Where it was, by the clauses that speak of it. */
    Whereabouts whereabouts() {
        return whereabouts;
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
