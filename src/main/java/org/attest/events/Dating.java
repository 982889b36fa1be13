package org.attest.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Relation;
import org.attest.model.Clause.Tense;
import org.attest.model.DateRange;
import org.attest.model.NounPhrase;
import org.attest.model.Sentence;
import org.attest.model.Timex;
import org.attest.model.Token.Tag;
import org.attest.model.Zone;

/** The times that a sentence states, and whose times they are. */
final class Dating {

    /**
     * A time with the expression that states it, the first of two for {@code from … to …}.
     *
     * @param range of the event: open on one side after {@code since} and {@code until}, {@link
     *     DateRange#ALWAYS} for {@code yesterday} in a document without a date
     */
    record Dated(Timex timex, DateRange range) {}

    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "before");
    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<String> JOINS = Set.of("to", "-", "–", "until", "through", "and");

    /** Prepositions whose noun lies at another time than the clause. */
    private static final Set<String> ELSEWHEN =
            Set.of("after", "following", "before", "since", "until", "under", "like", "unlike");

    /** Those that lead from the clause to a time that another one tells of. */
    private static final Set<String> LEADING =
            Set.of("since", "until", "till", "before", "after", "following");

    /** Prepositions whose noun is going on while the clause happens. */
    private static final Set<String> MEANWHILE = Set.of("in", "during", "at", "on", "amid");

    private final Passage passage;
    private final Predicate<Clause> typed;
    private final Sentence sentence;

    /**
     * @param typed whether a clause's verb is one that names an event
     */
    Dating(Passage passage, Predicate<Clause> typed) {
        this.passage = passage;
        this.typed = typed;
        this.sentence = passage.sentence();
    }

    /** All times of the sentence, in order. */
    List<Dated> all() {
        List<Timex> timexes =
                passage.annotated().timexes().stream()
                        .filter(timex -> sentence.span().contains(timex.span()) && isTime(timex))
                        .filter(timex -> !isIssue(timex))
                        .toList();
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < timexes.size(); i++) {
            Timex first = timexes.get(i);
            if (i + 1 < timexes.size() && isSpan(first, timexes.get(i + 1))) {
                i++;
                DateRange whole =
                        DateRange.of(first.range().earliest(), timexes.get(i).range().latest());
                dated.add(new Dated(first, whole));
            } else {
                range(first).ifPresent(range -> dated.add(new Dated(first, range)));
            }
        }
        return dated;
    }

    /** A calendar time, known or at least tied to the document's unknown date. */
    private static boolean isTime(Timex timex) {
        boolean calendar = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
        return calendar && (!timex.range().isAlways() || timex.value().startsWith("XXXX"));
    }

    /** A title's date of issue: {@code Morning Update, May 5}. */
    private boolean isIssue(Timex timex) {
        Optional<LocalDate> issued = passage.annotated().document().about().publication();
        return sentence.zone() == Zone.Kind.TITLE
                && issued.isPresent()
                && timex.range().equals(DateRange.day(issued.get()));
    }

    /** {@code from 1945 to 1951}, {@code between May and July}, {@code 2009-2010}. */
    private boolean isSpan(Timex a, Timex b) {
        int gap = b.span().begin() - a.span().end();
        if (gap < 1 || gap > 12 || a.range().isAlways() || b.range().isAlways()) {
            return false;
        }
        String between =
                Annotated.folded(
                        passage.annotated()
                                .document()
                                .text()
                                .slice(a.span().end(), b.span().begin()));
        boolean opened = Set.of("from", "between").contains(before(a));
        return JOINS.contains(between)
                && (opened || !between.equals("and"))
                && !b.range().latest().isBefore(a.range().earliest());
    }

    private Optional<DateRange> range(Timex timex) {
        String word = before(timex);
        if (LEADING.contains(word) && whenClause(timex).isPresent()) {
            return Optional.of(timex.range());
        }
        if (timex.range().isAlways()) {
            return AFTER.contains(word) ? Optional.empty() : Optional.of(timex.range());
        }
        if (SINCE.contains(word)) {
            return Optional.of(timex.range().withoutLatest());
        }
        if (UNTIL.contains(word)) {
            return Optional.of(timex.range().withoutEarliest());
        }
        return AFTER.contains(word) ? Optional.empty() : Optional.of(timex.range());
    }

    /** The word before an expression, an article skipped. */
    private String before(Timex timex) {
        int token = first(timex);
        return passage.wordBefore(passage.wordBefore(token).equals("the") ? token - 1 : token);
    }

    private int first(Timex timex) {
        return sentence.tokenAt(timex.span().begin());
    }

    private int last(Timex timex) {
        return sentence.tokenAt(timex.span().end() - 1);
    }

    /** The clause whose event a time dates; none where it is the time of something else. */
    Optional<Clause> owner(Dated dated) {
        Optional<Clause> when = whenClause(dated.timex());
        if (when.isPresent() && LEADING.contains(before(dated.timex()))) {
            return when;
        }
        Optional<Clause> own = ownerOfTime(dated);
        return when.isPresent() && own.filter(typed).isEmpty() ? when : own;
    }

    /** {@code the worst since 2003, when 31 people died}: the clause that tells what happened. */
    private Optional<Clause> whenClause(Timex timex) {
        int behind = last(timex) + 1;
        int begin =
                behind < sentence.tokens().size() && passage.token(behind).is(",")
                        ? behind + 1
                        : behind;
        return sentence.clauses().stream()
                .filter(clause -> clause.begin() == begin && begin + 1 < clause.end())
                .filter(
                        clause ->
                                passage.token(begin).is("when")
                                        || MEANWHILE.contains(passage.token(begin).lower())
                                                && passage.token(begin + 1).is("which"))
                .findFirst();
    }

    private Optional<Clause> ownerOfTime(Dated dated) {
        Timex timex = dated.timex();
        if (inName(timex) || elsewhen(timex)) {
            return Optional.empty();
        }
        Optional<Clause> clause = sentence.clauseAt(first(timex)).or(() -> opened(timex));
        while (clause.isPresent() && climbs(clause.get(), timex)) {
            clause = passage.governor(clause.get());
        }
        return clause;
    }

    /** The main clause that an opening {@code Since 1997,} stands before. */
    private Optional<Clause> opened(Timex timex) {
        return sentence.clauses().stream()
                .filter(clause -> clause.governor() < 0 && clause.begin() > last(timex))
                .findFirst()
                .filter(clause -> first(timex) <= 2);
    }

    /** {@code the 1960 treaty}, {@code a May 5 blast}: the noun's time, and not the clause's. */
    private boolean inName(Timex timex) {
        OptionalInt phrase = passage.phraseAt(first(timex));
        if (phrase.isEmpty() || passage.phrase(phrase.getAsInt()).head() <= last(timex)) {
            return false;
        }
        NounPhrase np = passage.phrase(phrase.getAsInt());
        boolean begins = np.begin() == first(timex);
        return !begins && !adjunct(phrase.getAsInt(), MEANWHILE::contains);
    }

    /** Stands inside a phrase, before its noun: {@code in an overnight raid}. */
    boolean isEmbedded(Dated dated) {
        OptionalInt phrase = passage.phraseAt(first(dated.timex()));
        return phrase.isPresent()
                && passage.phrase(phrase.getAsInt()).head() > last(dated.timex())
                && passage.phrase(phrase.getAsInt()).begin() < first(dated.timex());
    }

    private boolean adjunct(int phrase, Predicate<String> word) {
        return sentence.clauses().stream()
                .flatMap(clause -> clause.adjuncts().stream())
                .anyMatch(adjunct -> adjunct.phrase() == phrase && word.test(adjunct.word()));
    }

    /** {@code after the raid of May 5}: whatever the time hangs on lies before or after. */
    private boolean elsewhen(Timex timex) {
        OptionalInt phrase = passage.phraseAt(first(timex));
        if (phrase.isEmpty()) {
            return false;
        }
        List<Integer> holders = passage.holders(phrase.getAsInt());
        return !holders.isEmpty() && adjunct(holders.get(holders.size() - 1), ELSEWHEN::contains)
                || introduced(phrase.getAsInt());
    }

    /** In an opening {@code After the fall of the city to its besiegers in 1453, …}. */
    private boolean introduced(int phrase) {
        int first = sentence.phrases().isEmpty() ? 0 : passage.phrase(0).begin();
        boolean opens = ELSEWHEN.contains(passage.wordBefore(first)) && first <= 2 && phrase > 0;
        return opens
                && sentence.clauses().stream()
                        .noneMatch(c -> c.verb().begin() < passage.phrase(phrase).begin());
    }

    /** Whether the time of a clause is rather that of the clause above it. */
    private boolean climbs(Clause clause, Timex timex) {
        Optional<Clause> above = passage.governor(clause);
        if (above.isEmpty()) {
            return false;
        }
        return switch (clause.relation()) {
            case INFINITIVE ->
                    above.get().verb().tense() == Tense.PAST
                            && hasObjectBefore(above.get(), clause);
            case PARTICIPIAL ->
                    trails(clause, timex)
                            && (clause.verb().form() == Form.PRESENT_PARTICIPLE
                                    || !typed.test(clause));
            case RELATIVE ->
                    trails(clause, timex)
                            && (passage.wordBefore(first(timex)).equals(",")
                                    || !typed.test(clause));
            case MAIN, COORDINATE, REPORTED, SUBORDINATE -> false;
        };
    }

    /** {@code held an operation to find …}, but not {@code agreed to find …}. */
    private static boolean hasObjectBefore(Clause above, Clause infinitive) {
        return !above.objects().isEmpty() && above.verb().end() < infinitive.verb().begin();
    }

    /** Stands without a preposition and apart from the verb: {@code …, yesterday}. */
    private boolean trails(Clause clause, Timex timex) {
        int first = first(timex);
        boolean bare = first == 0 || passage.token(first - 1).tag() != Tag.ADP;
        return bare && first > clause.verb().end();
    }

    /** Tells a clause that states no time but lies in a dated one from others. */
    static boolean within(Clause inner, Clause outer, Sentence sentence) {
        Clause at = inner;
        while (at.governor() >= 0 && at != outer) {
            if (at.relation() == Relation.RELATIVE || at.relation() == Relation.REPORTED) {
                return false;
            }
            at = sentence.clauses().get(at.governor());
        }
        return at == outer;
    }
}
