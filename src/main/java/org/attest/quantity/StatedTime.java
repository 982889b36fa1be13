package org.attest.quantity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.DateRange;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.quantity.Times.Time;

/**
 * The time that a figure's own sentence states for it: that of its clause or of one that governs
 * it, not of what hangs on other words.
 */
final class StatedTime {

    /** Words that lead to what a figure is compared with. */
    private static final Set<String> COMPARING =
            Set.of("from", "than", "with", "against", "compared", "versus");

    /** Those that never lead to a begin or a companion. */
    private static final Set<String> ONLY_COMPARING =
            Set.of("than", "against", "compared", "versus");

    /** Words that open a clause whose time is the one right before it. */
    private static final Set<String> WHEN = Set.of("when", "in which", "on which", "during which");

    /** The length of a preposition with its spaces. */
    private static final int PREPOSITION = 5;

    /** How far before a time {@code since} may stand: {@code since the end of the war in 1995}. */
    private static final int SINCE_REACH = 8;

    /** How far before {@code since} a superlative may stand: {@code its highest close since}. */
    private static final int RECORD = 5;

    private static final Set<String> RECORDS = Set.of("first", "most", "least", "best", "worst");

    private static final int DEPTH = 5;

    private final Site site;
    private final Sentence sentence;
    private final TimeKind kind;
    private final Measured measured;

    StatedTime(Site site, TimeKind kind, Measured measured) {
        this.site = site;
        this.sentence = site.sentence();
        this.kind = kind;
        this.measured = measured;
    }

    /**
     * The time in the figure's own clause, else the only one of its sentence that can be its own;
     * the nearest where there are several.
     */
    Optional<DateRange> range() {
        Optional<Time> antecedent = antecedent(site);
        if (antecedent.isPresent()) {
            return antecedent.map(Time::range);
        }
        List<Time> all =
                Times.in(site).stream()
                        .filter(time -> !isOfOther(time))
                        .filter(time -> !isSetOff(time))
                        .filter(time -> kind == TimeKind.FLOW || !isSince(time))
                        .filter(time -> !isCounted() || !isOfNoun(time))
                        .toList();
        return nearest(all.stream().filter(this::isInside).toList())
                .or(() -> only(all.stream().filter(this::isAround).toList()))
                .map(this::range);
    }

    /** {@code the worst since 2003, when 31 people died}; {@code in May, in which nine sank}. */
    static Optional<Time> antecedent(Site site) {
        Optional<Clause> clause = site.sentence().clauseAt(site.begin());
        for (int steps = 0; clause.isPresent() && steps < DEPTH; steps++) {
            Optional<Time> before =
                    opensWithWhen(site, clause.get())
                            ? endingBefore(site, clause.get().begin())
                            : Optional.empty();
            if (before.isPresent()) {
                return before;
            }
            clause = site.governor(clause.get());
        }
        return Optional.empty();
    }

    private static boolean opensWithWhen(Site site, Clause clause) {
        String first = site.token(clause.begin()).map(Token::lower).orElse("");
        String second = site.token(clause.begin() + 1).map(Token::lower).orElse("");
        return WHEN.contains(first) || WHEN.contains(first + " " + second);
    }

    private static Optional<Time> endingBefore(Site site, int token) {
        int last = site.token(token - 1).map(t -> t.is(",")).orElse(false) ? token - 2 : token - 1;
        return Times.in(site).stream()
                .filter(time -> site.sentence().tokenAt(time.span().end() - 1) == last)
                .findFirst();
    }

    private static Optional<Time> only(List<Time> times) {
        return times.size() == 1 ? Optional.of(times.get(0)) : Optional.empty();
    }

    /** What goes on since then has its end with the document. */
    private DateRange range(Time time) {
        if (kind == TimeKind.FLOW) {
            return isSince(time) ? sinceThen(time.range()) : time.range();
        }
        return time.end();
    }

    private DateRange sinceThen(DateRange begin) {
        Optional<LocalDate> published = site.published();
        return published.isPresent() && begin.overlaps(DateRange.until(published.get()))
                ? DateRange.of(begin.earliest(), published.get())
                : begin;
    }

    private boolean isCounted() {
        return kind == TimeKind.TALLY || kind == TimeKind.ATTRIBUTE;
    }

    private int first(Time time) {
        return sentence.tokenAt(time.span().begin());
    }

    private boolean isBehind(Time time) {
        return time.span().begin() >= site.span().end();
    }

    /** Whether it stands in the figure's clause or in one that is part of what that tells. */
    private boolean isInside(Time time) {
        Optional<Clause> own = site.clause();
        if (own.isEmpty()) {
            return site.figuresBetween(time.span()).findAny().isEmpty() || first(time) == 0;
        }
        Optional<Clause> at = sentence.clauseAt(first(time));
        for (int steps = 0; at.isPresent() && steps < DEPTH; steps++) {
            if (at.get().equals(own.get())) {
                return true;
            }
            boolean part =
                    switch (at.get().relation()) {
                        case PARTICIPIAL, INFINITIVE, SUBORDINATE -> true;
                        case RELATIVE -> isAboutFigure(at.get());
                        case MAIN, COORDINATE, REPORTED -> false;
                    };
            at = part ? site.governor(at.get()) : Optional.empty();
        }
        return false;
    }

