package org.attest.temporal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.Clause.Form;
import org.attest.model.Sentence;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.temporal.Context.Direction;

/** Tells which way a bare weekday or month points: by a word before it, else by the tense. */
final class Directions {

    /** How far before an expression a word like {@code due} still speaks of it. */
    private static final int REACH = 3;

    /** How many clauses up the tense is looked for. */
    private static final int DEPTH = 4;

    private final Map<String, Direction> cues = new HashMap<>();
    private final Map<String, Direction> verbs = new HashMap<>();

    Directions(Lexicon lexicon) {
        for (Map.Entry<String, Direction> row : rows(lexicon, "temporal-cues.csv", "word")) {
            cues.put(row.getKey(), row.getValue());
        }
        for (Map.Entry<String, Direction> row : rows(lexicon, "temporal-verbs.csv", "lemma")) {
            verbs.put(row.getKey(), row.getValue());
        }
    }

    private static List<Map.Entry<String, Direction>> rows(
            Lexicon lexicon, String table, String column) {
        return lexicon.table(
                table,
                List.of(column, "direction"),
                1,
                row ->
                        Map.entry(
                                row.required(column).toLowerCase(Locale.ROOT),
                                row.parsed("direction", "PAST or FUTURE", Direction::valueOf)));
    }

    Direction of(Atoms atoms, Found<?> found) {
        return cue(atoms, found.begin())
                .orElseGet(() -> tense(atoms.sentence(), atoms.get(found.begin()).token()));
    }

    private Optional<Direction> cue(Atoms atoms, int begin) {
        for (int at = begin - 1; at >= Math.max(0, begin - REACH); at--) {
            Atom atom = atoms.get(at);
            if (cues.containsKey(atom.lower())) {
                return Optional.of(cues.get(atom.lower()));
            }
            if (!atom.isWord()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Direction tense(Sentence sentence, int token) {
        return sentence.clauseAt(token)
                .or(() -> clauseAfter(sentence, token))
                .map(clause -> tense(sentence, clause, DEPTH))
                .orElse(Direction.UNKNOWN);
    }

    /** What a fronted phrase belongs to: {@code In March, the yard closed}. */
    private static Optional<Clause> clauseAfter(Sentence sentence, int token) {
        return sentence.clauses().stream().filter(clause -> clause.begin() > token).findFirst();
    }

    /** Participles take the tense of the verb above; an infinitive after a plan looks ahead. */
    private Direction tense(Sentence sentence, Clause clause, int depth) {
        return switch (clause.verb().tense()) {
            case PAST -> Direction.PAST;
            case FUTURE -> Direction.FUTURE;
            case PRESENT -> present(clause);
            case NONE ->
                    clause.governor() < 0 || depth == 0
                            ? alone(clause)
                            : below(sentence, clause, depth);
        };
    }

    /** Present tense of a verb of planning looks ahead; what could not be done was tried. */
    private Direction present(Clause clause) {
        if (clause.verb().negated() && clause.verb().modal().equals("could")) {
            return Direction.PAST;
        }
        return clause.verb().modal().isEmpty()
                ? verbs.getOrDefault(clause.verb().lemma(), Direction.UNKNOWN)
                : Direction.FUTURE;
    }

    /** A participle without a verb above, as in headlines, tells of what is done. */
    private Direction alone(Clause clause) {
        return switch (clause.verb().form()) {
            case INFINITIVE -> Direction.FUTURE;
            case PAST_PARTICIPLE -> verbs.getOrDefault(clause.verb().lemma(), Direction.PAST);
            case FINITE, PRESENT_PARTICIPLE -> Direction.UNKNOWN;
        };
    }

    private Direction below(Sentence sentence, Clause clause, int depth) {
        Clause above = sentence.clauses().get(clause.governor());
        if (clause.verb().form() == Form.INFINITIVE) {
            Direction planned = verbs.get(above.verb().lemma());
            return planned != null
                    ? planned
                    : tense(sentence, above, depth - 1) == Direction.PAST
                            ? Direction.PAST
                            : Direction.FUTURE;
        }
        return tense(sentence, above, depth - 1);
    }
}
