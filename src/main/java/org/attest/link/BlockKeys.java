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

    /** In days. */
    private static final int MONTH = 30;

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

    /** What divides a block that is too large: value, whose, where, and when it was told. */
    Set<String> finer(FrameView view) {
        Set<String> keys = finer(view.anchor());
        if (view.base().value() != null) {
            keys.add("value " + view.base().value().toPlainString());
        }
        view.holder().forEach(word -> keys.add("holder " + word));
        view.placeWords().forEach(word -> keys.add("at " + word));
        view.nearPlaces().forEach(place -> keys.add("in " + place.id()));
        return keys;
    }

    /** The same for events, whose value is their date. */
    Set<String> finer(EventView view) {
        Set<String> keys = finer(view.anchor());
        keys.add("on " + view.event().range());
        view.participants().forEach(word -> keys.add("who " + word));
        view.places().forEach(place -> keys.add("in " + place.id()));
        return keys;
    }

    /** Each month with the next, so that what is told within a month always shares one. */
    private static Set<String> finer(LocalAnchor anchor) {
        Set<String> keys = new TreeSet<>();
        anchor.nearNames().forEach(name -> keys.add("name " + name));
        anchor.story()
                .published()
                .map(day -> Math.floorDiv(day.toEpochDay(), MONTH))
                .ifPresent(
                        month -> {
                            keys.add("month " + month);
                            keys.add("month " + (month + 1));
                        });
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
