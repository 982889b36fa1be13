package org.attest.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Token;

/** A sentence as the engine reads it: its atoms, with the tokens that they belong to. */
public final class Atoms {

    private final Document document;
    private final Sentence sentence;
    private final List<Atom> atoms;

    private Atoms(Document document, Sentence sentence, List<Atom> atoms) {
        this.document = document;
        this.sentence = sentence;
        this.atoms = List.copyOf(atoms);
    }

    /** The atoms of a sentence of this document. */
    public static Atoms of(Annotated annotated, Sentence sentence) {
        Document document = annotated.document();
        return new Atoms(document, sentence, split(document.text(), sentence));
    }

    /** The atoms of a phrase from a table, as if it stood alone. */
    static List<Atom> of(String phrase) {
        return split(
                Text.of(phrase),
                new Span(0, Math.max(1, phrase.codePointCount(0, phrase.length()))),
                null);
    }

    private static List<Atom> split(Text text, Sentence sentence) {
        return split(text, sentence.span(), sentence);
    }

    private static List<Atom> split(Text text, Span window, Sentence sentence) {
        List<Atom> atoms = new ArrayList<>();
        int end = Math.min(window.end(), text.length());
        boolean glued = false;
        for (int at = window.begin(); at < end; ) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                glued = false;
                at++;
                continue;
            }
            int stop = end(text, at, end);
            Span span = new Span(at, stop);
            int token = sentence == null ? 0 : sentence.tokenAt(at);
            atoms.add(Atom.of(kind(c), span, written(text.slice(span), kind(c)), glued, token));
            glued = true;
            at = stop;
        }
        return atoms;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int end(Text text, int begin, int limit) {
        Atom.Kind kind = kind(text.codePointAt(begin));
        int at = begin + 1;
        if (kind != Atom.Kind.SYMBOL) {
            while (at < limit
                    && (kind(text.codePointAt(at)) == kind || isMark(text.codePointAt(at)))) {
                at++;
            }
        }
        return at;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Atom.Kind kind(int c) {
        if (Character.isDigit(c)) {
            return Atom.Kind.DIGITS;
        }
        return Character.isLetter(c) ? Atom.Kind.WORD : Atom.Kind.SYMBOL;
    }

    /** Digits of any script as ASCII ones without marks, so that rules see one kind. */
    private static String written(String text, Atom.Kind kind) {
        if (kind != Atom.Kind.DIGITS || text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder ascii = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(c -> ascii.append(Character.digit(c, 10)));
        return ascii.toString();
    }

    public Document document() {
        return document;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return atoms.size();
    }

    public Atom get(int index) {
        return atoms.get(index);
    }

    /** The atom at an index that may lie outside of the sentence. */
    public Optional<Atom> at(int index) {
        return index >= 0 && index < atoms.size()
                ? Optional.of(atoms.get(index))
                : Optional.empty();
    }

    /** The token that an atom belongs to. */
    public Token token(int index) {
        return sentence.tokens().get(atoms.get(index).token());
    }

    /** The first atom that ends after a code point; the number of atoms if there is none. */
    public int indexAt(int codePoint) {
        int low = 0;
        int high = atoms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (atoms.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The text of atoms {@code [begin, end)} as written, but digits of any script as ASCII ones, so
     * that what looks like a number to a rule can be read as one.
     */
    String text(int begin, int end) {
        String quote = document.quote(span(begin, end));
        if (quote.chars().allMatch(c -> c < 0x80)) {
            return quote;
        }
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            int from = i == begin ? get(i).span().begin() : get(i - 1).span().end();
            text.append(document.text().slice(from, get(i).span().begin())).append(get(i).text());
        }
        return text.toString();
    }

    /** The text span of atoms {@code [begin, end)}. */
    public Span span(int begin, int end) {
        return new Span(atoms.get(begin).span().begin(), atoms.get(end - 1).span().end());
    }
}
