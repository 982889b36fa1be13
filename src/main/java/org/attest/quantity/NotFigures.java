package org.attest.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Token;
import org.attest.model.Token.Tag;
import org.attest.model.Zone;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/**
 * Numbers that measure and count nothing: in names, labels, ordinals, clock times, durations,
 * scores, telephone numbers. What these rules find is claimed before figures are looked for.
 */
final class NotFigures {

    private final Vocabulary vocabulary;

    NotFigures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Rule<?>> all() {
        return List.of(
                ordinal(),
                label(),
                name(),
                properName(),
                gluedToLetters(),
                clockTime(),
                duration(),
                score(),
                telephone(),
                footnote());
    }

    private static Rule<String> ordinal() {
        return Rule.<String>named("not.ordinal")
                .matches("{d}~(st|nd|rd|th)", "{d}~,~{d3}~(st|nd|rd|th)")
                .gives(m -> "ordinal")
                .finds("the [22nd] amendment", "ordinal")
                .skips("22 amendments")
                .build();
    }

    private static Rule<String> label() {
        return Rule.<String>named("not.label")
                .matches(
                        "{label} {d} ((,|and|-|–|to|or) {d})?",
                        "{label} {d} , {d} and {d}",
                        "{label} {d}~-~{d}",
                        "{label} {d}~.~{d}(~.~{d})?",
                        "{label} {d}~{letter}",
                        "{label} {unit}")
                .gives(NotFigures::labelled)
                .finds("as [Section 427] put it", "label")
                .finds("see [pages 12 and 14] there", "label")
                .finds("a [category 4] hurricane", "label")
                .skips("a unit of 400 men")
                .skips("it dropped its first stage 1,720 kilometres away")
                .skips("a fleet that numbers 2,140 in all")
                .skips("the garrison is to number 900 by May")
                .skips("no 5 men agree")
                .build();
    }

    /** Labels that are common nouns need the singular and nothing counted after the number. */
    private static String labelled(Match m) {
        String label = m.text("label");
        boolean no = label.equalsIgnoreCase("no");
        boolean counted = isCounted(m);
        boolean capital = Character.isUpperCase(label.charAt(0));
        boolean afterDigits = !capital && m.before(1).map(Atom::isDigits).orElse(false);
        boolean goesOn =
                isGluedSign(m, 1, ",") || m.after(1).filter(NotFigures::continues).isPresent();
        if (no && !capital || afterDigits || goesOn || isGrouped(m) || isVerb(m)) {
            return null;
        }
        return counted && !label.endsWith(".") && !isSign(label) ? null : "label";
    }

