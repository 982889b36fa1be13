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
import org.attest.temporal.Partial.NumericDate;

/**
 * Finds the temporal expressions of a document and resolves them. Immutable; threads can share one.
 * Relative dates of a document without a date keep an open value and have no bounds.
 */
public final class TemporalTagger implements UnaryOperator<Annotated> {

    /** A sentence with what the rules found in it. */
    private record Reading(Sentence sentence, Atoms atoms, List<Found<Expression>> found) {}

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
        List<Reading> readings =
                annotated.sentences().stream()
                        .filter(sentence -> sentence.zone().carriesDates())
                        .map(sentence -> read(annotated, sentence))
                        .toList();
        return annotated.withTimexes(resolve(annotated, readings));
    }

    private Reading read(Annotated annotated, Sentence sentence) {
        Atoms atoms = Atoms.of(annotated, sentence);
        return new Reading(sentence, atoms, grammar.find(atoms, List.of()));
    }

    private List<Timex> resolve(Annotated annotated, List<Reading> readings) {
        Optional<LocalDate> published = annotated.document().about().publication();
        Habit habit = habit(readings, published);
        FactIds ids = new FactIds("date", annotated.document().id());
        List<Timex> timexes = new ArrayList<>();
        Narrative narrative = Narrative.NONE;
        for (Reading reading : readings) {
            String text = annotated.text(reading.sentence());
            for (Found<Expression> found : reading.found()) {
                Context context =
                        new Context(
                                published, narrative, directions.of(reading.atoms(), found), habit);
                if (found.value().isTemporal()) {
                    Meaning meaning = found.value().resolve(context);
                    narrative = narrative.after(meaning);
                    String quote = annotated.document().quote(found.span());
                    timexes.add(timex(ids.next(text, quote), found, meaning));
                }
            }
        }
        return timexes;
    }

    private static Timex timex(String id, Found<Expression> found, Meaning meaning) {
        return new Timex(
                id,
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
