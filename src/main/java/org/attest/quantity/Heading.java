package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import org.attest.model.Annotated;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.model.Zone;

/** The heading above a line of a list: it says what the line's label leaves out. */
final class Heading {

    /** How many lines of a list may stand between. */
    private static final int REACH = 40;

    private static final int MOST_WORDS = 10;

    private Heading() {}

    /** The nearest heading above the figure's line; none above running text. */
    static Optional<Sentence> above(Site site) {
        if (site.sentence().zone() != Zone.Kind.LIST) {
            return Optional.empty();
        }
        List<Sentence> sentences = site.annotated().sentences();
        int at = indexOf(sentences, site.sentence()) - 1;
        for (int steps = 0; at >= 0 && steps < REACH; at--, steps++) {
            Sentence line = sentences.get(at);
            if (isHeading(site.annotated(), line)) {
                return Optional.of(line);
            }
            if (line.zone() != Zone.Kind.LIST) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** By search: a long list has one heading to find for each of its lines. */
    private static int indexOf(List<Sentence> sentences, Sentence sentence) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().begin() < sentence.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isHeading(Annotated annotated, Sentence line) {
        boolean capitals = line.tokens().size() <= MOST_WORDS && isInCapitals(annotated.text(line));
        return line.zone() == Zone.Kind.HEADING || capitals;
    }

    /** Whatever stands in brackets behind. */
    private static boolean isInCapitals(String line) {
        int bracket = line.indexOf('(');
        String text = bracket > 0 ? line.substring(0, bracket) : line;
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 3
                && text.indexOf(':') < 0;
    }

    /** The heading's head noun; empty where it has none. */
    static Optional<Token> noun(Sentence heading) {
        return heading.phrases().stream()
                .map(heading::head)
                .filter(token -> token.tag().isNominal())
                .findFirst();
    }
}
