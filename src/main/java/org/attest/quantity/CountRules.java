package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.attest.model.Bounds;
import org.attest.model.Token;
import org.attest.model.Token.Tag;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Numbers without a unit: counts, parts of a whole, multiples, vague words. */
final class CountRules {

    private CountRules() {}

    static List<Rule<?>> all() {
        return List.of(COUNT, MILLIONS, PART, ONE_IN, TIMES, VAGUE);
    }

    private static final Rule<Written> COUNT =
            Rule.<Written>named("quantity.count")
                    .matches("{n}")
                    .alsoAs("amount")
                    .gives(CountRules::count)
                    .finds("they closed [85] plants", "85")
                    .finds("about the [two hundred and six] men", "206")
                    .finds("they held [one] suspected smuggler", "1")
                    .finds("nine guards and [one] sailor came", "1")
                    .finds("a fire in which [one] guard died", "1")
                    .skips("no one came")
                    .finds("it cost [one] more sailor", "1")
                    .skips("one of them came")
                    .skips("one more of them came")
                    .skips("they freed one of the men")
                    .skips("it was the one that came")
                    .skips("a fire, which one guard saw, burned on")
                    .skips("in 1999 it closed")
                    .build();

    private static Written count(Match m) {
        Numeral n = m.get(Numeral.class, "n");
        boolean figure =
                Beside.isFree(m)
                        && !isListMarker(m)
                        && !(isPlainOne(m, n) && !countsOne(m))
                        && !isYear(m, n);
        return figure ? Amount.count(n) : null;
    }

    private static final Rule<Written> MILLIONS =
            Rule.<Written>named("quantity.millions")
                    .matches("{digital}~{abbr:scale_abbr}")
                    .alsoAs("amount")
                    .gives(
                            m ->
                                    Beside.isFree(m) && countsMillions(m)
                                            ? Amount.count(
                                                    m.get(Numeral.class, "digital")
                                                            .times(m.get(BigDecimal.class, "abbr")))
                                            : null)
                    .finds("it sold [2.6m] bicycles that year", "2600000")
                    .finds("it carried [12m] letters", "12000000")
                    .skips("she won the 100m hurdles in May")
                    .skips("a wall 3m high stood there")
                    .build();

    /** What is that many metres, and not counted in millions. */
    private static final Set<String> OF_METRES =
            Set.of(
                    "hurdles",
                    "races",
                    "heats",
                    "finals",
                    "relays",
                    "sprints",
                    "runners",
                    "sprinters",
                    "swimmers",
                    "pools",
                    "waves",
                    "walls",
                    "masts",
                    "towers",
                    "trees",
                    "cliffs",
                    "poles",
                    "drops",
                    "strips",
                    "lengths",
                    "yachts",
                    "ships",
                    "boats");

    /** Whether a plural follows a number with a letter of scale: {@code 3.4m tyres}. */
    static boolean countsMillions(Match m) {
        Token next = m.tokenAfter().orElse(null);
        boolean apart = m.after(1).map(a -> a.isWord() && !a.glued()).orElse(false);
        if (next == null || !apart) {
            return false;
        }
        boolean adjective = next.tag() == Tag.ADJ && m.after(2).map(Atom::isWord).orElse(false);
        Token noun = adjective ? m.atoms().token(m.end() + 1) : next;
        boolean plural = noun.tag() == Tag.NOUN && !noun.lower().equals(noun.lemma());
        return plural && !OF_METRES.contains(noun.lower());
    }

    /** {@code 3.} or {@code 3)} at the start of a sentence. */
    private static boolean isListMarker(Match m) {
        boolean first =
                m.begin() == 0 || m.begin() == 1 && m.before(1).map(a -> a.is("(")).orElse(false);
        return first
                && m.after(1).map(a -> a.glued() && (a.is(".") || a.is(")"))).orElse(false)
                && m.after(2).isPresent();
    }

    private static boolean isPlainOne(Match m, Numeral n) {
        return n.is(1) && n.isWords() && m.end() == m.begin() + 1;
    }

    private static final Set<String> BEFORE_PRONOUN =
            Set.of(
                    "the", "this", "that", "which", "each", "every", "any", "no", "another", "some",
                    "my", "your", "his", "her", "its", "our", "their", "number", "day", "formula",
                    "air", "a");

    private static final Set<String> AFTER_PRONOUN =
            Set.of("of", "another", "day", "such", "that", "who", "which", "thing", "way");

    /** Verbs whose object is people where it has no noun: {@code killed one and wounded six}. */
    private static final Set<String> ACTS_ON_PEOPLE =
            Set.of(
                    "kill",
                    "wound",
                    "injure",
                    "hurt",
                    "arrest",
                    "detain",
                    "capture",
                    "kidnap",
                    "abduct",
                    "rescue",
                    "hospitalise",
                    "hospitalize");

