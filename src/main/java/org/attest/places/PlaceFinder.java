package org.attest.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.rule.Words;

/**
 * Finds the places that a document names. Of several places with one name it takes the one that the
 * text itself places ({@code Paris, Texas}), else one in a country that the document speaks of,
 * else the largest.
 */
public final class PlaceFinder implements UnaryOperator<Annotated> {

    /** A name found, before it is decided which of its places is meant. */
    private record Reading(List<Place> candidates, boolean adjective) {}

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "from",
                    "to",
                    "of",
                    "around",
                    "outside",
                    "across",
                    "throughout",
                    "off",
                    "into");

    private static final Set<String> PLACE_NOUNS =
            Set.of(
                    "province",
                    "district",
                    "county",
                    "state",
                    "city",
                    "village",
                    "town",
                    "region",
                    "prefecture",
                    "governorate",
                    "oblast",
                    "island",
                    "islands",
                    "port",
                    "airport",
                    "base");

    static final Rule<Reading> NAME =
            Rule.<Reading>named("place.name")
                    .matches("{name}")
                    .gives(PlaceFinder::named)
                    .finds("Troops arrived in [Japan] by sea.", "japan")
                    .finds("The ferry left [Okinawa] at noon.", "japan.okinawa")
                    .skips("Nice weather helped the crews.")
                    .build();

    /** The narrower name with the wider one behind it: {@code Mobile, Alabama}. */
    static final Rule<Reading> WITHIN =
            Rule.<Reading>named("place.within")
                    .matches("[{name}] , {wider:name}")
                    .gives(PlaceFinder::within)
                    .finds(
                            "The yard is in [Mobile], Alabama, by the bay.",
                            "united-states.alabama.mobile")
                    .skips("They flew to Japan, France and Italy.")
                    .build();

    private final Grammar<Reading> grammar;

    public PlaceFinder(Lexicon lexicon) {
        Words words = new Words();
        new Gazetteer(lexicon)
                .names()
                .forEach((name, value) -> words.addExactly("name", name, value));
        grammar =
                Grammar.of(Reading.class)
                        .words(words)
                        .stratum(List.of(NAME))
                        .stratum(List.of(WITHIN))
                        .build();
    }

    Grammar<?> grammar() {
        return grammar;
    }

    @Override
    public Annotated apply(Annotated annotated) {
        List<Found<Reading>> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            found.addAll(grammar.find(Atoms.of(annotated, sentence), List.of()));
        }
        Map<String, Integer> countries = countries(found);
        return annotated.withPlaces(
                found.stream().map(reading -> mention(reading, countries)).toList());
    }

    private static Reading named(Match match) {
        Gazetteer.Name name = match.get(Gazetteer.Name.class, "name");
        if (name.guarded() && !hasSignOfPlace(match)) {
            return null;
        }
        return new Reading(name.places(), name.adjective());
    }

    private static boolean hasSignOfPlace(Match match) {
        Optional<Atom> before = match.before(1);
        Optional<Atom> after = match.after(1);
        return before.isPresent() && PLACE_PREPOSITIONS.contains(before.get().lower())
                || after.isPresent() && PLACE_NOUNS.contains(after.get().lower());
    }

    private static Reading within(Match match) {
        Gazetteer.Name narrower = match.get(Gazetteer.Name.class, "name");
        Gazetteer.Name wider = match.get(Gazetteer.Name.class, "wider");
        List<Place> inside =
                narrower.places().stream()
                        .filter(
                                place ->
                                        wider.places().stream()
                                                .anyMatch(
                                                        w -> !w.equals(place) && w.contains(place)))
                        .toList();
        return inside.isEmpty() || narrower.adjective() || wider.adjective()
                ? null
                : new Reading(inside, false);
    }

    /**
     * How often the document names something in each country, counted over names that can mean only
     * one place.
     */
    private static Map<String, Integer> countries(List<Found<Reading>> found) {
        Map<String, Integer> countries = new HashMap<>();
        for (Found<Reading> reading : found) {
            if (reading.value().candidates().size() == 1) {
                reading.value()
                        .candidates()
                        .get(0)
                        .within()
                        .forEach(id -> countries.merge(id, 1, Integer::sum));
            }
        }
        return countries;
    }

    private static Place.Mention mention(Found<Reading> reading, Map<String, Integer> countries) {
        Place best = null;
        int most = -1;
        for (Place place : reading.value().candidates()) {
            int named =
                    place.within().stream()
                            .skip(1)
                            .mapToInt(id -> countries.getOrDefault(id, 0))
                            .max()
                            .orElse(0);
            if (named > most) {
                best = place;
                most = named;
            }
        }
        return new Place.Mention(reading.span(), best, reading.value().adjective());
    }
}
