package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Units.Form;
import org.attest.lexicon.Units.Surface;
import org.attest.model.Quantity.Kind;
import org.attest.model.Quantity.Qualifier;
import org.attest.model.Token.Tag;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Numbers with a unit of measurement, ages and percentages. */
final class MeasureRules {

    private MeasureRules() {}

    static List<Rule<?>> all() {
        return List.of(
                PERCENT,
                PART_OF_PERCENT,
                AGE,
                AGED,
                PERSONS_AGE,
                FEET_AND_INCHES,
                PART_OF_UNIT,
                MEASURE);
    }

    private static final Rule<Written> PERCENT =
            Rule.<Written>named("quantity.percent")
                    .matches("{n} (-)? {percent}", "{n} percentage")
                    .alsoAs("amount")
                    .gives(MeasureRules::percent)
                    .finds("prices rose [3.1 percent] in May", "3.1 %")
                    .finds("a stake of [5%] was sold", "5 %")
                    .finds("margins grew by [60 basis points] then", "0.6 %")
                    .skips("the percentage was not given")
                    .build();

    private static Written percent(Match m) {
        Optional<Surface> surface = m.find(Surface.class, "percent");
        if (surface.isPresent() && !stands(m, "percent", surface.get())) {
            return null;
        }
        return Amount.of(
                Kind.PERCENT,
                m.get(Numeral.class, "n"),
                surface.map(Surface::times).orElse(BigDecimal.ONE),
                "%");
    }

    private static final Rule<Written> PART_OF_PERCENT =
            Rule.<Written>named("quantity.part_of_percent")
                    .matches(
                            "({part}|{slashed}) (of)? (a|one) {percent}",
                            "({part}|{slashed}) (-)? {percent}")
                    .alsoAs("amount")
                    .gives(MeasureRules::partOfPercent)
                    .finds("it rose [half a percentage point] then", "0.5 %")
                    .finds("cut by [a quarter of a percent] again", "0.25 %")
                    .skips("half of the percentage")
                    .build();

    private static Written partOfPercent(Match m) {
        Surface surface = m.get(Surface.class, "percent");
        Numeral n = m.find(Numeral.class, "part").orElseGet(() -> m.get(Numeral.class, "slashed"));
        return surface.form() == Form.WORD
                ? Amount.of(Kind.PERCENT, n, surface.times(), "%")
                : null;
    }

    private static final Rule<Written> AGE =
            Rule.<Written>named("quantity.age")
                    .matches("{n} (-)? {age}")
                    .alsoAs("amount")
                    .gives(m -> measured(m, "age"))
                    .finds("a [65-year-old] man waited", "65 a")
                    .finds("the boat is [ten years old] now", "10 a")
                    .skips("ten years later")
                    .build();

    private static final Rule<Written> AGED =
            Rule.<Written>named("quantity.aged")
                    .matches(
                            "(aged|ages) [{n}]",
                            "aged between [{n}]",
                            "(age|ages) of [{n} (years)?]",
                            "(at|over|under|above|below|by|turned|turns|turn|turning) age [{n}]")
                    .alsoAs("amount")
                    .gives(MeasureRules::aged)
                    .finds("children aged [12] may enter", "12 a")
                    .finds("he retired at the age of [63] in spring", "63 a")
                    .skips("an aged 12-cylinder car")
                    .build();

    private static Written aged(Match m) {
        Numeral n = m.get(Numeral.class, "n");
        boolean human = n.value().signum() >= 0 && n.value().compareTo(BigDecimal.valueOf(130)) < 0;
        boolean hyphen = m.after(1).map(a -> a.glued() && a.is("-")).orElse(false);
        boolean range = hyphen && m.after(2).map(Atom::isDigits).orElse(false);
        return human && (!hyphen || range) && Beside.isFreeAfter(m.atoms(), m.end())
                ? Amount.of(Kind.MEASURE, n, BigDecimal.ONE, "a").hedged(ageHedge(m))
                : null;
    }

    private static final Rule<Written> PERSONS_AGE =
            Rule.<Written>named("quantity.persons_age")
                    .matches("{capital} , [{d}] (,|;|.)")
                    .alsoAs("amount")
                    .gives(MeasureRules::personsAge)
                    .finds("Anna Lind, [58], is the chair", "58 a")
                    .skips("Sweden, 50, and Norway, 70, agreed")
                    .skips("Sweden, 50, agreed")
                    .build();

