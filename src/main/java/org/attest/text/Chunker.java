package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.Clause.VerbGroup;
import org.attest.model.Token.Tag;
import org.attest.text.Chunk.Kind;

/**
 * Cuts a sentence into flat chunks: noun phrases, verb groups, and the words and signs between
 * them. Quotation marks are left out: they stand anywhere and decide nothing here.
 */
final class Chunker {

    private static final Set<String> VERBS_AS_PREPOSITIONS =
            Set.of("including", "following", "regarding", "concerning", "excluding");
    private static final Set<String> ADJECTIVES_AS_PREPOSITIONS = Set.of("near", "worth", "like");
    private static final Set<String> ADVERBS_AS_PREPOSITIONS =
            Set.of(
                    "after",
                    "before",
                    "since",
                    "near",
                    "about",
                    "around",
                    "across",
                    "over",
                    "under",
                    "outside",
                    "inside",
                    "above",
                    "below",
                    "behind",
                    "beyond",
                    "past",
                    "to",
                    "within",
                    "aboard",
                    "alongside",
                    "as");

    private static final int LONGEST_PREPOSITION = 4;

    private final Words words;
    private final NounPhrases nouns;
    private final VerbGroups verbs;

    Chunker(Words words) {
        this.words = words;
        this.nouns = new NounPhrases(words);
        this.verbs = new VerbGroups(words);
    }

    List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Chunk chunk = at(at, chunks);
            if (chunk == null) {
                at++;
            } else {
                chunks.add(chunk);
                at = chunk.end();
            }
        }
        return chunks;
    }

    private Chunk at(int at, List<Chunk> before) {
        if (words.is(at, Tag.PUNCT)
                || !Character.isLetterOrDigit(words.text(at).codePointAt(0))
                        && words.is(at, Tag.X)) {
            return sign(at);
        }
        if (isExistential(at)) {
            return Chunk.word(Kind.ADVERB, at, at + 1, "there");
        }
        Chunk preposition = preposition(at);
        if (nouns.isHedgedAmount(at)) {
            return nouns.at(at);
        }
        if (preposition != null && preposition.end() > at + 1) {
            return preposition;
        }
        if (isRelative(at)) {
            return Chunk.word(Kind.RELATIVE, at, at + 1, words.lower(at));
        }
        Chunk noun = nouns.at(at);
        VerbGroup verb = verbs.at(at);
        boolean amount =
                noun != null && noun.head() > at && !words.isVerbal(at) && preposition != null;
        if (amount) {
            return noun;
        }
        if (preposition != null
                        && (verb == null
                                || !words.isVerbal(at)
                                || !isLast(before, Kind.NOUN)
                                || VERBS_AS_PREPOSITIONS.contains(words.lower(at)))
                        && !words.lower(at).equals("to")
                || preposition != null && verb == null) {
            return preposition;
        }
        if (noun != null && (verb == null || words.is(at, Tag.VERB) && noun.head() > at)) {
            return noun;
        }
        if (verb != null) {
            return Chunk.verb(verb);
        }
        return other(at);
    }

    private static boolean isLast(List<Chunk> chunks, Kind kind) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(kind);
    }

    private Chunk sign(int at) {
        return switch (words.text(at)) {
            case "," -> Chunk.word(Kind.COMMA, at, at + 1, ",");
            case "(", "[" -> Chunk.word(Kind.OPEN, at, at + 1, "(");
            case ")", "]" -> Chunk.word(Kind.CLOSE, at, at + 1, ")");
            case "\"", "“", "”", "''", "``", "'", "‘", "’", "«", "»", "." -> null;
            default -> Chunk.word(Kind.BREAK, at, at + 1, words.text(at));
        };
    }

    private boolean isExistential(int at) {
        return words.lower(at).equals("there")
                && (words.isVerbal(at + 1) || words.is(at + 1, Tag.ADV) && words.isVerbal(at + 2));
    }

    private Chunk preposition(int at) {
        StringBuilder phrase = new StringBuilder();
        int end = at;
        String found = "";
        for (int i = at; i < at + LONGEST_PREPOSITION && i < words.size(); i++) {
            phrase.append(i > at ? " " : "").append(words.lower(i));
            if (words.vocabulary.is("preposition", phrase.toString())
                    && (i > at || isPreposition(at))) {
                end = i + 1;
                found = phrase.toString();
            }
        }
        return end > at ? Chunk.word(Kind.PREPOSITION, at, end, found) : null;
    }

    private boolean isPreposition(int at) {
        return words.is(at, Tag.ADP)
                || words.is(at, Tag.ADJ) && ADJECTIVES_AS_PREPOSITIONS.contains(words.lower(at))
                || words.is(at, Tag.SCONJ)
                || words.is(at, Tag.PART) && words.lower(at).equals("to")
                || words.is(at, Tag.VERB) && words.lower(at).endsWith("ing")
                || words.is(at, Tag.ADV) && ADVERBS_AS_PREPOSITIONS.contains(words.lower(at));
    }

    private boolean isRelative(int at) {
        if (!words.in("relative", at)) {
            return false;
        }
        return switch (words.lower(at)) {
            case "that" -> !words.is(at, Tag.DET) && !demonstrates(at);
            case "which" -> !words.is(at, Tag.DET) || !words.isNominal(at + 1);
            case "where", "when" ->
                    words.isNominal(at - 1) || words.lower(at - 1).equals(",") && at > 1;
            default -> true;
        };
    }

    /** Whether {@code that} points at what follows or went before: {@code under that treaty}. */
    private boolean demonstrates(int at) {
        boolean pronoun = words.is(at - 1, Tag.ADP) && !words.isNominal(at + 1);
        boolean determiner =
                words.is(at - 1, Tag.ADP) && words.is(at + 1, Tag.NOUN) && !words.isPlural(at + 1);
        return pronoun || determiner || at == 0;
    }

    private Chunk other(int at) {
        String word = words.lower(at);
        if (words.is(at, Tag.CCONJ) || word.equals("&")) {
            return Chunk.word(Kind.CONJUNCTION, at, at + 1, word);
        }
        if (words.vocabulary.is("subordinator", word)) {
            return Chunk.word(Kind.SUBORDINATOR, at, at + 1, word);
        }
        if (words.is(at, Tag.ADJ)) {
            return Chunk.word(Kind.ADJECTIVE, at, at + 1, word);
        }
        boolean adverb = words.is(at, Tag.ADV) || words.is(at, Tag.PART) || words.is(at, Tag.ADP);
        return Chunk.word(adverb ? Kind.ADVERB : Kind.OTHER, at, at + 1, word);
    }
}
