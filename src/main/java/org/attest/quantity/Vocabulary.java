package org.attest.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.lexicon.Units;
import org.attest.model.Bounds;
import org.attest.model.Quantity.Qualifier;
import org.attest.rule.Words;

/**
 * The words of the stage's tables, as classes of the rules.
 *
 * <pre>
 * {unit} {teen} {ten} {hundred} {scale} {dozen}     number words, as decimals
 * {scale_free} {scale_abbr}                         k and bn after any digits; m and b only after money
 * {half} {fraction} {vulgar}                        as Fraction
 * {vague}                                           as Bounds
 * {sign} {code} {currency} {ambiguous}              money before, on either side, and after; as Currency
 * {letters}                                         letters that are a sign of money before a large sum; as Currency
 * {millions_of}                                     MUSD, as Currency
 * {measure} {percent} {age}                         as Units.Surface
 * {hedge_before} {hedge_after}                      as Qualifier
 * {label} {name}                                    what makes a number no figure
 * </pre>
 */
final class Vocabulary {

    /** A part of one: {@code 1/3}. */
    record Fraction(BigDecimal numerator, BigDecimal denominator) {

        static Fraction parse(String text) {
            int slash = text.indexOf('/');
            return slash < 0
                    ? new Fraction(new BigDecimal(text), BigDecimal.ONE)
                    : new Fraction(
                            new BigDecimal(text.substring(0, slash)),
                            new BigDecimal(text.substring(slash + 1)));
        }

        /** The part after tens in its denominator: a fifth after twenty is a twenty-fifth. */
        Fraction after(BigDecimal tens) {
            BigDecimal own = denominator.divide(numerator, Numeral.FRACTION_DIGITS);
            return new Fraction(BigDecimal.ONE, tens.add(own));
        }

        Numeral times(BigDecimal n) {
            return Numeral.fraction(numerator.multiply(n), denominator);
        }
    }

    /**
     * A currency as one written form names it.
     *
     * @param times 0.01 for cents
     * @param isWord whether the form is an ordinary word in lower case, as the codes ALL and TOP
     */
    record Currency(String surface, String code, BigDecimal times, boolean isWord) {

        boolean isPart() {
            return times.compareTo(BigDecimal.ONE) < 0;
        }
    }

    private static final List<String> CURRENCY_COLUMNS =
            List.of("surface", "code", "factor", "position", "form");

    /** Codes that are English words: in capitals they may be no more than emphasis. */
    private static final Set<String> WORD_CODES =
            Set.of(
                    "ALL", "TOP", "TRY", "CUP", "BAM", "COP", "MAD", "GEL", "LAK", "MOP", "PEN",
                    "RON", "SOS", "BOB", "SIT", "ANG", "CHE", "BIF", "STD", "NIS", "SLL", "PAB",
                    "DOP", "LAW", "SAR", "SRD", "ECU", "BAD");

    private final Words words = new Words();
    private final Units units;
    private final Set<String> gluedBefore = new HashSet<>();
    private final Set<String> gluedAfter = new HashSet<>();
    private final Set<String> wordsAfter = new HashSet<>();
    private final Set<String> letters = new HashSet<>();

    private Vocabulary(Lexicon lexicon) {
        this.units = Units.of(lexicon);
        lexicon.table("numbers.csv", List.of("word", "role", "value"), 2, this::number);
        lexicon.table("currencies.csv", CURRENCY_COLUMNS, 1, this::currency);
        lexicon.table("hedges.csv", List.of("phrase", "position", "qualifier"), 2, this::hedge);
        lexicon.table("numbered.csv", List.of("word", "kind"), 2, this::numbered);
        units.surfaces().forEach(this::measure);
    }

    static Vocabulary of(Lexicon lexicon) {
        return new Vocabulary(lexicon);
    }

    Words words() {
        return words;
    }

    /** Whether a word may stand glued before a number that is a figure: {@code USD5}. */
    boolean mayStandBefore(String word) {
        return gluedBefore.contains(word);
    }

    /** Whether a word is a sign of money where a large sum follows: {@code R4.8 billion}. */
    boolean isSignOfLetters(String word) {
        return letters.contains(word);
    }

