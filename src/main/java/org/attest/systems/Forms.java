package org.attest.systems;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names and designations are written. */
final class Forms {

    private static final List<String> DASHES = List.of("-", "\u2013", "\u2011", "\u2010");

    private static final int LONGEST_PREFIX = 4;

    private Forms() {}

    static boolean isDash(String sign) {
        return DASHES.contains(sign);
    }

    /** Whether a form is a designation and no name: {@code F-35}, {@code M1}, {@code MK 41}. */
    static boolean isCoded(String form) {
        int space = form.indexOf(' ');
        return space <= LONGEST_PREFIX && form.chars().skip(space + 1).anyMatch(Character::isDigit);
    }

    /** The letters and digits alone, in capitals: what all ways to write a designation share. */
    static String squeezed(String form) {
        StringBuilder squeezed = new StringBuilder();
        form.codePoints().filter(Character::isLetterOrDigit).forEach(squeezed::appendCodePoint);
        return squeezed.toString().toUpperCase(Locale.ROOT);
    }

    /** A form with each kind of hyphen, and its plural. */
    static Set<String> written(String form) {
        Set<String> forms = new LinkedHashSet<>();
        for (String dash : DASHES) {
            String spelled = form.replace("-", dash);
            forms.add(spelled);
            forms.add(plural(spelled));
        }
        return forms;
    }

    /** The plural of a name; digits and capitals take an s as words do. */
    static String plural(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (lower.endsWith("s") || lower.endsWith("x") || lower.endsWith("ch")) {
            return form + "es";
        }
        boolean soft =
                lower.endsWith("y")
                        && lower.length() > 1
                        && "aeiou".indexOf(lower.charAt(lower.length() - 2)) < 0;
        return soft && Character.isLowerCase(form.charAt(form.length() - 1))
                ? form.substring(0, form.length() - 1) + "ies"
                : form + "s";
    }

    /** The same name in capitals, as headlines write it. */
    static String capitals(String form) {
        return form.toUpperCase(Locale.ROOT);
    }
}
