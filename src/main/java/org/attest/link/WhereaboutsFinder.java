package org.attest.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Token;

/** Tells the places where something is from those that do something or belong to a name. */
final class WhereaboutsFinder {

    private static final Set<String> OF_PLACE =
            Set.of(
                    "at", "in", "near", "off", "outside", "on", "around", "of", "across", "inside",
                    "within", "along", "over", "between", "through");

    private static final Set<Token.Tag> PASSED =
            Set.of(Token.Tag.DET, Token.Tag.ADJ, Token.Tag.CCONJ, Token.Tag.NUM);

    private WhereaboutsFinder() {}

    /**
     * The places and spots named by the tokens that are asked for. A country counts where a
     * preposition of place leads to it: in {@code U.S. strikes} it is whose they are.
     */
    static Whereabouts of(Sentence sentence, List<Name> names, IntPredicate asked) {
        List<Place> places = new ArrayList<>();
        Set<String> spots = new LinkedHashSet<>();
        for (Name name : names) {
            if (name.demonym() || !asked.test(name.begin())) {
                continue;
            }
            boolean led =
                    led(sentence, names, name) && !(name.isPlace() && modifies(sentence, name));
            if (name.isPlace() && (led || !isLarge(name.place()))) {
                places.add(name.place());
            } else if (!name.isPlace() && led && !behindOf(sentence, name)) {
                spots.addAll(name.words());
            }
        }
        return new Whereabouts(places.stream().distinct().toList(), spots);
    }

    /** Whether it only says of what kind or whose its noun is: {@code U.S. embassies}. */
    private static boolean modifies(Sentence sentence, Name name) {
        int end = name.end();
        boolean owner = end < sentence.tokens().size() && isPossessive(sentence.tokens().get(end));
        return !owner
                && sentence.phraseAt(name.begin())
                        .filter(phrase -> phrase.head() >= name.end())
                        .isPresent();
    }

    static boolean isLarge(Place place) {
        return place.kind().equals("country") || place.kind().equals("continent");
    }

    /** Whether a preposition of place stands before it, with nothing between but the like. */
    private static boolean led(Sentence sentence, List<Name> names, Name name) {
        int at = name.begin() - 1;
        while (at >= 0) {
            Token token = sentence.tokens().get(at);
            if (OF_PLACE.contains(token.lower())) {
                return true;
            }
            int before = at;
            Name other =
                    names.stream()
                            .filter(each -> each.begin() <= before && before < each.end())
                            .findFirst()
                            .orElse(null);
            if (other != null) {
                at = other.begin() - 1;
            } else if (PASSED.contains(token.tag())
                    || token.is(",")
                    || isPossessive(token)
                    || isDivision(token)) {
                at--;
            } else {
                return false;
            }
        }
        return false;
    }

    private static boolean behindOf(Sentence sentence, Name name) {
        int before = name.begin() - 1;
        return before >= 0
                && Set.of("of", "from", "to", "on", "over")
                        .contains(sentence.tokens().get(before).lower());
    }

    private static boolean isPossessive(Token token) {
        return token.is("'s") || token.is("\u2019s") || token.is("'") || token.is("\u2019");
    }

    /** {@code Andar district, Ghazni province}. */
    private static boolean isDivision(Token token) {
        return Set.of(
                        "district",
                        "province",
                        "county",
                        "city",
                        "capital",
                        "state",
                        "region",
                        "town",
                        "village")
                .contains(token.lemma());
    }
}