    /**
     * Whether it stands in no clause or in one that governs the figure's. A relative clause has its
     * own time, and when somebody says what happened is not when it did.
     */
    private boolean isAround(Time time) {
        Optional<Clause> at = sentence.clauseAt(first(time));
        Optional<Clause> own = site.clause();
        for (int steps = 0; at.isPresent() && own.isPresent() && steps < DEPTH; steps++) {
            if (own.get().equals(at.get())) {
                return true;
            }
            if (hasOwnTime(own.get())) {
                return false;
            }
            own = site.governor(own.get());
        }
        return at.isEmpty();
    }

    /** Whether a clause happens or holds at another time than the one that it hangs on. */
    private boolean hasOwnTime(Clause clause) {
        return switch (clause.relation()) {
            case RELATIVE -> !is(clause.begin(), Set.of("where"));
            case REPORTED -> kind == TimeKind.FLOW;
            case COORDINATE ->
                    site.governor(clause)
                            .filter(first -> first.verb().tense() != clause.verb().tense())
                            .isPresent();
            case MAIN, PARTICIPIAL, INFINITIVE, SUBORDINATE -> false;
        };
    }

    /** {@code 350 troops who came on Tuesday}; not behind a comma. */
    private boolean isAboutFigure(Clause relative) {
        return !is(relative.begin() - 1, Set.of(","))
                && site.phraseIndex() >= 0
                && relative.subject() == site.phraseIndex();
    }

    /** {@code 4,120, up from 3,870 a day earlier}: the time of what it is compared with. */
    private boolean isOfOther(Time time) {
        if (!isBehind(time)) {
            return isCompared();
        }
        boolean before =
                site.figuresBetween(time.span())
                        .map(other -> sentence.tokenAt(other.begin()))
                        .anyMatch(token -> is(token - 1, COMPARING));
        return before
                || isOfRecord(time)
                || time.yearBefore() && is(first(time) - 1, COMPARING)
                || sentence.tokens().subList(site.end(), Math.max(site.end(), first(time))).stream()
                        .anyMatch(token -> ONLY_COMPARING.contains(token.lower()));
    }

    /** {@code rose 12 percent, the fastest pace since 2003}: the time of another like it. */
    private boolean isOfRecord(Time time) {
        for (int at = first(time) - 1; at > site.end(); at--) {
            Token token = sentence.tokens().get(at);
            if (token.is("since")) {
                return sentence.tokens().subList(Math.max(site.end(), at - RECORD), at).stream()
                        .anyMatch(StatedTime::isRecord);
            }
        }
        return false;
    }

    private static boolean isRecord(Token token) {
        return RECORDS.contains(token.lower())
                || token.tag() == Token.Tag.ADJ && token.lower().endsWith("est");
    }

    /** Whether the figure is itself what another is compared with. */
    private boolean isCompared() {
        return is(site.begin() - 1, ONLY_COMPARING)
                || is(site.begin() - 1, Set.of("to", "with"))
                        && is(site.begin() - 2, Set.of("compared"));
    }

    private boolean is(int token, Set<String> words) {
        return site.token(token).map(t -> words.contains(t.lower())).orElse(false);
    }

    /** {@code €198 million (Q3 2008: €221 million)}: in brackets with another figure. */
    private boolean isSetOff(Time time) {
        int open = -1;
        for (int at = first(time); at >= 0 && open < 0; at--) {
            if (sentence.tokens().get(at).is(")")) {
                return false;
            }
            open = sentence.tokens().get(at).is("(") ? at : -1;
        }
        int close = Math.max(open, 0);
        while (close < sentence.tokens().size() && !sentence.tokens().get(close).is(")")) {
            close++;
        }
        boolean inSame = open < site.begin() && site.begin() < close;
        return open >= 0 && !inSame && site.holdsFigure(open, close);
    }

    /** {@code has kept 850 soldiers there since 2008}: it holds now. */
    private boolean isSince(Time time) {
        for (int at = first(time) - 1; at >= Math.max(0, first(time) - SINCE_REACH); at--) {
            Token token = sentence.tokens().get(at);
            if (token.is("since")) {
                return true;
            }
            if (token.tag() == Token.Tag.PUNCT
                    || token.tag() == Token.Tag.VERB
                    || site.contains(at)) {
                return false;
            }
        }
        return false;
    }

    /** {@code the toll of last week's flood has risen}: the flood was then, not the count. */
    private boolean isOfNoun(Time time) {
        int verb = site.clause().map(clause -> clause.verb().begin()).orElse(-1);
        int begin = first(time);
        return measured.hasWords()
                && measured.end() <= begin
                && begin < verb
                && verb < site.begin();
    }

    private Optional<Time> nearest(List<Time> times) {
        return times.stream()
                .min(
                        Comparator.comparingLong((Time t) -> site.figuresBetween(t.span()).count())
                                .thenComparingInt(this::gap)
                                .thenComparing(Time::span));
    }

    /** How far off it is; one behind, with its preposition, is nearer than one as far before. */
    private int gap(Time time) {
        Span span = time.span();
        return isBehind(time)
                ? span.begin() - site.span().end()
                : site.span().begin() - span.end() + PREPOSITION;
    }
}
