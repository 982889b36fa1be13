package org.attest.quantity;

import java.util.Optional;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;

/** {@code Dow +0.2 %}, {@code Ann Moor (0.5 GPA)}: a name with its figure in a list. */
final class ListedWay implements Way {

    @Override
    public Optional<Measured> find(Site site) {
        return isListed(site) || isBracketed(site) || isMove(site)
                ? nameBefore(site)
                : Optional.empty();
    }

    /** {@code Dow +0.2 %}: a sign, right behind the name. */
    private static boolean isListed(Site site) {
        String text = site.text(site.begin(), site.end());
        return site.quantity().kind() == Kind.PERCENT
                && (text.startsWith("+") || text.startsWith("-") || text.startsWith("−"));
    }

    /** {@code Ann Moor (0.5 GPA)}: the figure with its noun, and nothing else, in brackets. */
    private static boolean isBracketed(Site site) {
        boolean opened = site.token(site.begin() - 1).map(token -> token.is("(")).orElse(false);
        return opened
                && site.quantity().kind() == Kind.COUNT
                && site.token(site.end() + 1).map(token -> token.is(")")).orElse(false);
    }

    /** {@code Borland, down 68p}: how a price has moved. */
    private static boolean isMove(Site site) {
        boolean comma = site.token(site.begin() - 2).map(token -> token.is(",")).orElse(false);
        return comma
                && site.token(site.begin() - 1)
                        .map(token -> token.is("down") || token.is("up"))
                        .orElse(false);
    }

    /** The name that ends before the figure, as far as capitals and numbers of its own reach. */
    private static Optional<Measured> nameBefore(Site site) {
        int end = site.begin();
        while (end > 0 && isBetween(site.sentence().tokens().get(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isName(site.sentence().tokens().get(begin - 1))) {
            begin--;
        }
        boolean letters =
                site.sentence().tokens().subList(begin, end).stream()
                        .anyMatch(token -> Character.isLetter(token.text().codePointAt(0)));
        return letters ? Optional.of(Measured.of(-1, begin, end, null, null)) : Optional.empty();
    }

    private static boolean isBetween(Token token) {
        return token.is("(") || token.is(",") || token.is("down") || token.is("up");
    }

    private static boolean isName(Token token) {
        boolean number = !token.text().isEmpty() && Character.isDigit(token.text().codePointAt(0));
        return token.tag() == Token.Tag.PROPN
                || number
                || token.is("&")
                || Character.isUpperCase(token.text().codePointAt(0));
    }
}
