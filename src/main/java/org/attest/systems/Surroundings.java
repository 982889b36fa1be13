package org.attest.systems;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.SystemMention.Category;
import org.attest.model.SystemMention.NamedSystem;
import org.attest.model.Token;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Found;

/** What stands around a name in its sentence, and whether it says system. */
final class Surroundings {

    /** How many words may stand between a name and its noun. */
    private static final int REACH = 5;

    private static final Set<String> TITLES =
            Set.of(
                    "president",
                    "adm",
                    "admiral",
                    "capt",
                    "captain",
                    "gen",
                    "general",
                    "sgt",
                    "sergeant",
                    "sen",
                    "senator",
                    "rep",
                    "representative",
                    "congressman",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "lt",
                    "cmdr",
                    "commander",
                    "col",
                    "colonel",
                    "maj",
                    "major",
                    "cpl",
                    "corporal",
                    "sir",
                    "secretary",
                    "minister",
                    "after",
                    "honor",
                    "for");

    private final Atoms atoms;
    private final List<Found<Category>> nouns;

    Surroundings(Atoms atoms, List<Found<Category>> nouns) {
        this.atoms = atoms;
        this.nouns = nouns;
    }

    /** The category that a noun in the same phrase says. */
    Optional<Category> beside(Found<Reading> found, Known known) {
        return nouns.stream()
                .filter(noun -> follows(found, noun) || precedes(found, noun))
                .map(Found::value)
                .filter(category -> fits(known, category))
                .findFirst();
    }

    /** Whether people are said to be on board of what is named. */
    boolean isBoarded(int begin) {
        int article = atoms.at(begin - 1).filter(a -> a.is("the")).isPresent() ? 1 : 0;
        return atoms.at(begin - 1 - article)
                .filter(a -> a.is("aboard") || a.is("onboard"))
                .isPresent();
    }

    /** The category that a noun anywhere in the sentence says. */
    Optional<Category> near(Known known) {
        return nouns.stream()
                .map(Found::value)
                .filter(category -> category != Category.OTHER && fits(known, category))
                .findFirst();
    }

    private static boolean fits(Known known, Category category) {
        return known.systems().stream()
                .map(NamedSystem::category)
                .anyMatch(own -> Kinship.fit(own, category));
    }

    private boolean follows(Found<Reading> found, Found<Category> noun) {
        if (noun.begin() < found.end() || noun.begin() - found.end() > REACH) {
            return false;
        }
        for (int i = found.end(); i < noun.begin(); i++) {
            if (!modifies(i)) {
                return false;
            }
        }
        return !atoms.get(noun.end() - 1).span().equals(atoms.get(found.begin()).span());
    }

    private boolean precedes(Found<Reading> found, Found<Category> noun) {
        return noun.end() == found.begin() && noun.value() != Category.OTHER;
    }

    private boolean modifies(int index) {
        Atom atom = atoms.get(index);
        Token.Tag tag = atoms.token(index).tag();
        return atom.isDigits()
                || Forms.isDash(atom.text())
                || tag.isNominal()
                || tag == Token.Tag.ADJ;
    }

    /** Whether a person of this name is meant: a title before it, or a name that goes on. */
    boolean isPerson(int begin, int end) {
        Optional<Atom> before = atoms.at(begin - 1);
        Optional<Atom> twoBefore = atoms.at(begin - 2);
        Optional<Atom> after = atoms.at(end);
        return before.filter(a -> TITLES.contains(a.lower()) || isName(begin - 1)).isPresent()
                || before.filter(a -> a.text().equals(".")).isPresent()
                        && twoBefore.filter(a -> isName(begin - 2)).isPresent()
                || after.filter(a -> isName(end)).isPresent();
    }

    private boolean isName(int index) {
        return atoms.get(index).isCapitalised() && atoms.token(index).tag() == Token.Tag.PROPN;
    }
}
