package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Match;

/** Whether what is glued to a number on either side makes it part of something else. */
final class Beside {

    private static final Set<String> FREE_BEFORE =
            Set.of(
                    "(", "[", "{", "\"", "'", "“", "‘", "”", "—", "–", "~", "≈", ",", ";", "…", "*",
                    "+", "<", ">");

    private static final Set<String> RANGE = Set.of("-", "–", "—", "‑", "~", "/");

    private static final Set<String> ORDINALS =
            Set.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth");

    private static final Set<String> PREFIXES = Set.of("to", "sub", "minus");

    private Beside() {}

    /** Whether the match is no part of a designation, a clock time, a path or a longer number. */
    static boolean isFree(Match m) {
        return isFreeBefore(m.atoms(), m.begin()) && isFreeAfter(m.atoms(), m.end());
    }

    static boolean isFreeBefore(Atoms atoms, int begin) {
        if (begin == 0) {
            return !followsText(atoms);
        }
        if (!atoms.get(begin).glued()) {
            return true;
        }
        Atom before = atoms.get(begin - 1);
        if (before.isWord() || before.isDigits()) {
            return false;
        }
        return FREE_BEFORE.contains(before.text()) && !afterDigits(atoms, begin, ",")
                || RANGE.contains(before.text()) && !before.is("/") && opensRange(atoms, begin - 1);
    }

    /** A stretch may begin in the middle of a word, where a claim ends. */
    private static boolean followsText(Atoms atoms) {
        int begin = atoms.get(0).span().begin();
        return begin > 0
                && Character.isLetterOrDigit(atoms.document().text().codePointAt(begin - 1));
    }

    private static boolean afterDigits(Atoms atoms, int begin, String sign) {
        return atoms.get(begin - 1).is(sign)
                && atoms.get(begin - 1).glued()
                && atoms.at(begin - 2).map(Atom::isDigits).orElse(false);
    }

    /** Whether a dash stands alone, or after a number with or without its unit. */
    private static boolean opensRange(Atoms atoms, int dash) {
        if (!atoms.get(dash).glued() || dash == 0) {
            return true;
        }
        Atom before = atoms.get(dash - 1);
        boolean unitAfterDigits =
                before.glued() && atoms.at(dash - 2).map(Atom::isDigits).orElse(false);
        return before.isDigits() || unitAfterDigits || isNumberSide(before);
    }

    private static boolean isNumberSide(Atom atom) {
        return PREFIXES.contains(atom.lower()) || !atom.isWord();
    }

    static boolean isFreeAfter(Atoms atoms, int end) {
        Optional<Atom> next = atoms.at(end).filter(Atom::glued);
        if (next.isEmpty()) {
            return true;
        }
        Atom after = next.get();
        if (after.isWord() || after.isDigits() || "@#_°=\\".contains(after.text())) {
            return false;
        }
        Optional<Atom> beyond = atoms.at(end + 1).filter(Atom::glued);
        boolean joins =
                after.is(":") || after.is(".") || after.is("/") || after.is("'") || after.is("’");
        if (joins && beyond.map(a -> a.isDigits() || a.isWord()).orElse(false)) {
            return after.is("'") || after.is("’") ? beyond.get().isWord() : false;
        }
        return !after.is("-") || beyond.map(a -> !ORDINALS.contains(a.lower())).orElse(true);
    }
}
