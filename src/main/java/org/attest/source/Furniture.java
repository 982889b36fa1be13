package org.attest.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;

/** The words of web pages that are not the text: {@code furniture.csv}. */
final class Furniture {

    private static final int LONGEST = 450;
    private static final int LONGEST_HEADING = 8;

    private record Phrase(String words, Mark mark, String position) {

        static Phrase of(Row row) {
            return new Phrase(
                    Folded.of(row.required("phrase")), mark(row), position(row, "position"));
        }

        private static Mark mark(Row row) {
            return switch (row.get("zone")) {
                case "boilerplate" -> Mark.FURNITURE;
                case "caption" -> Mark.CAPTION;
                case "related" -> Mark.RELATED_HEADING;
                case "link" -> Mark.RELATED_LINK;
                case "closing" -> Mark.CONTACTS;
                default ->
                        throw row.bad(
                                "zone", "one of boilerplate, caption, related, link, closing");
            };
        }

        private static String position(Row row, String column) {
            String position = row.get(column);
            if (!List.of("whole", "start", "section", "anywhere").contains(position)) {
                throw row.bad(column, "one of whole, start, section, anywhere");
            }
            return position;
        }

        boolean standsAnywhere() {
            return position.equals("anywhere");
        }

        boolean fits(String line, String bare, Line source) {
            return switch (position) {
                case "whole" -> bare.equals(words);
                case "start" -> Folded.startsWithPhrase(line, words);
                case "section" ->
                        Folded.startsWithPhrase(line, words)
                                && source.words() <= LONGEST_HEADING
                                && !source.endsSentence();
                default -> Folded.hasPhrase(line, words);
            };
        }
    }

    /** By first character, so that a page of many short lines costs little. */
    private final Map<Character, List<Phrase>> phrases = new HashMap<>();

    private final List<Phrase> anywhere;

    /**
     * Reads the table.
     *
     * @throws BadTable for a row with an unknown zone or position
     */
    Furniture(Lexicon lexicon) {
        List<Phrase> all =
                lexicon.table(
                        "furniture.csv", List.of("phrase", "zone", "position"), 1, Phrase::of);
        anywhere = all.stream().filter(Phrase::standsAnywhere).toList();
        for (Phrase phrase : all) {
            phrases.computeIfAbsent(
                    phrase.words().charAt(0),
                    first ->
                            all.stream()
                                    .filter(p -> p.standsAnywhere() || p.words().charAt(0) == first)
                                    .toList());
        }
    }

    /** What the words of a line make it; empty for a line without such words. */
    Optional<Mark> mark(Line line) {
        if (line.text().length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Folded.of(line.text());
        String bare = bare(folded);
        return phrases.getOrDefault(folded.charAt(0), anywhere).stream()
                .filter(phrase -> phrase.fits(folded, bare, line))
                .map(Phrase::mark)
                .findFirst();
    }

    private static String bare(String folded) {
        int end = folded.length();
        while (end > 0 && ":.…»>!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end).strip();
    }
}
