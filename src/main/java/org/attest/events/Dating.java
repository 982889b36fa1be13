package org.attest.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Sentence;
import org.attest.model.Timex;

/** The times that a clause states for what it tells. */
final class Dating {

    /**
     * A time with the expression that states it, the first of two for {@code from … to …}.
     *
     * @param range of the event: open on one side after {@code since} and {@code until}
     */
    record Dated(Timex timex, DateRange range) {}

    private static final Set<String> SINCE = Set.of("since");
    private static final Set<String> UNTIL = Set.of("until", "till", "by", "before");
    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<String> JOINS = Set.of("to", "-", "–", "until", "through", "and");

    private final Annotated annotated;
    private final Sentence sentence;

    Dating(Annotated annotated, Sentence sentence) {
        this.annotated = annotated;
        this.sentence = sentence;
    }

    /** All times of the sentence, in order. */
    List<Dated> all() {
        List<Timex> timexes =
                annotated.timexes().stream()
                        .filter(timex -> sentence.span().contains(timex.span()) && isTime(timex))
                        .toList();
        List<Dated> dated = new ArrayList<>();
        for (int i = 0; i < timexes.size(); i++) {
            Optional<Timex> end =
                    i + 1 < timexes.size() && isSpan(timexes.get(i), timexes.get(i + 1))
                            ? Optional.of(timexes.get(i + 1))
                            : Optional.empty();
            Timex first = timexes.get(i);
            if (end.isPresent()) {
                i++;
            }
            range(first, end).ifPresent(range -> dated.add(new Dated(first, range)));
        }
        return dated;
    }

    private static boolean isTime(Timex timex) {
        return !timex.range().isAlways()
                && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
    }

    /** {@code from 1945 to 1951}, {@code between May and July}, {@code 2009-2010}. */
    private boolean isSpan(Timex a, Timex b) {
        int gap = b.span().begin() - a.span().end();
        if (gap < 1 || gap > 12) {
            return false;
        }
        String between =
                Annotated.folded(
                        annotated.document().text().slice(a.span().end(), b.span().begin()));
        boolean opened = Set.of("from", "between").contains(before(a));
        return JOINS.contains(between)
                && (opened || !between.equals("and"))
                && !b.range().latest().isBefore(a.range().earliest());
    }

    private Optional<DateRange> range(Timex timex, Optional<Timex> end) {
        if (end.isPresent()) {
            return Optional.of(DateRange.of(timex.range().earliest(), end.get().range().latest()));
        }
        String word = before(timex);
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
        int token = sentence.tokenAt(timex.span().begin()) - 1;
        if (token >= 0 && sentence.tokens().get(token).is("the")) {
            token--;
        }
        return token < 0 ? "" : sentence.tokens().get(token).lower();
    }

    /** Those whose innermost clause this is. */
    List<Dated> of(Clause clause, List<Dated> all) {
        return all.stream()
                .filter(
                        dated ->
                                sentence.clauseAt(sentence.tokenAt(dated.timex().span().begin()))
                                        .map(innermost -> innermost == clause)
                                        .orElse(false))
                .toList();
    }
}
