package org.attest.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Timex;
import org.attest.model.Token;

/**
 * The times that a figure's sentence names, each with its days: two joined by {@code to} are one,
 * and a length with its end or its year is the days between.
 */
final class Times {

    /**
     * A time in the sentence.
     *
     * @param mod the mark of a part ({@code END}) as TIMEX3 writes it; empty for none
     * @param yearBefore whether it is that of a value from a year before the one that is told
     */
    record Time(Span span, DateRange range, String mod, boolean yearBefore) {

        /** What a level at the end of a year or a quarter is told for: the last month of it. */
        DateRange end() {
            boolean isLong =
                    range.hasEarliest()
                            && range.hasLatest()
                            && range.earliest().plusDays(MONTH).isBefore(range.latest());
            return isLong && mod.equals("END")
                    ? DateRange.of(range.latest().withDayOfMonth(1), range.latest())
                    : range;
        }
    }

    /** The most days of a month. */
    private static final int MONTH = 31;

    /** What stands between the begin and the end of one time. */
    private static final Set<String> JOINS = Set.of("to", "-", "–", "until", "till", "through");

    /** What leads from a length of time to the day that closes it. */
    private static final Set<String> CLOSES =
            Set.of("to", "through", "until", "till", "up to", "ended", "ending", "that ended");

    private static final Set<String> THE_YEAR = Set.of("the year", "the full year");

    private static final Pattern FIRST = Pattern.compile("(the )?first\\b");

    private static final Pattern MONTHS = Pattern.compile("P(\\d{1,2})M");

    /** The most characters between two parts of one time. */
    private static final int NEAR = 12;

    private static final int YEAR = 12;

    private final Site site;
    private final Sentence sentence;
    private final List<Timex> timexes;

    private Times(Site site) {
        this.site = site;
        this.sentence = site.sentence();
        this.timexes =
                site.annotated().timexes().stream()
                        .filter(timex -> sentence.span().contains(timex.span()))
                        .toList();
    }

    /** In order; without what has no days, as a duration alone. */
    static List<Time> in(Site site) {
        return new Times(site).all();
    }

    /** Whether a temporal expression names days that are known. */
    static boolean isTime(Timex timex) {
        return !timex.range().isAlways()
                && (timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME);
    }