    /**
     * A name of two words before it tells a person from a place, no further name after it from a
     * list.
     */
    private static Written personsAge(Match m) {
        boolean fullName =
                m.before(2)
                                .map(a -> m.atoms().token(m.begin() - 2).tag() == Tag.PROPN)
                                .orElse(false)
                        && m.before(3).map(a -> a.isCapitalised() || a.is(".")).orElse(false);
        boolean list = m.after(2).map(a -> a.is("and") || a.is("or") || a.isDigits()).orElse(false);
        Numeral n = DigitNumber.read(m.text("d")).orElse(null);
        boolean human = n != null && n.value().intValue() >= 10 && m.text("d").length() == 2;
        return fullName && human && !list ? Amount.of(Kind.MEASURE, n, BigDecimal.ONE, "a") : null;
    }

    /** The hedge of {@code under the age of 5} stands before the words for age. */
    private static Qualifier ageHedge(Match m) {
        for (int distance = 2; distance <= 4; distance++) {
            String word = m.before(distance).map(Atom::lower).orElse("");
            if (word.equals("under") || word.equals("below")) {
                return Qualifier.AT_MOST;
            }
            if (word.equals("over") || word.equals("above")) {
                return Qualifier.OVER;
            }
        }
        return Qualifier.EXACT;
    }

    private static final Rule<Written> FEET_AND_INCHES =
            Rule.<Written>named("quantity.feet_and_inches")
                    .matches(
                            "{feet:n} (-)? {foot:measure} (,|and)? {inches:n} (-)? ({inch:measure}|in)",
                            "{feet:digital}~('|′|’)~{inches:digital}(~(\"|″|”))")
                    .alsoAs("amount")
                    .gives(MeasureRules::feetAndInches)
                    .finds("he stands [5 feet 6 inches] tall", "5.5 [ft_i]")
                    .skips("5 feet from 6 inches of snow")
                    .build();

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private static Written feetAndInches(Match m) {
        boolean feet =
                m.find(Surface.class, "foot")
                        .map(s -> s.unit().code().equals("[ft_i]"))
                        .orElse(true);
        boolean inch =
                m.find(Surface.class, "inch")
                        .map(s -> s.unit().code().equals("[in_i]"))
                        .orElse(true);
        Numeral inches = m.get(Numeral.class, "inches");
        if (!feet || !inch || inches.value().compareTo(TWELVE) >= 0) {
            return null;
        }
        BigDecimal part = inches.value().divide(TWELVE, Numeral.FRACTION_DIGITS);
        return Amount.of(
                Kind.MEASURE,
                new Numeral(
                        m.get(Numeral.class, "feet").value().add(part),
                        BigDecimal.ONE.divide(TWELVE, Numeral.FRACTION_DIGITS),
                        BigDecimal.ONE,
                        Numeral.Form.DIGITS),
                BigDecimal.ONE,
                "[ft_i]");
    }

    private static final Rule<Written> PART_OF_UNIT =
            Rule.<Written>named("quantity.part_of_unit")
                    .matches(
                            "({part}|{slashed}) (of)? (a|an|one) (US)? {measure}",
                            "({part}|{slashed}) (-)? {measure}")
                    .alsoAs("amount")
                    .gives(MeasureRules::partOfUnit)
                    .finds("it lay [half a mile] off", "0.5 [mi_i]")
                    .finds("cut [a quarter of an inch] away", "0.25 [in_i]")
                    .skips("half of the miles")
                    .build();

    private static Written partOfUnit(Match m) {
        Surface surface = m.get(Surface.class, "measure");
        Numeral n = m.find(Numeral.class, "part").orElseGet(() -> m.get(Numeral.class, "slashed"));
        boolean closed = m.after(1).map(a -> !a.glued() || !a.isWord()).orElse(true);
        return closed && surface.form() == Form.WORD
                ? inUnit(
                        Amount.of(Kind.MEASURE, n, surface.times(), surface.unit().code()), surface)
                : null;
    }