    /** Whether {@code one} counts a noun that follows, or those whom the verb before it acts on. */
    private static boolean countsOne(Match m) {
        boolean inWhich =
                m.before(1).filter(a -> a.is("which")).isPresent()
                        && m.before(2).filter(a -> a.is("in") || a.is("by")).isPresent();
        boolean pronoun =
                !inWhich && m.before(1).map(a -> BEFORE_PRONOUN.contains(a.lower())).orElse(false)
                        || m.after(1).map(a -> AFTER_PRONOUN.contains(a.lower())).orElse(false);
        return !pronoun && (isActedOn(m) || opensPhrase(m));
    }

    private static boolean isActedOn(Match m) {
        boolean atLeast =
                m.before(1).filter(a -> a.is("least")).isPresent()
                        && m.before(2).filter(a -> a.is("at")).isPresent();
        int verb = m.begin() - (atLeast ? 3 : 1);
        Token before = verb < 0 ? null : m.atoms().token(verb);
        boolean acts =
                before != null
                        && before.tag() == Tag.VERB
                        && ACTS_ON_PEOPLE.contains(before.lemma());
        return acts && m.after(1).map(a -> !a.glued() || !a.is("-")).orElse(true);
    }

    private static boolean opensPhrase(Match m) {
        boolean apart = m.after(1).filter(a -> !a.glued()).isPresent();
        return apart
                && m.tokenAfter()
                        .filter(
                                t ->
                                        t.is("more") || isParticiple(t)
                                                ? isNounAt(m, m.end() + 1)
                                                : isOfPhrase(t))
                        .isPresent();
    }

    private static boolean isParticiple(Token token) {
        return token.tag() == Tag.VERB && !token.lower().equals(token.lemma());
    }

    private static boolean isNounAt(Match m, int index) {
        return index < m.atoms().size() && m.atoms().token(index).tag().isNominal();
    }

    private static boolean isOfPhrase(Token token) {
        return token.tag().isNominal() || token.tag() == Tag.ADJ || token.tag() == Tag.NUM;
    }

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

    private static final Set<String> BEFORE_YEAR =
            Set.of(
                    "in", "since", "by", "until", "till", "from", "during", "of", "year", "late",
                    "early", "mid", "before", "after", "between", "through", "fiscal", "fy", "to",
                    "and", "the", "for", "spring", "summer", "autumn", "fall", "winter", ",", "(");

    /** Four bare digits that nothing counted follows. */
    private static boolean isYear(Match m, Numeral n) {
        boolean fourDigits =
                m.end() == m.begin() + 1
                        && m.atoms().get(m.begin()).isDigits()
                        && n.value().compareTo(FIRST_YEAR) >= 0
                        && n.value().compareTo(LAST_YEAR) <= 0;
        if (!fourDigits) {
            return false;
        }
        if (opensRange(m)) {
            return false;
        }
        boolean counted =
                m.tokenAfter()
                        .map(
                                t ->
                                        isOfPhrase(t)
                                                && (t.tag() != Tag.PROPN
                                                        || t.lower().endsWith("s")))
                        .orElse(false);
        return !counted || m.before(1).map(a -> BEFORE_YEAR.contains(a.lower())).orElse(true);
    }

    /** Whether a number that is no year follows after a dash: {@code 2000 - 2500}. */
    private static boolean opensRange(Match m) {
        boolean dash = m.after(1).map(a -> a.is("-") || a.is("–") || a.is("to")).orElse(false);
        return dash
                && m.after(2)
                        .filter(a -> a.isDigits() && a.text().length() == 4)
                        .map(a -> Integer.parseInt(a.text()) > LAST_YEAR.intValue())
                        .orElse(false);
    }

    private static final Set<String> AFTER_PART =
            Set.of(
                    "of", "the", "its", "their", "his", "her", "our", "all", "those", "these",
                    "people");

    private static final Rule<Written> PART =
            Rule.<Written>named("quantity.part")
                    .matches("{part}", "{slashed}", "{minus}~{slashed}")
                    .alsoAs("amount")
                    .gives(CountRules::part)
                    .finds("[two-thirds] of the seats went", "ratio 0.66666666666666666667 1")
                    .finds("[Half] the flats were sold", "ratio 0.5 1")
                    .skips("the second half was better")
                    .skips("half an hour later")
                    .build();

    private static Written part(Match m) {
        Numeral n = m.find(Numeral.class, "part").orElseGet(() -> m.get(Numeral.class, "slashed"));
        boolean bare = m.end() == m.begin() + 1 && m.atoms().get(m.begin()).isWord();
        boolean unary = bare || m.atoms().get(m.begin()).is("a");
        boolean opens =
                m.after(1).map(a -> AFTER_PART.contains(a.lower()) || a.isDigits()).orElse(!bare)
                        || !bare && m.after(1).map(a -> !a.isWord()).orElse(true);
        boolean ordinal =
                bare && m.before(1).map(a -> BEFORE_HALF.contains(a.lower())).orElse(false);
        boolean fits = Beside.isFree(m) && (!unary || opens || hedged(m)) && !ordinal;
        return fits ? Amount.ratio(m.text("minus").isEmpty() ? n : n.negated()) : null;
    }

