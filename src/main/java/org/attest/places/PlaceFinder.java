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

    /**
     * A name found, before it is decided which of its places is meant.
     *
     * @param candidates none for a district or village that the lexicon does not have
     */
    record Reading(List<Place> candidates, boolean adjective) {}

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

    private static final List<String> AREAS =
            List.of(
                    "province",
                    "district",
                    "county",
                    "state",
                    "prefecture",
                    "governorate",
                    "oblast",
                    "region",
                    "village",
                    "city",
                    "township",
                    "municipality");

    /** A name alone. One that is also an ordinary word needs a preposition before it. */
    static final Rule<Reading> NAME =
            Rule.<Reading>named("place.name")
                    .matches("{name}")
                    .gives(PlaceFinder::named)
                    .finds("Troops arrived in [Japan] by sea.", "japan")
                    .finds("The ferry left [Yokohama] at noon.", "japan.kanagawa.yokohama")
                    .skips("Nice weather helped the crews.")
                    .build();

    /**
     * A name with the noun that says what it is, known to the lexicon or not; a part for the next
     * rules.
     */
    static final Rule<Reading> AREA =
            Rule.<Reading>named("place.area")
                    .matches(
                            "{name} {area}",
                            "{capital} {area}",
                            "{capital} {capital} {area}",
                            "{capital} {capital} {capital} {area}")
                    .as("place")
                    .gives(PlaceFinder::area)
                    .finds("They searched [Qadirabad district] for weapons.", "")
                    .skips("The district was searched for weapons.")
                    .build();

    /** A known place with its noun: {@code Helmand province}. */
    static final Rule<Reading> KNOWN_AREA =
            Rule.<Reading>named("place.known_area")
                    .matches("{place}")
                    .gives(match -> known(match.get(Reading.class, "place")))
                    .finds("They searched [Helmand province] for weapons.", "afghanistan.helmand")
                    .skips("They searched Qadirabad district for weapons.")
                    .build();

    /**
     * The narrower place with the wider one behind it: {@code Mobile, Alabama}; {@code Qadirabad
     * district, Helmand province}.
     */
    static final Rule<Reading> WITHIN =
            Rule.<Reading>named("place.within")
                    .matches("({name}|{place}) , ({wider:name}|{wider:place})")
                    .gives(PlaceFinder::within)
                    .finds(
                            "The yard is in [Mobile, Alabama], by the bay.",
                            "united-states.alabama.mobile")
                    .finds(
                            "It happened in [Qadirabad district, Helmand province], on Monday.",
                            "afghanistan.helmand")
                    .skips("They flew to Japan, France and Italy.")
                    .build();

    private final Grammar<Reading> grammar;

    public PlaceFinder(Lexicon lexicon) {
        Words words = new Words();
        new Gazetteer(lexicon)
                .names()
                .forEach((name, value) -> words.addExactly("name", name, value));
        AREAS.forEach(noun -> words.add("area", noun, noun));
        grammar =
                Grammar.of(Reading.class)
                        .words(words)
                        .shape("capital", Atom::isCapitalised)
                        .stratum(List.of(NAME, AREA))
                        .stratum(List.of(KNOWN_AREA))
                        .stratum(List.of(WITHIN))
                        .build();
    }

    Grammar<Reading> grammar() {
        return grammar;
    }

    @Override
    public Annotated apply(Annotated annotated) {
        List<Found<Reading>> found = readings(annotated);
        Map<String, Integer> countries = countries(found);
        return annotated.withPlaces(
                found.stream().map(reading -> mention(reading, countries)).toList());
    }

    /** Every name that counts, before it is decided which of its places is meant. */
    List<Found<Reading>> readings(Annotated annotated) {
        List<Found<Reading>> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            found.addAll(grammar.find(Atoms.of(annotated, sentence), List.of()));
        }
        return found;
    }

    private static Reading named(Match match) {
        Gazetteer.Name name = match.get(Gazetteer.Name.class, "name");
        if (name.guarded() && !isAfterPreposition(match)) {
            return null;
        }
        return new Reading(name.places(), name.adjective());
    }

    private static boolean isAfterPreposition(Match match) {
        Optional<Atom> before = match.before(1);
        return before.isPresent() && PLACE_PREPOSITIONS.contains(before.get().lower());
    }

    private static Reading area(Match match) {
        Optional<Gazetteer.Name> name = match.find(Gazetteer.Name.class, "name");
        if (name.isPresent()) {
            return name.get().adjective() ? null : new Reading(name.get().places(), false);
        }
        for (int i = match.begin(); i < match.end() - 1; i++) {
            if (!match.atoms().token(i).tag().isNominal()) {
                return null;
            }
        }
        return new Reading(List.of(), false);
    }

    private static Reading known(Reading reading) {
        return reading.candidates().isEmpty() ? null : reading;
    }

    private static Reading within(Match match) {
        Reading wider = part(match, "wider");
        Reading narrower = match.has("name") ? part(match, "name") : part(match, "place");
        if (narrower.adjective() || wider.adjective()) {
            return null;
        }
        if (narrower.candidates().isEmpty()) {
            return known(wider);
        }
        List<Place> inside =
                narrower.candidates().stream()
                        .filter(
                                place ->
                                        wider.candidates().stream()
                                                .anyMatch(
                                                        w -> !w.equals(place) && w.contains(place)))
                        .toList();
        return inside.isEmpty() ? null : new Reading(inside, false);
    }

    private static Reading part(Match match, String slot) {
        Object value = match.get(Object.class, slot);
        return value instanceof Gazetteer.Name name
                ? new Reading(name.places(), name.adjective())
                : (Reading) value;
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
