package org.attest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.model.DocumentKind;
import org.attest.model.Named;

/**
 * The words by which documents name their kind, and publishers theirs: {@code document-kinds.csv}.
 */
final class DocumentKinds {

    private static final Pattern BREAK = Pattern.compile("\\s[-–—|]\\s?|-\\s|[,|(]");
    private static final Pattern LABEL_END = Pattern.compile("[|:]|\\s\\d|no\\.|#|$");
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile(
                    "(?<![\\p{L}\\d'’-])(?!(?:of|the|and|for|de|du|la|le|on|command|office|wire|news)"
                            + "\\b)\\p{Ll}|\\d++(?!st|nd|rd|th)");
    private static final Pattern TITLE_WORDS = Pattern.compile("^\\p{L}\\S*+ \\p{L}");
    private static final int LONGEST_KIND = 4;
    private static final int OTHER_WORDS = 4;
    private static final int NAME_LENGTH = 90;
    private static final Pattern OF = Pattern.compile("^(?:\\S{1,11} )?(\\S{1,20}) (?:of|for) ");

    /**
     * A phrase and where it counts.
     *
     * @param kind null where a publisher's noun leaves it open
     */
    private record Phrase(String words, int wordCount, DocumentKind kind, String place) {

        static Phrase of(Row row) {
            DocumentKind kind =
                    row.get("kind").isEmpty()
                            ? null
                            : row.parsed(
                                    "kind",
                                    "a kind of document",
                                    k -> Named.of(DocumentKind.class, k));
            String place = row.get("place");
            if (!List.of("header", "label", "title", "publisher").contains(place)) {
                throw row.bad("place", "one of header, label, title, publisher");
            }
            String words = Folded.of(row.required("phrase"));
            return new Phrase(words, words.split(" ").length, kind, place);
        }

        boolean standsIn(String place) {
            return this.place.equals(place);
        }
    }

    private final List<Phrase> phrases;
    private final List<Phrase> headings;
    private final Map<String, Phrase> publishers;

    /**
     * Reads the table.
     *
     * @throws BadTable for a row with an unknown kind or place
     */
    DocumentKinds(Lexicon lexicon) {
        phrases =
                lexicon.table(
                        "document-kinds.csv", List.of("phrase", "place", "kind"), 2, Phrase::of);
        publishers =
                phrases.stream()
                        .filter(phrase -> phrase.standsIn("publisher"))
                        .collect(Collectors.toMap(Phrase::words, phrase -> phrase));
        headings =
                phrases.stream()
                        .filter(phrase -> phrase.standsIn("header") || phrase.standsIn("label"))
                        .toList();
    }

    /** Whether a line does no more than name a kind of document, with number or date at most. */
    boolean isKindLine(Line line) {
        int words = line.words();
        if (words > LONGEST_KIND + OTHER_WORDS) {
            return false;
        }
        String folded = Folded.of(line.text());
        return headings.stream()
                .filter(phrase -> !opensTitle(folded, phrase))
                .anyMatch(
                        phrase ->
                                phrase.standsIn("header")
                                                && words <= phrase.wordCount() + OTHER_WORDS
                                                && atAnEnd(folded, phrase.words())
                                        || isLabel(phrase, folded) && words <= 1 + OTHER_WORDS);
    }

    /** {@code FACT SHEET: the ships of Norland} says more than its kind. */
    private static boolean opensTitle(String folded, Phrase phrase) {
        int colon = phrase.words().length();
        return folded.startsWith(phrase.words())
                && folded.startsWith(": ", colon)
                && TITLE_WORDS.matcher(folded.substring(colon + 2)).find();
    }

    private static boolean atAnEnd(String line, String phrase) {
        return Folded.startsWithPhrase(line, phrase)
                || line.endsWith(phrase)
                        && line.length() > phrase.length()
                        && line.charAt(line.length() - phrase.length() - 1) == ' ';
    }

    private static boolean isLabel(Phrase phrase, String folded) {
        return phrase.standsIn("label")
                && Folded.startsWithPhrase(folded, phrase.words())
                && LABEL_END.matcher(folded.substring(phrase.words().length()).strip()).lookingAt();
    }

    /** The kind that header lines name; the first phrase of the table that is there counts. */
    Optional<DocumentKind> named(String header) {
        String folded = Folded.of(header);
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.standsIn("header")
                                                && Folded.hasPhrase(folded, phrase.words())
                                        || isLabel(phrase, folded))
                .map(Phrase::kind)
                .findFirst();
    }

    /** The kind that a title names. */
    Optional<DocumentKind> titled(String title) {
        String folded = Folded.of(title);
        return phrases.stream()
                .filter(
                        phrase ->
                                phrase.standsIn("title")
                                                && (Folded.startsWithPhrase(folded, phrase.words())
                                                        || folded.endsWith(" " + phrase.words()))
                                        || phrase.standsIn("header")
                                                && Folded.hasPhrase(folded, phrase.words()))
                .map(Phrase::kind)
                .findFirst();
    }

    /** The kind of what a publisher of this name mostly publishes. */
    Optional<DocumentKind> ofPublisher(String name) {
        return heads(name(name)).stream()
                .map(publishers::get)
                .filter(phrase -> phrase != null && phrase.kind() != null)
                .map(Phrase::kind)
                .findFirst();
    }

    /** Whether a text is the name of an office or an outlet: its head noun is one of theirs. */
    boolean isPublisher(String text) {
        return text.length() <= NAME_LENGTH
                && heads(name(text)).stream().anyMatch(publishers::containsKey)
                && isProperName(text.strip());
    }

    /** Capitals throughout, but for the small words of names, and no number. */
    private static boolean isProperName(String text) {
        return NOT_IN_NAMES.matcher(BREAK.split(text, 2)[0]).results().findAny().isEmpty();
    }

    private static String name(String text) {
        return BREAK.split(Folded.of(text).toLowerCase(Locale.ROOT), 2)[0].strip();
    }

    /** What may be a name's head: all of it, its last words, the word before an early "of". */
    private static List<String> heads(String name) {
        int last = name.lastIndexOf(' ');
        int lastTwo = name.lastIndexOf(' ', last - 1);
        List<String> heads = new ArrayList<>(List.of(name, name.substring(lastTwo + 1)));
        heads.add(name.substring(last + 1));
        Matcher of = OF.matcher(name);
        if (of.lookingAt()) {
            heads.add(of.group(1));
        }
        return heads;
    }
}