    private static final Set<String> BEFORE_HALF =
            Set.of(
                    "first", "second", "latter", "other", "this", "that", "last", "next", "in",
                    "either", "each");

    /** {@code more than half people}: after a hedge it needs no {@code of}. */
    private static boolean hedged(Match m) {
        return m.before(1)
                .map(
                        a ->
                                Set.of(
                                                "than", "nearly", "almost", "about", "over",
                                                "least", "under")
                                        .contains(a.lower()))
                .orElse(false);
    }

    private static final Rule<Written> ONE_IN =
            Rule.<Written>named("quantity.one_in")
                    .matches("{low:n} (in|out of) (every)? {high:n}", "{low:n} over {high:n}")
                    .alsoAs("amount")
                    .gives(CountRules::oneIn)
                    .finds("[one in five] homes is empty", "ratio 0.2 1")
                    .skips("one in the five homes")
                    .skips("6 in 5 days")
                    .build();

    private static Written oneIn(Match m) {
        Numeral low = m.get(Numeral.class, "low");
        Numeral high = m.get(Numeral.class, "high");
        boolean over = m.text().toLowerCase(java.util.Locale.ROOT).contains(" over ");
        boolean fits =
                low.value().abs().compareTo(high.value()) < 0
                        && isWhole(low)
                        && isWhole(high)
                        && high.value().signum() > 0
                        && low.value().abs().compareTo(BigDecimal.TEN) <= 0
                        && (!over || m.after(1).map(a -> !a.isWord()).orElse(true))
                        && !isYear(m, high)
                        && high.value().compareTo(BigDecimal.valueOf(over ? 1000 : 1_000_000)) <= 0;
        return fits ? Amount.ratio(Numeral.fraction(low.value(), high.value())) : null;
    }

    private static boolean isWhole(Numeral n) {
        return n.step().compareTo(BigDecimal.ONE) >= 0 && n.form() != Numeral.Form.FRACTION;
    }

    private static final Set<String> AFTER_TIMES =
            Set.of(
                    "the",
                    "its",
                    "their",
                    "as",
                    "more",
                    "higher",
                    "larger",
                    "bigger",
                    "greater",
                    "what",
                    "that",
                    "earnings",
                    "book",
                    "sales",
                    "faster",
                    "less",
                    "lower",
                    "longer",
                    "over",
                    "over-subscribed",
                    "oversubscribed",
                    "smaller",
                    "size",
                    "expected",
                    "profits");

    private static final Rule<Written> TIMES =
            Rule.<Written>named("quantity.times")
                    .matches("{n} (-)? (times|fold|x)", "{n}~x")
                    .alsoAs("amount")
                    .gives(CountRules::times)
                    .finds("it grew [four times] larger", "ratio 4 1")
                    .finds("trading at [16.2 times] earnings", "ratio 16.2 1")
                    .skips("he called 3 times already")
                    .build();

    private static Written times(Match m) {
        Numeral n = m.get(Numeral.class, "n");
        boolean multiple =
                n.step().compareTo(BigDecimal.ONE) < 0
                        || m.after(1).map(a -> AFTER_TIMES.contains(a.lower())).orElse(false)
                        || !m.text().endsWith("times");
        boolean closed =
                m.after(1).map(a -> !a.glued() || !a.isWord() && !a.isDigits()).orElse(true);
        return multiple && closed && Beside.isFreeBefore(m.atoms(), m.begin())
                ? Amount.ratio(n)
                : null;
    }

    private static final Rule<Written> VAGUE =
            Rule.<Written>named("quantity.vague")
                    .matches("{vague}")
                    .alsoAs("amount")
                    .gives(CountRules::vague)
                    .finds("[Hundreds] of villagers fled", "vague 200..999")
                    .finds("[tens of thousands] marched", "vague 20000..99999")
                    .skips("the scores were level")
                    .skips("a thousand ships")
                    .build();

    private static Written vague(Match m) {
        String word = m.text().toLowerCase(java.util.Locale.ROOT);
        boolean needsOf = word.equals("scores") || word.equals("tens");
        boolean of = m.after(1).map(a -> a.is("of")).orElse(false);
        boolean hyphen = m.after(1).map(a -> a.glued() && a.is("-")).orElse(false);
        boolean afterNumber = m.before(1).map(Atom::isDigits).orElse(false);
        boolean beforeNumber = m.after(1).map(Atom::isDigits).orElse(false);
        return needsOf && !of || hyphen || afterNumber || beforeNumber
                ? null
                : Amount.vague(m.get(Bounds.class, "vague"));
    }
}