    /** Whether a word may stand glued after a number that is a figure: {@code 5km}. */
    boolean mayStandAfter(String word) {
        return gluedAfter.contains(word) || wordsAfter.contains(word.toLowerCase(Locale.ROOT));
    }

    private Row number(Row row) {
        String word = row.required("word");
        switch (row.required("role")) {
            case "unit", "teen", "ten", "hundred", "scale", "dozen" ->
                    words.add(row.get("role"), word, row.decimal("value"));
            case "scale_abbr", "scale_free" -> {
                words.addExactly(row.get("role"), word, row.decimal("value"));
                gluedAfter.add(word);
            }
            case "half", "fraction", "vulgar" ->
                    words.add(
                            row.get("role"),
                            word,
                            row.parsed("value", "a decimal or a fraction", Fraction::parse));
            case "vague" ->
                    words.add(
                            "vague",
                            word,
                            row.parsed("value", "low..high", Vocabulary::parseBounds));
            case "indefinite" -> {}
            default ->
                    throw row.bad(
                            "role",
                            "unit, teen, ten, hundred, scale, scale_abbr, scale_free, dozen, half,"
                                    + " fraction, vulgar, vague or indefinite");
        }
        return row;
    }

    private static Bounds parseBounds(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("no range: " + text);
        }
        return Bounds.between(
                new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }

    private Row currency(Row row) {
        String surface = row.required("surface");
        Currency currency =
                new Currency(
                        surface,
                        row.required("code"),
                        row.decimal("factor"),
                        WORD_CODES.contains(surface));
        String position = row.required("position");
        switch (row.required("form")) {
            case "word" -> words.add("currency", surface, currency);
            case "ambiguous" -> words.add("ambiguous", surface, currency);
            case "code" -> {
                words.addExactly("code", surface, currency);
                words.addExactly("millions_of", "M" + surface, currency);
                glued(surface, "both");
                glued("M" + surface, "after");
            }
            case "symbol" -> symbol(row, surface, position, currency);
            case "letters" -> {
                words.addExactly("letters", surface, currency);
                letters.add(surface);
            }
            default -> throw row.bad("form", "word, ambiguous, code, symbol or letters");
        }
        return row;
    }

    private void symbol(Row row, String surface, String position, Currency currency) {
        if (!Set.of("before", "after", "both").contains(position)) {
            throw row.bad("position", "before, after or both");
        }
        if (!position.equals("after")) {
            words.addExactly("sign", surface, currency);
        }
        if (!position.equals("before")) {
            words.addExactly("sign_after", surface, currency);
        }
        glued(surface, position);
    }

    private void glued(String surface, String position) {
        if (!position.equals("after")) {
            gluedBefore.add(surface);
        }
        if (!position.equals("before")) {
            gluedAfter.add(surface);
        }
    }

    private Row hedge(Row row) {
        Qualifier qualifier =
                row.parsed(
                        "qualifier",
                        "about, under, over, at_least or at_most",
                        cell -> Qualifier.valueOf(cell.toUpperCase(Locale.ROOT)));
        String phrase = row.required("phrase");
        switch (row.required("position")) {
            case "before" -> words.add("hedge_before", phrase, qualifier);
            case "after" -> words.add("hedge_after", phrase, qualifier);
            case "both" -> {
                words.add("hedge_before", phrase, qualifier);
                words.add("hedge_after", phrase, qualifier);
            }
            default -> throw row.bad("position", "before, after or both");
        }
        return row;
    }

    private Row numbered(Row row) {
        switch (row.required("kind")) {
            case "label" -> words.add("label", row.required("word"), row.get("word"));
            case "name" -> words.addExactly("name", row.required("word"), row.get("word"));
            default -> throw row.bad("kind", "label or name");
        }
        return row;
    }

    private void measure(Units.Surface surface) {
        String name =
                surface.unit().code().equals("%")
                        ? "percent"
                        : surface.unit().dimension().equals("age") ? "age" : "measure";
        if (surface.form() == Units.Form.WORD) {
            words.add(name, surface.text(), surface);
            wordsAfter.add(surface.text().toLowerCase(Locale.ROOT));
        } else {
            words.addExactly(name, surface.text(), surface);
            gluedAfter.add(surface.text());
        }
    }
}
