package org.attest.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.FactIds;
import org.attest.model.Sentence;
import org.attest.model.Timex;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;
import org.attest.temporal.Context.Direction;
import org.attest.temporal.Partial.NumericDate;

/**
 * Finds the temporal expressions of a document and resolves them. Immutable; threads can share one.
 * Relative dates of a document without a date keep an open value and have no bounds.
 */
public final class TemporalTagger implements UnaryOperator<Annotated> {

    /** A sentence with what the rules found in it. */
    private record Reading(Atoms atoms, List<Found<Expression>> found) {}

    /** A result of the rules and what it comes to. */
    record Resolved(Sentence sentence, Found<Expression> found, Meaning meaning) {}

    private final Grammar<Expression> grammar;
    private final Directions directions;

    /**
     * @throws org.attest.lexicon.BadTable if a table of the lexicon has a bad row
     */
    public TemporalTagger(Lexicon lexicon) {
        grammar = TemporalGrammar.of(lexicon);
        directions = new Directions(lexicon);
    }

    @Override
    public Annotated apply(Annotated annotated) {
        FactIds ids = new FactIds("date", annotated.document().id());
        return annotated.withTimexes(
                all(annotated).stream()
                        .filter(resolved -> resolved.found().value().isTemporal())
                        .map(resolved -> timex(annotated, resolved, ids))
                        .toList());
    }

    /** What the rules found, with its meaning: what only looks like a date too. */
    List<Resolved> all(Annotated annotated) {
        List<Reading> readings =
                annotated.sentences().stream()
                        .filter(sentence -> sentence.zone().carriesDates())
                        .map(sentence -> read(annotated, sentence))
                        .toList();
        return resolve(readings, annotated.document().about().publication());
    }

    private Reading read(Annotated annotated, Sentence sentence) {
        Atoms atoms = Atoms.of(annotated, sentence);
        return new Reading(atoms, grammar.find(atoms, List.of()));
    }

    private List<Resolved> resolve(List<Reading> readings, Optional<LocalDate> published) {
        Habit habit = habit(readings, published);
        List<Resolved> all = new ArrayList<>();
        Narrative narrative = Narrative.NONE;
        for (Reading reading : readings) {
            for (Found<Expression> found : reading.found()) {
                Direction direction = directions.of(reading.atoms(), found);
                Meaning meaning =
                        found.value().resolve(new Context(published, narrative, direction, habit));
                narrative = found.value().leads() ? narrative.after(meaning) : narrative;
                all.add(new Resolved(reading.atoms().sentence(), found, meaning));
            }
        }
        return all;
    }

    private static Timex timex(Annotated annotated, Resolved resolved, FactIds ids) {
        Found<Expression> found = resolved.found();
        Meaning meaning = resolved.meaning();
        String quote = annotated.document().quote(found.span());
        return new Timex(
                ids.next(annotated.text(resolved.sentence()), quote),
                found.span(),
                meaning.type(),
                meaning.value(),
                meaning.mod().map(Mod::name).orElse(""),
                meaning.range(),
                found.rule());
    }

    /**
     * Month first, as American press texts write, unless a date of the document can only be read
     * the other way, or only so is the document's own.
     */
    private static Habit habit(List<Reading> readings, Optional<LocalDate> published) {
        List<NumericDate> dates =
                readings.stream()
                        .flatMap(reading -> reading.found().stream())
                        .map(Found::value)
                        .filter(NumericDate.class::isInstance)
                        .map(NumericDate.class::cast)
                        .toList();
        return dates.stream()
                .flatMap(date -> date.tells().stream())
                .findFirst()
                .or(
                        () ->
                                published.flatMap(
                                        day ->
                                                dates.stream()
                                                        .flatMap(date -> date.tells(day).stream())
                                                        .findFirst()))
                .orElse(Habit.MONTH_FIRST);
    }
}
