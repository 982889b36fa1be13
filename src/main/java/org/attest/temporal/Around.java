package org.attest.temporal;

import java.util.Set;
import org.attest.model.Token.Tag;
import org.attest.rule.Atom;
import org.attest.rule.Match;

/** What stands around a match, for rules that need to look. */
final class Around {

    /** Words after which a number or a name of a month can hardly be anything but a date. */
    private static final Set<String> DATING =
            Set.of(
                    "in",
                    "since",
                    "until",
                    "till",
                    "during",
                    "by",
                    "before",
                    "after",
                    "early",
                    "late",
                    "mid",
                    "from",
                    "through",
                    "throughout",
                    "year",
                    "circa",
                    "last",
                    "next",
                    "this",
                    "fiscal",
                    "between",
                    "ending",
                    "ended");

    private static final Set<String> ENDS = Set.of("end", "beginning", "start", "middle");

    /** Words that a hyphen ties to a year or month. */
    private static final Set<String> PREFIXES =
            Set.of("mid", "early", "late", "pre", "post", "since");

    private Around() {}

    /** Whether the word before is one of these. */
    static boolean follows(Match match, String... words) {
        return match.before(1).map(atom -> Set.of(words).contains(atom.lower())).orElse(false);
    }

    /** Whether the word after is one of these. */
    static boolean precedes(Match match, String... words) {
        return match.after(1).map(atom -> Set.of(words).contains(atom.lower())).orElse(false);
    }

    /** Whether a preposition of time stands before. */
    static boolean isDated(Match match) {
        return match.before(1).map(atom -> DATING.contains(atom.lower())).orElse(false);
    }

    /** Whether it is what an end or a begin is of: {@code the end of March}. */
    static boolean isEndOf(Match match) {
        return follows(match, "of")
                && match.before(2).map(atom -> ENDS.contains(atom.lower())).orElse(false);
    }

    /** Whether the word after is a noun or a name. */
    static boolean precedesNoun(Match match) {
        return match.tokenAfter().map(token -> token.tag().isNominal()).orElse(false);
    }

    /** Whether the token after has this part of speech. */
    static boolean precedes(Match match, Tag tag) {
        return match.tokenAfter().map(token -> token.tag() == tag).orElse(false);
    }

    /** Whether the token before has this part of speech. */
    static boolean follows(Match match, Tag tag) {
        return match.tokenBefore().map(token -> token.tag() == tag).orElse(false);
    }

    /** Whether the next word begins with a capital and is no weekday or month's end. */
    static boolean precedesCapital(Match match) {
        return match.after(1).filter(atom -> !atom.glued()).map(Atom::isCapitalised).orElse(false);
    }

    /** Whether a sign that numbers are made with is glued to either side: {@code $1,945.5}. */
    static boolean isPartOfNumber(Match match) {
        boolean left =
                match.atoms().get(match.begin()).glued()
                        && match.before(1).map(Around::isSign).orElse(false)
                        && !isPrefixed(match);
        return left || continues(match);
    }

    /** Whether it hangs on a word by a hyphen: {@code mid-1988}, {@code pre-1990}. */
    private static boolean isPrefixed(Match match) {
        return follows(match, "-", "–")
                && match.before(2).map(atom -> PREFIXES.contains(atom.lower())).orElse(false);
    }

    private static boolean isSign(Atom atom) {
        return atom.isDigits() || atom.isWord() || "$€£¥#.,:-–/%".contains(atom.text());
    }

    /**
     * Whether digits go on behind: {@code ,500}, {@code .5}, {@code :30}, {@code -014}, {@code %}.
     */
    static boolean continues(Match match) {
        Atom next = match.after(1).filter(Atom::glued).orElse(null);
        if (next == null) {
            return false;
        }
        boolean digitsFollow =
                match.after(2).map(atom -> atom.glued() && atom.isDigits()).orElse(false);
        return next.isDigits()
                || "%°".contains(next.text())
                || ",.:/-".contains(next.text()) && digitsFollow
                || next.isWord() && match.atoms().get(match.end() - 1).isDigits();
    }
}
