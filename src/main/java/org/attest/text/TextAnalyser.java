package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Token;
import org.attest.model.Token.Tag;
import org.attest.model.Zone;

/**
 * Reads a document into sentences with tokens, tags, lemmas, noun phrases and clauses. Each zone
 * that carries facts or dates is a block of its own, so no sentence runs over a zone's end. Threads
 * can share one analyser.
 */
public final class TextAnalyser implements Function<Document, Annotated> {

    /** Longer sentences are cut, so that the cost of every later stage is bounded. */
    private static final int MOST_TOKENS = 400;

    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final Tagger tagger;
    private final Lemmatizer lemmatizer;
    private final ClauseView clauses;

    /**
     * @throws org.attest.lexicon.BadTable if a table of the lexicon is missing or has a bad row
     */
    public TextAnalyser(Lexicon lexicon) {
        LanguageModel model = new OpenNlp();
        Vocabulary words = new Vocabulary(lexicon);
        splitter = new SentenceSplitter(model, words);
        tokenizer = new Tokenizer(words);
        tagger = new Tagger(model, words);
        lemmatizer = new Lemmatizer(model, words);
        clauses = new ClauseView(words);
    }

    @Override
    public Annotated apply(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Zone zone : document.zones()) {
            if (zone.kind().carriesFacts() || zone.kind().carriesDates()) {
                read(document.text(), zone, paragraph++, sentences);
            }
        }
        return Annotated.of(document, sentences);
    }

    private void read(Text text, Zone zone, int paragraph, List<Sentence> sentences) {
        Text block = Text.of(text.slice(zone.span()));
        String string = block.toString();
        for (Piece piece : splitter.sentences(string)) {
            List<Piece> tokens = tokenizer.tokens(string, piece);
            for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
                List<Piece> part =
                        tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
                if (part.stream().anyMatch(token -> says(token.of(string)))) {
                    sentences.add(sentence(block, zone, paragraph, part));
                }
            }
        }
    }

    /** Whether it is more than signs: a line of stars is no sentence, however long. */
    private static boolean says(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Sentence sentence(Text block, Zone zone, int paragraph, List<Piece> pieces) {
        String string = block.toString();
        List<String> texts = pieces.stream().map(piece -> piece.of(string)).toList();
        Tag[] tags = tagger.tags(texts);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            boolean counted = i > 0 && tags[i - 1] == Tag.NUM;
            tokens.add(
                    new Token(
                            span(block, zone, pieces.get(i)),
                            texts.get(i),
                            tags[i],
                            lemmatizer.lemma(texts.get(i), tags[i], counted)));
        }
        return clauses.over(tokens, zone.kind(), paragraph);
    }

    private static Span span(Text block, Zone zone, Piece piece) {
        int offset = zone.span().begin();
        return new Span(
                offset + block.codePointOffset(piece.begin()),
                offset + block.codePointOffset(piece.end()));
    }
}
