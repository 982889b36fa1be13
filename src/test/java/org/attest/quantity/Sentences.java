package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Token;
import org.attest.model.Token.Tag;
import org.attest.model.Zone;

/** Sentences for examples, with tags told from the words alone. */
final class Sentences {

    private static final Pattern TOKEN =
            Pattern.compile("\\d[\\d.,]*+\\d|\\d|[\\p{L}]+(?:['’-]\\p{L}+)*+|\\S");

    private static final Set<String> NOT_NOUNS =
            Set.of(
                    "of", "the", "a", "an", "came", "in", "was", "were", "is", "and", "or", "to",
                    "who", "that", "fell", "rose", "at", "from", "then", "already", "there", "on",
                    "each", "for", "it", "went", "left", "not", "said", "by");

    private Sentences() {}

    /** A document of one sentence. */
    static Annotated of(String text) {
        Document document =
                new Document(
                        "a.txt",
                        "",
                        "text/plain",
                        Text.of(text),
                        new Document.About(DocumentKind.OTHER, "", "", "", null, "en"),
                        List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))),
                        "");
        return Annotated.of(
                document,
                List.of(
                        new Sentence(
                                new Span(0, text.length()),
                                Zone.Kind.BODY,
                                0,
                                tokens(text),
                                List.of(),
                                List.of())));
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            tokens.add(
                    new Token(
                            new Span(matcher.start(), matcher.end()),
                            word,
                            tag(word),
                            lemma(word)));
        }
        return tokens;
    }

    private static Tag tag(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)
                || Set.of("two", "four", "five", "six", "seven").contains(word)) {
            return Tag.NUM;
        }
        if (!Character.isLetter(first)) {
            return Tag.PUNCT;
        }
        if (NOT_NOUNS.contains(word.toLowerCase(Locale.ROOT))) {
            return Tag.X;
        }
        return Character.isUpperCase(first) ? Tag.PROPN : Tag.NOUN;
    }

    private static String lemma(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
