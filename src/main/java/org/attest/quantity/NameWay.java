package org.attest.quantity;

import java.util.Optional;
import java.util.Set;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;
import org.attest.quantity.Measures.Role;

/** {@code a toll of 40}, {@code a deal worth $2.4 billion}: the noun that names the figure. */
final class NameWay implements Way {

    /** Prepositions before a figure that lead back to what has it. */
    private static final Set<String> NAMED = Set.of("of", "at", "to", "from");

    /** How many phrases with prepositions may stand between a noun and its figure. */
    private static final int LONGEST_CHAIN = 4;

    private final Naming naming;

    NameWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code a toll of 40}, {@code a crew of about 160}, {@code a deal worth $2.4 billion}. */
    @Override
    public Optional<Measured> find(Site site) {
        Optional<Measured> worth =
                site.token(site.begin() - 1)
                        .filter(token -> token.is("worth"))
                        .flatMap(token -> naming.nonEmpty(site, before(site, site.begin() - 2)))
                        .map(found -> ofValue(site, found));
        return worth.or(
                () ->
                        site.hangsOn(site.phraseIndex())
                                .filter(
                                        hold ->
                                                NAMED.contains(hold.word())
                                                        || isPrice(site, hold.word()))
                                .flatMap(hold -> named(site, hold))
                                .flatMap(target -> naming.nonEmpty(site, target)));
    }

    /** The phrase that ends at a token, or before it where that is a comma. */
    private static int before(Site site, int token) {
        boolean comma = site.token(token).map(t -> t.is(",")).orElse(false);
        return site.phraseAt(comma ? token - 1 : token);
    }

    /** {@code cocaine worth $11 million}: what it is worth. */
    private Measured ofValue(Site site, Measured found) {
        return found.measure() == null
                ? naming.measures()
                        .find(Role.NOUN, "value", site.quantity())
                        .map(found::withMeasure)
                        .orElse(found)
                : found;
    }

    /**
     * What the preposition leads back to; of {@code the crowd on the main square at 25,000} the
     * crowd.
     */
    private static Optional<Integer> named(Site site, NounPhrase.Attachment hold) {
        int target = hold.target();
        if (!hold.word().equals("of")) {
            for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
                target = site.hangsOn(target).map(NounPhrase.Attachment::target).orElse(target);
            }
        }
        return Phrases.notTimeOrPlace(
                site, hold.word().equals("at") ? object(site, target) : target);
    }

    /** {@code put the number in the country at 75}: what stands beside is where, not what. */
    private static int object(Site site, int target) {
        return site.isListed(target) ? target : objectBefore(site, target);
    }

    private static int objectBefore(Site site, int target) {
        return site.ties(target).stream()
                .filter(tie -> tie.part() == Site.Part.ADJUNCT)
                .flatMap(tie -> tie.clause().objects().stream())
                .findFirst()
                .orElse(target);
    }

    private static boolean isPrice(Site site, String preposition) {
        return site.quantity().kind() == Kind.MONEY && preposition.equals("for");
    }
}