    private static final Rule<Written> MEASURE =
            Rule.<Written>named("quantity.measure")
                    .matches(
                            "{n} (-)? {measure}",
                            "{n} \\( {measure} \\)",
                            "{n}~{abbr:scale_abbr} {measure}",
                            "{vague} (of)? {measure}")
                    .alsoAs("amount")
                    .gives(m -> measured(m, "measure"))
                    .finds("a ship of [148.5 m] in length", "148.5 m")
                    .finds("the [six-mile] trip took an hour", "6 [mi_i]")
                    .finds("a plant of [1.06 GW] was built", "1.06 GW")
                    .finds("it mined [4.5m tonnes] of ore", "4500000 t")
                    .finds("it reached [-260 degrees Fahrenheit] inside", "-260 [degF]")
                    .skips("a 5G mast stood there")
                    .skips("the F-35 miles away")
                    .build();

    private static Written measured(Match m, String slot) {
        Surface surface = m.get(Surface.class, slot);
        if (!stands(m, slot, surface) || isYearBeforeName(m, slot) || isScale(m, slot)) {
            return null;
        }
        if (!m.text("vague").isEmpty()) {
            boolean word = surface.form() == Form.WORD;
            return word
                    ? inUnit(Amount.vague(m.get(org.attest.model.Bounds.class, "vague")), surface)
                    : null;
        }
        Optional<BigDecimal> scale = m.find(BigDecimal.class, "abbr");
        if (scale.isPresent() && surface.form() != Form.WORD) {
            return null;
        }
        Numeral n = scale.map(m.get(Numeral.class, "n")::times).orElse(m.get(Numeral.class, "n"));
        Kind kind = surface.unit().dimension().equals("ratio") ? Kind.RATIO : Kind.MEASURE;
        return inUnit(Amount.of(kind, n, surface.times(), surface.unit().code()), surface);
    }

    /** The letter of {@code 3.4m tyres} is a scale, and no unit. */
    private static boolean isScale(Match m, String slot) {
        return m.text(slot).equals("m")
                && m.atoms().get(m.beginOf(slot)).glued()
                && CountRules.countsMillions(m);
    }

    /** {@code In 2016 Stone said}: a year, and a name that is a unit's word. */
    private static boolean isYearBeforeName(Match m, String slot) {
        return m.text("n").matches("(?:19|20)\\d\\d")
                && m.atoms().get(m.beginOf(slot)).isCapitalised()
                && m.end() - m.beginOf(slot) == 1
                && m.text(slot).length() > 3;
    }

    /** A day or a year in the denominator stands in {@code period}. */
    private static Amount inUnit(Amount amount, Surface surface) {
        String code = surface.unit().code();
        Amount measured = amount.in(code);
        if (code.endsWith("/d")) {
            return measured.in(code.substring(0, code.length() - 2)).per("per_day");
        }
        return code.endsWith("/a")
                ? measured.in(code.substring(0, code.length() - 2)).per("per_year")
                : measured;
    }

    private static final Set<String> NEVER_APART = Set.of("in.", "ins.", "F");

    /** Whether a unit stands beside its number as its form asks for, and is no part of a word. */
    private static boolean stands(Match m, String slot, Surface surface) {
        int begin = m.beginOf(slot);
        boolean digits =
                m.find(Numeral.class, "n").map(n -> n.form() == Numeral.Form.DIGITS).orElse(false);
        boolean glued = m.atoms().get(begin).glued();
        boolean closed =
                m.after(1)
                        .map(a -> !a.glued() || !(a.isWord() || a.isDigits()) || isSign(surface))
                        .orElse(true);
        boolean form =
                switch (surface.form()) {
                    case WORD -> true;
                    case ABBR, SYMBOL -> digits || glued || surface.text().length() > 1;
                    case GLUED -> digits && (glued || !NEVER_APART.contains(surface.text()));
                };
        boolean free =
                m.text("vague").isEmpty() ? Beside.isFreeBefore(m.atoms(), m.beginOf("n")) : true;
        return closed && form && free && !endsSentence(m, surface);
    }

    private static boolean isSign(Surface surface) {
        return surface.form() == Form.SYMBOL
                && !Character.isLetter(surface.text().charAt(surface.text().length() - 1));
    }

    /** The full stop of {@code 5 km.} ends the sentence, and is no part of the unit. */
    private static boolean endsSentence(Match m, Surface surface) {
        return surface.text().endsWith(".") && m.end() == m.atoms().size();
    }
}
