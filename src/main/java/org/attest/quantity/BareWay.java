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
        boolean bare = site.isBareCount() && site.joined().isEmpty();
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
        return isDefinite(site) && isPronoun(site, site.end());
    }

    /** {@code the 1,600 on whom they agreed}: what stands behind is a clause of its own. */
    static boolean isOfRelative(Site site) {
        boolean preposition =
                site.token(site.end()).filter(token -> token.tag() == Token.Tag.ADP).isPresent();
        return site.quantity().kind() == Kind.COUNT
                && preposition
                && isDefinite(site)
                && isPronoun(site, site.end() + 1);
    }

    private static boolean isDefinite(Site site) {
        return site.token(site.begin() - 1).filter(token -> token.is("the")).isPresent();
    }

    private static boolean isPronoun(Site site, int token) {
        return site.token(token).filter(t -> RELATIVE.contains(t.lower())).isPresent();
    }
}
