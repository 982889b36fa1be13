package org.attest.text;

import java.util.List;
import java.util.Set;
import org.attest.text.Chunk.Kind;

/** The chunks of a sentence, and what can be seen from one of them without reading clauses. */
final class Outlook {

    private static final Set<String> DEFINITE = Set.of("the", "its", "a second", "that time");

    private final List<Chunk> chunks;
    private final Words words;

    Outlook(List<Chunk> chunks, Words words) {
        this.chunks = chunks;
        this.words = words;
    }

    int size() {
        return chunks.size();
    }

    Chunk get(int i) {
        return chunks.get(i);
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < chunks.size() && chunks.get(i).is(kind);
    }

    String word(int i) {
        return i >= 0 && i < chunks.size() ? chunks.get(i).word() : "";
    }

    /** The chunk before, adverbs skipped; -1 at the beginning. */
    int before(int i) {
        int at = i - 1;
        while (is(at, Kind.ADVERB)) {
            at--;
        }
        return at;
    }

    /** The chunk after, adverbs skipped; the size at the end. */
    int after(int i) {
        int at = i + 1;
        while (is(at, Kind.ADVERB)) {
            at++;
        }
        return at;
    }

    /** Whether a noun phrase names a time: {@code Sept. 8, 1951}, {@code last week}. */
    boolean isTime(int i) {
        if (!is(i, Kind.NOUN)) {
            return false;
        }
        int head = get(i).head();
        if (words.isMonth(head) || words.isWeekday(head)) {
            return true;
        }
        if (words.isYear(head) && get(i).end() - get(i).begin() == 1) {
            return true;
        }
        return words.vocabulary.is("time", words.lemma(head))
                && !DEFINITE.contains(words.lower(get(i).begin()));
    }

    /** Whether a noun phrase or an article's time hangs on a verb without a preposition. */
    boolean isBareTime(int i) {
        return isTime(i) && !is(i - 1, Kind.PREPOSITION);
    }

    /**
     * The verb group that the noun phrase at {@code i} is the subject of, as far as can be seen:
     * the next finite one that only prepositional phrases, times, reduced participles and other
     * members of a list come before; -1 if none.
     *
     * @param lists whether to look past {@code and} and commas of a list
     */
    int verbOf(int i, boolean lists, VerbForms forms) {
        int at = i + 1;
        boolean insideParticiple = false;
        while (at < size()) {
            switch (get(at).kind()) {
                case VERB -> {
                    if (forms.isFinite(at)) {
                        return at;
                    }
                    insideParticiple = true;
                    at++;
                }
                case PREPOSITION -> {
                    if (forms.opensClause(at)) {
                        return -1;
                    }
                    at += is(at + 1, Kind.NOUN) ? 2 : 1;
                }
                case ADVERB, ADJECTIVE, OTHER -> at++;
                case OPEN -> at = closing(at) + 1;
                case NOUN -> {
                    if (!isTime(at) && !insideParticiple) {
                        return -1;
                    }
                    at++;
                }
                case CONJUNCTION -> {
                    if (!lists || !is(after(at), Kind.NOUN) && !is(after(at), Kind.PREPOSITION)) {
                        return -1;
                    }
                    at = after(at) + (is(after(at), Kind.NOUN) ? 1 : 0);
                }
                case COMMA -> {
                    if (!lists || !isListed(at + 1)) {
                        return -1;
                    }
                    at += is(at + 1, Kind.CONJUNCTION) ? 1 : 2;
                }
                case RELATIVE, SUBORDINATOR, BREAK, CLOSE -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isListed(int i) {
        return is(i, Kind.NOUN) && !isTime(i) || is(i, Kind.CONJUNCTION) && is(after(i), Kind.NOUN);
    }

    int closing(int open) {
        int at = open;
        while (at < size() && !is(at, Kind.CLOSE)) {
            at++;
        }
        return Math.min(at, size() - 1);
    }

    /** Whether noun phrases with commas between them, from {@code i} on, end in {@code and X}. */
    boolean isListWithEnd(int i) {
        int at = i;
        while (at < size()) {
            if (is(at, Kind.NOUN) || is(at, Kind.ADJECTIVE)) {
                at++;
            } else if (is(at, Kind.PREPOSITION) && is(at + 1, Kind.NOUN)) {
                at += 2;
            } else if (is(at, Kind.COMMA)
                    && (is(at + 1, Kind.NOUN) || is(at + 1, Kind.CONJUNCTION))) {
                at++;
            } else {
                return is(at, Kind.CONJUNCTION) && is(after(at), Kind.NOUN);
            }
        }
        return false;
    }
}