    private List<Time> all() {
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < timexes.size(); i++) {
            Timex timex = timexes.get(i);
            Optional<Timex> next =
                    i + 1 < timexes.size() ? Optional.of(timexes.get(i + 1)) : Optional.empty();
            if (timex.type() == Timex.Type.DURATION) {
                Optional<Time> first = ofFirstMonths(timex, next);
                first.ifPresent(times::add);
                i += first.isPresent() && first.get().span().end() > timex.span().end() ? 1 : 0;
            } else if (isTime(timex) && next.isPresent() && isJoined(timex, next.get())) {
                times.add(
                        new Time(
                                joined(timex.span(), next.get().span()),
                                timex.range().span(next.get().range()),
                                "",
                                false));
                i++;
            } else if (isTime(timex)) {
                times.add(closed(timex, i).orElse(plain(timex, times)));
            }
        }
        return times;
    }

    private static Span joined(Span first, Span second) {
        return new Span(first.begin(), second.end());
    }

    /**
     * Its own days; a year before is that of the quarter or half told last, and {@code the year}
     * that has been closed is the last one where this one has hardly begun.
     */
    private Time plain(Timex timex, List<Time> before) {
        boolean yearBefore = timex.rule().equals("date.year-before");
        DateRange range = days(timex);
        if (yearBefore && isYear(range) && !before.isEmpty()) {
            DateRange told = before.get(before.size() - 1).range();
            range = told.hasEarliest() && told.hasLatest() ? yearBefore(told) : range;
        }
        return new Time(timex.span(), range, timex.mod(), yearBefore);
    }

    private static DateRange yearBefore(DateRange range) {
        return DateRange.of(range.earliest().minusYears(1), range.latest().minusYears(1));
    }

    /** {@code the turn of the year} lies between two, not in the first third of one. */
    private DateRange days(Timex timex) {
        String quote = quote(timex);
        if (quote.contains("turn of") && timex.range().hasEarliest()) {
            return DateRange.of(
                    timex.range().earliest().minusMonths(1),
                    timex.range().earliest().plusMonths(1).minusDays(1));
        }
        return THE_YEAR.contains(quote) && isYear(timex.range()) && isBygone(timex)
                ? yearBefore(timex.range())
                : timex.range();
    }

    private boolean isBygone(Timex timex) {
        boolean young =
                site.published()
                        .filter(day -> timex.range().contains(DateRange.day(day)))
                        .map(day -> day.getMonthValue() <= YEAR / 3)
                        .orElse(false);
        return young
                && sentence.clauseAt(sentence.tokenAt(timex.span().begin()))
                        .map(clause -> clause.verb().tense() == Clause.Tense.PAST)
                        .orElse(false);
    }

    /** {@code from CY 2013 to September 30, 2018} is one time. */
    private boolean isJoined(Timex first, Timex second) {
        return isTime(second)
                && second.span().begin() - first.span().end() <= NEAR
                && JOINS.contains(between(first.span(), second.span()))
                && !second.range().latest().isBefore(first.range().earliest());
    }

    private String between(Span first, Span second) {
        return second.begin() <= first.end()
                ? ""
                : site.annotated()
                        .document()
                        .text()
                        .slice(first.end(), second.begin())
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }

    /** {@code the three months through September}, {@code the year ended June 30}. */
    private Optional<Time> closed(Timex end, int index) {
        Optional<Timex> length =
                index > 0
                                && timexes.get(index - 1).type() == Timex.Type.DURATION
                                && CLOSES.contains(
                                        between(timexes.get(index - 1).span(), end.span()))
                        ? Optional.of(timexes.get(index - 1))
                        : Optional.empty();
        OptionalInt months = length.map(Times::months).orElseGet(() -> namedMonths(end));
        if (months.isEmpty() || !end.range().hasLatest()) {
            return Optional.empty();
        }
        LocalDate last = end.range().latest();
        LocalDate first = last.plusDays(1).minusMonths(months.getAsInt());
        Span span = length.map(timex -> joined(timex.span(), end.span())).orElse(end.span());
        return Optional.of(new Time(span, DateRange.of(first, last), "", false));
    }

    private static OptionalInt months(Timex duration) {
        if (duration.value().equals("P1Y")) {
            return OptionalInt.of(YEAR);
        }
        Matcher months = MONTHS.matcher(duration.value());
        return months.matches()
                ? OptionalInt.of(Integer.parseInt(months.group(1)))
                : OptionalInt.empty();
    }

    /** {@code year}, {@code half} and {@code quarter} before a word that closes them. */
    private OptionalInt namedMonths(Timex end) {
        int closing = sentence.tokenAt(end.span().begin()) - 1;
        boolean closes = site.token(closing).map(t -> CLOSES.contains(t.lower())).orElse(false);
        String name = site.token(closing - 1).map(Token::lemma).orElse("");
        if (!closes) {
            return OptionalInt.empty();
        }
        return switch (name) {
            case "year" -> OptionalInt.of(YEAR);
            case "half" -> OptionalInt.of(YEAR / 2);
            case "quarter" -> OptionalInt.of(YEAR / 4);
            default -> OptionalInt.empty();
        };
    }

    /**
     * {@code the first four months of 2005}; {@code in the first four months} of the document's.
     */
    private Optional<Time> ofFirstMonths(Timex duration, Optional<Timex> next) {
        OptionalInt months = months(duration);
        if (months.isEmpty() || !FIRST.matcher(quote(duration)).lookingAt()) {
            return Optional.empty();
        }
        Optional<Timex> year =
                next.filter(Times::isTime)
                        .filter(timex -> between(duration.span(), timex.span()).equals("of"))
                        .filter(timex -> isYear(timex.range()));
        int length = months.getAsInt();
        Optional<LocalDate> begin =
                year.filter(timex -> !THE_YEAR.contains(quote(timex)))
                        .map(timex -> timex.range().earliest())
                        .or(
                                () ->
                                        site.published()
                                                .filter(d -> year.isPresent() || isIn(duration))
                                                .map(day -> lastYearWith(length, day)));
        Span span = year.map(y -> joined(duration.span(), y.span())).orElse(duration.span());
        return begin.map(
                first ->
                        new Time(
                                span,
                                DateRange.of(first, first.plusMonths(length).minusDays(1)),
                                "",
                                false));
    }

    private boolean isIn(Timex timex) {
        return site.token(sentence.tokenAt(timex.span().begin()) - 1)
                .map(token -> token.is("in"))
                .orElse(false);
    }

    private String quote(Timex timex) {
        return site.annotated().document().quote(timex.span()).toLowerCase(Locale.ROOT);
    }

    /** The begin of the last year whose first months were over. */
    private static LocalDate lastYearWith(int months, LocalDate day) {
        LocalDate begin = day.withDayOfYear(1);
        return begin.plusMonths(months).isAfter(day) ? begin.minusYears(1) : begin;
    }

    private static boolean isYear(DateRange range) {
        return range.hasEarliest() && range.equals(DateRange.year(range.earliest().getYear()));
    }
}
