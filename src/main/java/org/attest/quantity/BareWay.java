package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/**
 * {@code Norland offered 300}, {@code the 1,600 on whom they agreed}: a count without a noun that
 * counts neither those who act nor what stands before it; what it counts was told before.
 */
final class BareWay implements Way {

    private static final Set<String> RELATIVE = Set.of("which", "whom", "that", "who");

    private final LevelVerbs levels;

    BareWay(LevelVerbs levels) {
        this.levels = levels;
    }

    @Override
    public Optional<Measured> find(Site site) {
        boolean bare =
                site.quantity().kind() == Kind.COUNT
                        && site.quantity().unit().isEmpty()
                        && !site.hasNounBehind()
                        && site.joined().isEmpty();
        return bare && (isRelative(site) || site.ties().stream().anyMatch(this::isOfAct))
                ? Optional.of(Measured.unknown(site))
                : Optional.empty();
    }

    /** The object of an act, or who acts. */
    private boolean isOfAct(Site.Tie tie) {
        String verb = tie.clause().verb().lemma();
        boolean level = levels.contains(verb);
        return tie.isSubjectOf()
                || tie.part() == Site.Part.OBJECT && !tie.clause().passive() && !level;
    }

    private static boolean isRelative(Site site) {
        boolean the = site.token(site.begin() - 1).filter(token -> token.is("the")).isPresent();
        int behind =
                site.token(site.end()).filter(token -> token.tag() == Token.Tag.ADP).isPresent()
                        ? site.end() + 1
                        : site.end();
        return the && site.token(behind).filter(t -> RELATIVE.contains(t.lower())).isPresent();
    }
}
