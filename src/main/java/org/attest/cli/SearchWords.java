package org.attest.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;

/**
 * Words as a search compares them: without capitals and accents, nouns in the singular, numbers
 * without the marks between their thousands, {@code F-35} also as {@code F35}.
 */
final class SearchWords {

    private final Map<String, String> irregular = new HashMap<>();
    private final Set<String> functionWords = new HashSet<>();

    SearchWords(Lexicon lexicon) {
        lexicon.table(
                        "irregular-plurals.csv",
                        List.of("plural", "singular"),
                        1,
                        row -> Map.entry(row.required("plural"), row.required("singular")))
                .forEach(entry -> irregular.put(entry.getKey(), entry.getValue()));
        functionWords.addAll(
                lexicon.table(
                        "function-words.csv",
                        List.of("word", "class"),
                        2,
                        row -> row.required("word")));
    }

    /** The words that a search asks for, each once; function words only if there are no others. */
    List<String> asked(List<String> typed) {
        Set<String> words = new LinkedHashSet<>();
        typed.forEach(each -> pieces(each).forEach(piece -> words.add(form(joined(piece)))));
        List<String> telling =
                words.stream().filter(word -> !functionWords.contains(word)).toList();
        return telling.isEmpty() ? List.copyOf(words) : telling;
    }

    /** Every form under which a text's words can be found. */
    Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        for (String piece : pieces(text)) {
            words.add(form(joined(piece)));
            for (String part : piece.split("[-.'/]")) {
                words.add(form(part));
            }
        }
        words.remove("");
        return words;
    }

    /** Letters and digits, with the marks that can stand inside a word or number. */
    private static List<String> pieces(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'');
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int c : plain.codePoints().toArray()) {
            if (Character.isLetterOrDigit(c) || "-.'/,".indexOf(c) >= 0) {
                piece.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                add(piece, pieces);
            }
        }
        add(piece, pieces);
        return pieces;
    }

    private static void add(StringBuilder piece, List<String> pieces) {
        int begin = 0;
        int end = piece.length();
        while (begin < end && !Character.isLetterOrDigit(piece.charAt(begin))) {
            begin++;
        }
        while (end > begin && !isWordEnd(piece.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            pieces.add(piece.substring(begin, end).replace(",", ""));
        }
        piece.setLength(0);
    }

    private static boolean isWordEnd(char c) {
        return "-.'/,".indexOf(c) < 0;
    }

    private static String joined(String piece) {
        String owner = piece.endsWith("'s") ? piece.substring(0, piece.length() - 2) : piece;
        boolean number = owner.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return number
                ? owner
                : owner.chars()
                        .filter(c -> "-.'/".indexOf(c) < 0)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    /** The singular, by the table of irregular plurals and by endings. */
    private String form(String word) {
        String listed = irregular.get(word);
        if (listed != null) {
            return listed;
        }
        if (!word.endsWith("s") || word.length() < 4 || word.matches(".*(ss|us|is)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean hissing = word.matches(".*(sse|she|che|xe|zze)s");
        return word.substring(0, word.length() - (hissing ? 2 : 1));
    }
}
