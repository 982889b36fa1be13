package org.attest.link;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.Place;
import org.attest.model.Quantity;

/**
 * The keys under which a fact meets others. They follow from the fact and its own document alone:
 * what else is in the run never changes whether two facts are compared.
 */
final class BlockKeys {

    private final Vocabulary vocabulary;

    BlockKeys(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Set<String> of(FrameView view) {
        Set<String> keys = new TreeSet<>();
        Set<String> allMeasured = measured(view);
        if (allMeasured.stream().noneMatch(vocabulary::isMeasure)) {
            view.story().topics().forEach(topic -> keys.add("general|of " + topic));
        }
        for (String measured : allMeasured) {
            cross(keys, measured, view.anchor(), view.figure().docId());
            view.holder().forEach(word -> keys.add(measured + "|holder " + word));
            view.placeWords().forEach(word -> keys.add(measured + "|at " + word));
            for (Place place : view.nearPlaces()) {
                keys.add(measured + "|in " + place.id());
            }
            if (view.base().value() != null && view.base().value().precision() > 1) {
                keys.add(measured + "|value " + view.base().value().toPlainString());
            }
        }
        view.anchor().nearNames().forEach(name -> keys.add("count|name " + name));
        keys.add("sentence " + view.figure().sentence());
        return keys;
    }

    Set<String> of(EventView view) {
        Set<String> keys = new TreeSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        vocabulary.ringsOf("to " + view.trigger()).forEach(ring -> kinds.add("ring " + ring));
        kinds.add("type " + view.event().type());
        kinds.add("word " + view.trigger());
        String family = vocabulary.family(view.event().type());
        if (!family.isEmpty()) {
            kinds.add("family " + family);
        }
        for (String kind : kinds) {
            cross(keys, kind, view.anchor(), view.event().docId());
            view.object().forEach(word -> keys.add(kind + "|object " + word));
            view.agent().forEach(word -> keys.add(kind + "|agent " + word));
            keys.add(kind + "|on " + view.event().range());
        }
        if (view.event().range().hasEarliest()) {
            String month = view.event().range().earliest().toString().substring(0, 7);
            view.participants().forEach(word -> keys.add("who " + word + " in " + month));
        }
        keys.add("sentence " + view.event().sentence());
        return keys;
    }

    private static void cross(Set<String> keys, String kind, LocalAnchor anchor, String docId) {
        anchor.nameWords().forEach(name -> keys.add(kind + "|name " + name));
        anchor.nearNames().forEach(name -> keys.add(kind + "|name " + name));
        anchor.places().forEach(place -> keys.add(kind + "|in " + place.id()));
        anchor.story().topics().forEach(topic -> keys.add(kind + "|of " + topic));
        keys.add(kind + "|document " + docId);
    }

    /** The dimension; of counts the measure and the nouns, each with all that it may be called. */
    private Set<String> measured(FrameView view) {
        Set<String> measured = new LinkedHashSet<>();
        Quantity.Kind kind = view.base().kind();
        if (kind != Quantity.Kind.COUNT && kind != Quantity.Kind.VAGUE) {
            return Set.of(kind.label() + " " + view.base().unit());
        }
        measured.add(view.measure());
        for (String noun : view.nouns()) {
            vocabulary.ringsOf(noun).forEach(ring -> measured.add("ring " + ring));
            measured.addAll(vocabulary.measuresOf(noun));
        }
        return measured;
    }
}