    /** {@code a force that numbers 2,100}: the groups of one number are no row of numbers. */
    private static boolean isGrouped(Match m) {
        for (int i = m.begin() + 1; i + 1 < m.end(); i++) {
            Atom comma = m.atoms().get(i);
            Atom group = m.atoms().get(i + 1);
            boolean joined = comma.is(",") && comma.glued() && group.glued();
            if (joined && group.isDigits() && group.text().length() == 3) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> BEFORE_VERB =
            Set.of(
                    "to", "will", "would", "may", "might", "could", "should", "must", "they",
                    "that", "who", "which", "now");

    /** {@code is to number 900}, {@code those who number 40}. */
    private static boolean isVerb(Match m) {
        boolean number = m.text("label").toLowerCase(Locale.ROOT).startsWith("number");
        return number
                && (m.before(1).filter(a -> BEFORE_VERB.contains(a.lower())).isPresent()
                        || m.text("label").equals("number") && isBehindPeople(m));
    }

    /** {@code the jobless number 2 million}, {@code those arrested number 64}. */
    private static boolean isBehindPeople(Match m) {
        boolean those =
                m.before(2).filter(a -> a.is("the") || a.is("those")).isPresent()
                        && m.before(1).isPresent();
        return those
                && m.tokenBefore()
                        .filter(
                                t ->
                                        t.tag() == Tag.ADJ
                                                || t.tag() == Tag.VERB
                                                || t.tag() == Tag.NOUN
                                                        && !t.lower().equals(t.lemma()))
                        .isPresent();
    }

    private static boolean isSign(String label) {
        return label.equals("#") || label.equals("№");
    }

    private static boolean continues(Atom next) {
        return next.glued() && (next.is("%") || next.is("°"));
    }

    /** Whether what follows is counted: a plural, a unit, a scale word. */
    private static boolean isCounted(Match m) {
        Optional<Atom> next = m.after(1);
        if (next.isEmpty()) {
            return false;
        }
        boolean sign = next.get().is("%") || next.get().is("-") && next.get().glued();
        return sign || m.tokenAfter().map(NotFigures::isCountedNoun).orElse(false);
    }

    private static final Set<String> COUNTED =
            Set.of(
                    "people",
                    "men",
                    "women",
                    "children",
                    "million",
                    "billion",
                    "thousand",
                    "hundred",
                    "percent",
                    "per",
                    "km",
                    "troops",
                    "personnel",
                    "police",
                    "other",
                    "others",
                    "more",
                    "dead",
                    "killed",
                    "wounded",
                    "injured",
                    "civilians",
                    "aircraft",
                    "new",
                    "foreign",
                    "dollars",
                    "trillion",
                    "staff");

    private static boolean isCountedNoun(Token token) {
        String word = token.lower();
        boolean plural =
                token.tag() == Tag.NOUN && word.endsWith("s") && !word.equals(token.lemma());
        return plural && !token.is("points") || COUNTED.contains(word);
    }

    private static Rule<String> name() {
        return Rule.<String>named("not.name")
                .matches(
                        "{name} {d}",
                        "{name}~{d}",
                        "{name}~-~{d}",
                        "{name} {unit}",
                        "{d} Dreamliner")
                .gives(
                        m ->
                                m.after(1).map(NotFigures::goesOn).orElse(false) || isDecimal(m)
                                        ? null
                                        : "name")
                .finds("the [Stoxx 600] fell", "name")
                .finds("a base [iPhone 11] phone", "name")
                .skips("600 stocks fell")
                .skips("a loan of Mk 40 million was paid")
                .build();
    }

    /** Whether a point or comma and more digits follow. */
    private static boolean isDecimal(Match m) {
        return m.after(1).map(a -> a.glued() && (a.is(",") || a.is("."))).orElse(false)
                && m.after(2).map(a -> a.glued() && a.isDigits()).orElse(false);
    }

    private static boolean goesOn(Atom next) {
        return next.is("%") || SCALES.contains(next.lower());
    }

    private Rule<String> properName() {
        return Rule.<String>named("not.proper_name")
                .matches(
                        "{capital} _{d}",
                        "{d} (Max|Series)",
                        "{d}(~(-|–)~{d})? {capital} {capital}? (Avenue|Street|Road|Drive|Boulevard|Lane|Square|St.|Ave.|Rd.|Blvd.|Dr.)")
                .gives(this::properName)
                .finds("the new [Vantage 8] was fast", "name")
                .skips("In Norland 12 people died")
                .skips("Some 25,000 sailors came")
                .skips("Norland will send 600 nurses, Sudland 450 and Westland 90.")
                .build();
    }

    private String properName(Match m) {
        if (m.atoms().get(m.begin()).isDigits()) {
            return "name";
        }
        Token word = m.atoms().token(m.begin());
        boolean named =
                word.tag() == Tag.PROPN
                        && m.begin() > 0
                        && m.text("capital").length() > 1
                        && m.text("d").length() <= 4
                        && !vocabulary.mayStandBefore(m.text("capital"));
        boolean goesOn = m.after(1).map(a -> goesOn(a) || unit(a)).orElse(true);
        boolean number = m.after(1).map(a -> a.is("-") || a.is("–") || a.is("/")).orElse(false);
        return named
                        && !goesOn
                        && !isDecimal(m)
                        && !number
                        && !isCounted(m)
                        && !isHeadline(m)
                        && !isAdjective(m)
                        && !isListed(m)
                ? "name"
                : null;
    }

    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "while", "but");

    /** How far behind an earlier number the noun that it counts may stand. */
    private static final int TO_NOUN = 3;

    /**
     * {@code send 600 nurses, Sudland 450 and Westland 90}: a name between separators with its own
     * number of what was counted before.
     */
    private static boolean isListed(Match m) {
        int name = m.begin();
        while (name > 0 && m.atoms().get(name - 1).isCapitalised()) {
            name--;
        }
        boolean opens = m.atoms().at(name - 1).filter(NotFigures::separates).isPresent();
        boolean closes = m.after(1).map(a -> separates(a) || a.is(".")).orElse(true);
        return opens && closes && countsBefore(m.atoms(), name);
    }

    private static boolean separates(Atom atom) {
        return SEPARATORS.contains(atom.lower());
    }

    private static boolean countsBefore(Atoms atoms, int end) {
        int since = TO_NOUN + 1;
        for (int i = 0; i < end; i++) {
            Token token = atoms.token(i);
            since = token.tag() == Tag.NUM ? 0 : since + 1;
            if (since > 0 && since <= TO_NOUN && isCountedNoun(token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAdjective(Match m) {
        return m.tokenAfter()
                .map(
                        t ->
                                t.tag() == Tag.ADJ
                                        || t.tag() == Tag.NOUN
                                        || t.tag() == Tag.VERB && t.lower().endsWith("ed"))
                .orElse(false);
    }

    private boolean unit(Atom next) {
        return next.isWord() && vocabulary.mayStandAfter(next.text())
                || next.glued() && next.isWord();
    }

    /** In a headline every word has a capital. */
    private static boolean isHeadline(Match m) {
        if (m.atoms().sentence().zone() == Zone.Kind.TITLE) {
            return true;
        }
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < m.atoms().size(); i++) {
            Atom atom = m.atoms().get(i);
            if (atom.isWord() && atom.text().length() > 3) {
                words++;
                capitals += atom.isCapitalised() ? 1 : 0;
            }
        }
        return words > 2 && capitals * 3 > words * 2;
    }

    private Rule<String> gluedToLetters() {
        return Rule.<String>named("not.glued_to_letters")
                .matches(
                        "{w:word}~{d}(~.~{d})?(~{x:word})?(~-~{y:d})?",
                        "{w:word}~-~{d}(~{x:word})?(~-~{y:d})?",
                        "{d}~{x:word}")
                .gives(this::glued)
                .finds("an [F-35] landed", "designation")
                .finds("the [XQ40] fell", "designation")
                .finds("a [5G] mast", "designation")
                .skips("it cost USD5")
                .skips("a mid-20 km walk of 5km")
                .build();
    }

    private static final Set<String> PREFIXES =
            Set.of(
                    "sub",
                    "minus",
                    "plus",
                    "to",
                    "pre",
                    "post",
                    "mid",
                    "under",
                    "over",
                    "and",
                    "or",
                    "negative");

    private String glued(Match m) {
        String word = m.text("w");
        if (word.isEmpty()) {
            return afterDigits(m);
        }
        boolean hyphen = m.atoms().get(m.begin() + 1).is("-");
        boolean digitsBefore =
                m.atoms().get(m.begin()).glued()
                        && m.before(1).map(a -> a.isDigits() || a.is("/")).orElse(false);
        if (vocabulary.mayStandBefore(word)
                || PREFIXES.contains(word.toLowerCase(Locale.ROOT))
                || vocabulary.isSignOfLetters(word) && opensSum(m)
                || digitsBefore) {
            return null;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean small = !hyphen && word.length() <= 3;
        return capital || small || !hyphen && m.text("d").length() < 4 ? "designation" : null;
    }

    private static final Set<String> SCALES =
            Set.of("thousand", "million", "billion", "trillion", "m", "mn", "bn", "tn", "crore");

    /** Whether a number goes on with groups of digits or a scale word: {@code R4.8 billion}. */
    private static boolean opensSum(Match m) {
        if (!m.text("y").isEmpty()) {
            return false;
        }
        if (!m.text("x").isEmpty()) {
            return SCALES.contains(m.text("x"));
        }
        int at = isGluedSign(m, 1, ".") ? 3 : 1;
        return m.after(at).map(a -> SCALES.contains(a.lower())).orElse(false)
                || isGluedSign(m, 1, ",");
    }

    /** Whether a sign and digits follow without a space. */
    private static boolean isGluedSign(Match m, int distance, String sign) {
        return m.after(distance).map(a -> a.is(sign) && a.glued()).orElse(false)
                && m.after(distance + 1).map(a -> a.glued() && a.isDigits()).orElse(false);
    }

    private String afterDigits(Match m) {
        String word = m.text("x");
        boolean known =
                vocabulary.mayStandAfter(word)
                        || m.after(1)
                                .map(a -> a.glued() && (a.is("/") || a.is("²") || a.is("³")))
                                .orElse(false)
                        || Set.of("st", "nd", "rd", "th", "s", "x", "am", "pm").contains(word);
        boolean inside =
                m.atoms().get(m.begin()).glued()
                        && m.before(1).map(a -> a.is(".") || a.is(",") || a.isWord()).orElse(false);
        return known || inside || word.length() > 3 ? null : "designation";
    }

    private static Rule<String> clockTime() {
        return Rule.<String>named("not.clock_time")
                .matches(
                        "{d}~:~{d}(~:~{d})?(~.~{d})? (a.m.|p.m.|am|pm|GMT)?",
                        "{d}(~.~{d})? (a.m.|p.m.|am|pm|o'clock|o’clock)")
                .gives(m -> "time")
                .finds("until [9:01 p.m.] on Monday", "time")
                .finds("by [11pm] at night", "time")
                .skips("11 pumps")
                .build();
    }

    private static Rule<String> duration() {
        String unit =
                "(second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years"
                        + "|decade|decades|century|centuries|weekend|weekends|night|nights|sec|secs|hr|hrs|mins|yr|yrs)";
        return Rule.<String>named("not.duration")
                .matches(
                        "({n}|{part}|{slashed}|a half|half a|half an) (-)? " + unit,
                        "{n} (-)? (straight|consecutive|full|whole|calendar|working|business|trading|more|other|long|short|additional) "
                                + unit,
                        "{low:n} (-|–|to|or|and) {n} (-)? " + unit)
                .gives(NotFigures::duration)
                .finds("it took [two years] to build", "duration")
                .finds("a [30-day] truce", "duration")
                .finds("[three or four years] ago", "duration")
                .skips("a 65-year-old man")
                .skips("six weeks of age")
                .build();
    }

    private static String duration(Match m) {
        String next = m.after(1).map(Atom::lower).orElse("");
        String beyond = m.after(2).map(Atom::lower).orElse("");
        boolean age =
                next.startsWith("old")
                        || next.equals("-") && beyond.startsWith("old")
                        || next.equals("of") && beyond.equals("age")
                        || m.text().toLowerCase(Locale.ROOT).endsWith("years") && isAfterAge(m);
        return age ? null : "duration";
    }

    private static boolean isAfterAge(Match m) {
        return m.before(1).map(a -> a.is("aged")).orElse(false)
                || m.before(2).map(a -> a.is("age")).orElse(false);
    }

    private static final Set<String> SCORED =
            Set.of(
                    "win",
                    "won",
                    "wins",
                    "beat",
                    "defeat",
                    "defeated",
                    "lost",
                    "loss",
                    "draw",
                    "victory",
                    "lead",
                    "score",
                    "led",
                    "down",
                    "up");

    private static Rule<String> score() {
        return Rule.<String>named("not.score")
                .matches("{low:d}~(-|–)~{high:d}")
                .gives(NotFigures::score)
                .finds("they won [3-2] at home", "score")
                .skips("a crew of 40-50 sailors")
                .build();
    }

    private static String score(Match m) {
        boolean small = m.text("low").length() < 4 && m.text("high").length() < 4;
        boolean joined =
                m.atoms().get(m.begin()).glued() && m.begin() > 0
                        || m.after(1)
                                .map(a -> a.glued() && !a.is(",") && !a.is(".") && !a.is(")"))
                                .orElse(false);
        if (!small || joined) {
            return null;
        }
        boolean falls = Integer.parseInt(m.text("low")) >= Integer.parseInt(m.text("high"));
        boolean beside =
                m.before(1).map(a -> SCORED.contains(a.lower())).orElse(false)
                        || m.after(1).map(a -> SCORED.contains(a.lower())).orElse(false);
        return falls || beside ? "score" : null;
    }

    private static Rule<String> telephone() {
        return Rule.<String>named("not.telephone")
                .matches(
                        "\\({d3}\\) {d3}~-~{d}",
                        "{d}~-~{d}~-~{d}(~-~{d})?",
                        "+~{d} {d} {d} {d}?",
                        "+~{d} \\({d}\\) {d} {d}?",
                        "{d}~/~{d}~/~{d}",
                        "{d}~.~{d}~.~{d}~.~{d}",
                        "(AD|A.D.) {d} ((and|to|-|–) {d})?",
                        "{d} (BC|B.C.|BCE|AD|A.D.|CE)",
                        "{digital} (×|x) 10 (~^)? {minus}? ~{power:d}")
                .gives(NotFigures::code)
                .finds("call [(202) 555-0123] now", "code")
                .finds("item [1111-22223333-4444] there", "code")
                .skips("40-50 men called")
                .build();
    }

    /** A power of ten is none, unless it makes a number of too many digits. */
    private static String code(Match m) {
        boolean fits = m.text("power").length() < 3 && !m.text("power").isEmpty();
        return fits && Integer.parseInt(m.text("power")) <= NumberRules.MOST_POWER ? null : "code";
    }

    private static Rule<String> footnote() {
        return Rule.<String>named("not.footnote")
                .matches("\\[~{d}~\\]", "ZIP (code)? {d}", "{d} ZIP", "{d} (zip|postal) code")
                .gives(m -> "mark")
                .finds("in the [90049 ZIP] area", "mark")
                .skips("zip on 40 pairs")
                .build();
    }
}
