package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.quantity.Vocabulary.Fraction;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/**
 * Numbers in every written form, as the class {@code {n}}; fractions without a scale as {@code
 * {part}}.
 */
final class NumberRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private NumberRules() {}

    static List<List<Rule<?>>> strata() {
        return List.of(
                List.of(DIGITS, BELOW_HUNDRED, SLASHED),
                List.of(HUNDREDS, PART_OF_WORDS),
                List.of(SCALED, SCALE_LETTER, MIXED),
                List.of(PART_OF_SCALE, DOZENS, POWER, PLAIN),
                List.of(SIGNED));
    }

    private static final Rule<Numeral> DIGITS =
            Rule.<Numeral>named("number.digits")
                    .matches(
                            "{d}" + groups("~,~{d3}", 9) + "(~.~{d})?",
                            "{d}~,~{d2}" + groups("~,~{d2}", 9) + "~,~{d3}(~.~{d})?",
                            "{d}_{d3}" + groups("_{d3}", 8) + "(~.~{d})?",
                            "{d}" + groups("~.~{d3}", 9) + "~,~{d2}",
                            "{d}~.~{d3}~.~{d3}" + groups("~.~{d3}", 7),
                            "{d}~, {d3}",
                            ".~{d}")
                    .as("digital")
                    .gives(m -> standsAlone(m) && !isBroken(m) ? read(m) : null)
                    .finds("a crowd of [55,000] cheered", "55000")
                    .finds("sales reached [12,34,567.89] that year", "1234567.89")
                    .finds("home to [1 414 021] voters", "1414021")
                    .finds("a ratio of [.08] was measured", "0.08")
                    .finds("the sum was [1.111,11] then", "1111.11")
                    .skips("build 3.2.1 was withdrawn")
                    .skips("agent 007 came")
                    .build();

    private static String groups(String group, int most) {
        return most == 0 ? "" : "(" + group + groups(group, most - 1) + ")?";
    }

    /** No part of a longer row of digits, points and commas. */
    private static boolean standsAlone(Match m) {
        Atom first = m.atoms().get(m.begin());
        boolean pointAfterText =
                first.is(".")
                        && first.glued()
                        && m.before(1).map(a -> a.isWord() || a.isDigits()).orElse(false);
        return !pointAfterText
                && !joins(m.before(1), m.before(2), m.atoms().get(m.begin()).glued(), m.before(1))
                && !joins(
                        m.after(1),
                        m.after(2),
                        m.after(1).map(Atom::glued).orElse(false),
                        m.after(2));
    }

    private static boolean joins(
            Optional<Atom> near, Optional<Atom> far, boolean nearGlued, Optional<Atom> later) {
        boolean separator = near.map(a -> a.is(",") || a.is(".")).orElse(false) && nearGlued;
        return separator
                && far.map(Atom::isDigits).orElse(false)
                && later.map(Atom::glued).orElse(false);
    }

    private static final Set<String> HEDGES =
            Set.of(
                    "about", "than", "nearly", "almost", "over", "some", "least", "around",
                    "roughly");

    /**
     * {@code about 2, 875}: a space after the comma is a slip only where a hedge opens a number.
     */
    private static boolean isBroken(Match m) {
        boolean space =
                m.end() - m.begin() == 3
                        && m.atoms().get(m.begin() + 1).is(",")
                        && !m.atoms().get(m.begin() + 2).glued();
        return space && !m.before(1).map(a -> HEDGES.contains(a.lower())).orElse(false);
    }

    /** Null where more than one space, or a new line, parts two groups. */
    private static Numeral read(Match m) {
        StringBuilder text = new StringBuilder();
        for (int i = m.begin(); i < m.end(); i++) {
            Atom atom = m.atoms().get(i);
            if (i > m.begin() && !atom.glued()) {
                int gap = atom.span().begin() - m.atoms().get(i - 1).span().end();
                int space = m.atoms().document().text().codePointAt(atom.span().begin() - 1);
                if (gap > 1 || space < ' ') {
                    return null;
                }
                text.append(atom.isDigits() && m.atoms().get(i - 1).is(",") ? "" : " ");
            }
            text.append(atom.text());
        }
        return DigitNumber.read(text.toString()).orElse(null);
    }

    private static final Rule<Numeral> BELOW_HUNDRED =
            Rule.<Numeral>named("number.below_hundred")
                    .matches("{unit}", "{teen}", "{ten}((-)?{unit})?")
                    .as("w99")
                    .gives(NumberRules::belowHundred)
                    .finds("[twenty-two] ships left", "22")
                    .finds("[ninety five] came", "95")
                    .skips("the tenth of them")
                    .build();

    private static Numeral belowHundred(Match m) {
        BigDecimal ones = m.find(BigDecimal.class, "unit").orElse(BigDecimal.ZERO);
        BigDecimal tens =
                m.find(BigDecimal.class, "ten")
                        .or(() -> m.find(BigDecimal.class, "teen"))
                        .orElse(BigDecimal.ZERO);
        boolean zeroAfterTens =
                tens.signum() > 0 && m.text("unit").length() > 0 && ones.signum() == 0;
        return zeroAfterTens ? null : Numeral.words(tens.add(ones));
    }

    /** Fractions that prose writes with a slash; 9/11 and 24/7 are none. */
    private static final List<Integer> DENOMINATORS =
            List.of(2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 256, 1000);

    private static final Rule<Numeral> SLASHED =
            Rule.<Numeral>named("number.slashed")
                    .matches("{low:d}~(/|⁄|∕)~{high:d}", "{vulgar}")
                    .as("slashed")
                    .gives(NumberRules::slashed)
                    .finds("about [3/4] of the crop", "0.75")
                    .finds("another [½] was lost", "0.5")
                    .skips("on call 24/7 for years")
                    .skips("a file of 3/4/5 entries")
                    .build();

    private static Numeral slashed(Match m) {
        Optional<Fraction> sign = m.find(Fraction.class, "vulgar");
        if (sign.isPresent()) {
            return sign.get().times(BigDecimal.ONE);
        }
        boolean joined =
                m.after(1).map(a -> a.glued() && (a.is("/") || a.isDigits())).orElse(false)
                        || m.atoms().get(m.begin()).glued()
                                && m.before(1).map(a -> a.is("/")).orElse(false);
        Optional<Numeral> low = DigitNumber.read(m.text("low"));
        Optional<Numeral> high = DigitNumber.read(m.text("high"));
        if (joined || low.isEmpty() || high.isEmpty() || m.text("high").length() > 4) {
            return null;
        }
        boolean fits =
                DENOMINATORS.contains(high.get().value().intValue())
                        && low.get().value().signum() > 0
                        && low.get().value().compareTo(high.get().value()) < 0;
        return fits ? Numeral.fraction(low.get().value(), high.get().value()) : null;
    }

    private static final Rule<Numeral> HUNDREDS =
            Rule.<Numeral>named("number.hundreds")
                    .matches(
                            "{head:w99}",
                            "{head:w99} (-)? {hundred} ((and|-)? {rest:w99})?",
                            "{head:digital} {hundred} (and {rest:w99}|and {rest:digital})?",
                            "a {hundred} (and {rest:w99})?")
                    .as("w999")
                    .gives(NumberRules::hundreds)
                    .finds("[two hundred and six] were freed", "206")
                    .finds("[a hundred] of them", "100")
                    .finds("some [4 hundred] men", "400")
                    .skips("hundred days later")
                    .build();

    private static Numeral hundreds(Match m) {
        Numeral head = m.find(Numeral.class, "head").orElseGet(() -> Numeral.words(BigDecimal.ONE));
        Optional<BigDecimal> hundred = m.find(BigDecimal.class, "hundred");
        if (hundred.isEmpty()) {
            return head;
        }
        Numeral hundreds = head.times(hundred.get());
        Optional<Numeral> rest = m.find(Numeral.class, "rest");
        boolean fits = rest.map(r -> r.value().compareTo(HUNDRED) < 0).orElse(true);
        return fits && !endsInPronoun(m) ? rest.map(hundreds::plus).orElse(hundreds) : null;
    }

    private static final Rule<Numeral> PART_OF_WORDS =
            Rule.<Numeral>named("number.part")
                    .matches(
                            "{w99} (-)? ({of:fraction}|{of:half})",
                            "({w99}|a) {tens:ten}~-~{of:fraction}",
                            "a ({of:fraction}|{of:half})",
                            "{of:half}")
                    .as("part")
                    .gives(NumberRules::part)
                    .finds("[two-thirds] of the seats", "0.66666666666666666667")
                    .finds("[a third] of the town", "0.33333333333333333333")
                    .finds("[three quarters] of it", "0.75")
                    .finds("[one twenty-fifth] of it", "0.04")
                    .skips("the third of May")
                    .skips("the twenty-third man")
                    .build();

    private static Numeral part(Match m) {
        Fraction of = m.get(Fraction.class, "of");
        BigDecimal n = m.find(Numeral.class, "w99").map(Numeral::value).orElse(BigDecimal.ONE);
        boolean plural = m.text("of").endsWith("s");
        boolean agrees =
                plural ? n.compareTo(BigDecimal.ONE) > 0 : n.compareTo(BigDecimal.ONE) == 0;
        return agrees ? m.find(BigDecimal.class, "tens").map(of::after).orElse(of).times(n) : null;
    }

    private static final Rule<Numeral> SCALED =
            Rule.<Numeral>named("number.scaled")
                    .matches(
                            "({head:w999}|{head:digital}|a) (-)? {big:scale}"
                                    + " ((,|and)? {middle:w999} {small:scale})?"
                                    + " ((,|and)? {rest:w999})?",
                            "({head:w999}|{head:digital}|a) {big:scale} and {half:part}")
                    .as("scaled")
                    .gives(NumberRules::scaled)
                    .finds("a bill of [19.6 billion] was paid", "19600000000")
                    .finds("[two thousand and fifty] came", "2050")
                    .finds("[one million and a half] voted", "1500000")
                    .finds("[a million] homes", "1000000")
                    .skips("million dollar views")
                    .build();

    private static Numeral scaled(Match m) {
        BigDecimal big = m.get(BigDecimal.class, "big");
        Numeral sum =
                m.find(Numeral.class, "head")
                        .orElseGet(() -> Numeral.words(BigDecimal.ONE))
                        .times(big);
        Optional<Numeral> half = m.find(Numeral.class, "half");
        if (half.isPresent()) {
            return sum.plus(half.get().times(big));
        }
        Optional<Numeral> middle = m.find(Numeral.class, "middle");
        Optional<BigDecimal> small = m.find(BigDecimal.class, "small");
        BigDecimal limit = small.orElse(big);
        if (small.isPresent()) {
            if (small.get().compareTo(big) >= 0) {
                return null;
            }
            sum = sum.plus(middle.orElseThrow().times(small.get()));
        }
        Optional<Numeral> rest = m.find(Numeral.class, "rest");
        boolean fits = rest.map(r -> r.value().compareTo(limit) < 0).orElse(true);
        return fits && !endsInPronoun(m) ? rest.map(sum::plus).orElse(sum) : null;
    }

    /** {@code $23 billion and one of the largest fleets}: {@code one} is no part of the number. */
    private static boolean endsInPronoun(Match m) {
        return m.text("rest").equalsIgnoreCase("one")
                && (m.text().contains(" and ") || m.text().contains(","))
                && m.after(1).filter(a -> a.is("of") || a.is("in")).isPresent();
    }

    private static final Rule<Numeral> SCALE_LETTER =
            Rule.<Numeral>named("number.scale_letter")
                    .matches("{digital}~{scale_free}", "{digital}_{scale_free}")
                    .as("scaled")
                    .gives(NumberRules::scaleLetter)
                    .finds("a run of [100k] copies", "100000")
                    .finds("it sold [1.2bn] shares", "1200000000")
                    .skips("a 5G mast")
                    .build();

    private static Numeral scaleLetter(Match m) {
        boolean glued = m.atoms().get(m.end() - 1).glued();
        boolean letter = m.text("scale_free").length() == 1;
        boolean goesOn =
                m.after(1).map(a -> a.glued() && (a.isWord() || a.isDigits())).orElse(false);
        boolean wordNext = m.after(1).map(a -> !a.isWord() || a.isCapitalised()).orElse(false);
        if (goesOn || m.text("scale_free").endsWith(".") && m.end() == m.atoms().size()) {
            return null;
        }
        if (letter && !glued && wordNext && !m.text("scale_free").equals("k")) {
            return null;
        }
        return m.get(Numeral.class, "digital").times(m.get(BigDecimal.class, "scale_free"));
    }

    private static final Rule<Numeral> MIXED =
            Rule.<Numeral>named("number.mixed")
                    .matches(
                            "{w999} and {part}",
                            "{whole:digital}_{slashed}",
                            "{whole:digital}~{slashed}",
                            "{whole:digital}~-~{slashed}",
                            "{whole:digital} and {part}",
                            "{whole:w999} point {after:w99} {last:w99}?",
                            "{whole:w999} point {zero:unit} {last:w99}")
                    .as("mixed")
                    .gives(NumberRules::mixed)
                    .finds("[five and a half] tons", "5.5")
                    .finds("a walk of [2 1/2] miles", "2.5")
                    .finds("[one hundred and three quarters] in all", "100.75")
                    .skips("five and a hat")
                    .build();

    private static Numeral mixed(Match m) {
        if (!m.text("whole").isEmpty() && m.text().contains("point")) {
            return point(m);
        }
        Numeral whole =
                m.find(Numeral.class, "whole").orElseGet(() -> m.get(Numeral.class, "w999"));
        Numeral part =
                m.find(Numeral.class, "slashed").orElseGet(() -> m.get(Numeral.class, "part"));
        boolean isWhole = whole.step().compareTo(BigDecimal.ONE) >= 0;
        if (!isWhole || part.value().compareTo(BigDecimal.ONE) >= 0) {
            return null;
        }
        return new Numeral(
                whole.value().add(part.value()),
                new BigDecimal("0.1"),
                BigDecimal.ONE,
                whole.form());
    }

    /** {@code two hundred point zero three}. */
    private static Numeral point(Match m) {
        String digits =
                m.find(BigDecimal.class, "zero").map(BigDecimal::toPlainString).orElse("")
                        + m.find(Numeral.class, "after").map(NumberRules::plain).orElse("")
                        + m.find(Numeral.class, "last").map(NumberRules::plain).orElse("");
        BigDecimal decimals = new BigDecimal("0." + digits);
        return new Numeral(
                m.get(Numeral.class, "whole").value().add(decimals),
                BigDecimal.ONE.movePointLeft(digits.length()),
                BigDecimal.ONE,
                Numeral.Form.WORDS);
    }

    private static String plain(Numeral n) {
        return n.value().toPlainString();
    }

    private static final Rule<Numeral> PART_OF_SCALE =
            Rule.<Numeral>named("number.part_of_scale")
                    .matches(
                            "({part}|{slashed}|{mixed}) (-)? (of)? (a|an)? {scale}",
                            "half a {scale}",
                            "({part}|{slashed}|{mixed}) {hundred}",
                            "{sum:scaled} and ({part}|{slashed}) {scale}")
                    .as("n")
                    .gives(NumberRules::partOfScale)
                    .finds("[half a million] users", "500000")
                    .finds("[five and a half million] fish", "5500000")
                    .finds("[a quarter million] people", "250000")
                    .skips("half a day later")
                    .build();

    private static Numeral partOfScale(Match m) {
        Numeral part =
                m.find(Numeral.class, "part")
                        .or(() -> m.find(Numeral.class, "slashed"))
                        .or(() -> m.find(Numeral.class, "mixed"))
                        .orElseGet(() -> half());
        BigDecimal scale = m.find(BigDecimal.class, "scale").orElseGet(() -> HUNDRED);
        Numeral scaled = part.times(scale);
        return m.find(Numeral.class, "sum").map(sum -> sum.plus(scaled)).orElse(scaled);
    }

    private static Numeral half() {
        return Numeral.fraction(BigDecimal.ONE, BigDecimal.valueOf(2));
    }

    private static final Rule<Numeral> DOZENS =
            Rule.<Numeral>named("number.dozens")
                    .matches(
                            "({head:w999}|{head:digital}|a|{head:mixed}) (-)? {dozen}",
                            "half a {dozen}",
                            "{dozen}")
                    .as("n")
                    .gives(NumberRules::dozens)
                    .finds("[two dozen] jets", "24")
                    .finds("[half a dozen] eggs", "6")
                    .finds("[a dozen] people", "12")
                    .skips("a score of three to one")
                    .build();

    private static Numeral dozens(Match m) {
        BigDecimal dozen = m.get(BigDecimal.class, "dozen");
        String word = m.text("dozen").toLowerCase(java.util.Locale.ROOT);
        boolean score = word.equals("score") || word.equals("scores");
        Optional<Numeral> head = m.find(Numeral.class, "head");
        boolean phrase = word.indexOf(' ') >= 0 || word.indexOf('-') >= 0;
        boolean bare = m.text().length() == word.length();
        if (score && head.isEmpty() || bare && !phrase && !word.equals("dozen")) {
            return null;
        }
        boolean half = m.text().toLowerCase(java.util.Locale.ROOT).startsWith("half a") && !phrase;
        BigDecimal times =
                half ? new BigDecimal("0.5") : head.map(Numeral::value).orElse(BigDecimal.ONE);
        return Numeral.words(times.multiply(dozen));
    }

    private static final Rule<Numeral> POWER =
            Rule.<Numeral>named("number.power_of_ten")
                    .matches("{digital} (×|x|\\*) {base:digital} (~^)? {minus}? ~{power:d}")
                    .as("n")
                    .gives(NumberRules::power)
                    .finds("a mass of [5.97×10^24] in all", "5970000000000000000000000")
                    .skips("a 4 x 4 grid")
                    .build();

    /** With its own digits, a number of this power of ten is still short enough. */
    static final int MOST_POWER = 27;

    private static Numeral power(Match m) {
        boolean ten = m.get(Numeral.class, "base").is(10);
        String power = m.text("power");
        if (!ten || power.length() > 2 || Integer.parseInt(power) > MOST_POWER) {
            return null;
        }
        int exponent = Integer.parseInt(power) * (m.text("minus").isEmpty() ? 1 : -1);
        Numeral n = m.get(Numeral.class, "digital");
        return new Numeral(
                n.value().scaleByPowerOfTen(exponent),
                n.step().scaleByPowerOfTen(exponent),
                BigDecimal.ONE,
                Numeral.Form.DIGITS);
    }

    private static final Rule<Numeral> PLAIN =
            Rule.<Numeral>named("number.plain")
                    .matches("{any:scaled}", "{any:mixed}", "{any:w999}", "{any:digital}")
                    .as("n")
                    .gives(m -> m.get(Numeral.class, "any"))
                    .finds("[85] plants", "85")
                    .skips("no plants")
                    .build();

    private static final Rule<Numeral> SIGNED =
            Rule.<Numeral>named("number.signed")
                    .matches("{minus}~{n}", "(minus|negative) (-)? {n}", "+~{n}")
                    .as("n")
                    .gives(NumberRules::signed)
                    .finds("the index fell, [-1.3] at last", "-1.3")
                    .finds("a net [minus 5] that day", "-5")
                    .skips("an F-35 landed")
                    .skips("from 10-12 men")
                    .build();

    private static Numeral signed(Match m) {
        Numeral n = m.get(Numeral.class, "n");
        if (m.text().startsWith("+")) {
            return m.atoms().get(m.begin()).glued() ? null : n;
        }
        boolean word = m.atoms().get(m.begin()).isWord();
        boolean joined =
                m.before(1)
                        .map(a -> a.isDigits() || a.isWord() && m.atoms().get(m.begin()).glued())
                        .orElse(false);
        return !word && joined || n.value().signum() <= 0 ? null : n.negated();
    }
}
