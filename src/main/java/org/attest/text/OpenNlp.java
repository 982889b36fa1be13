package org.attest.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP with its English models. Models are loaded once in each JVM, when first asked for; the
 * classes that use them are not thread-safe, so each thread has its own.
 */
final class OpenNlp implements LanguageModel {

    private static final Shared<SentenceDetectorME> SENTENCES =
            new Shared<>(
                    "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                    in -> {
                        SentenceModel model = new SentenceModel(in);
                        return () -> new SentenceDetectorME(model);
                    });
    private static final Shared<POSTaggerME> TAGS =
            new Shared<>(
                    "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
                    in -> {
                        POSModel model = new POSModel(in);
                        return () -> new POSTaggerME(model);
                    });
    private static final Shared<LemmatizerME> LEMMAS =
            new Shared<>(
                    "opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin",
                    in -> {
                        LemmatizerModel model = new LemmatizerModel(in);
                        return () -> new LemmatizerME(model);
                    });
    private static final Shared<LanguageDetectorME> LANGUAGES =
            new Shared<>(
                    "langdetect-183.bin",
                    in -> {
                        LanguageDetectorModel model = new LanguageDetectorModel(in);
                        return () -> new LanguageDetectorME(model);
                    });

    /** What the model gives for a word that it cannot lemmatise. */
    private static final String UNKNOWN = "O";

    @Override
    public List<Integer> sentenceEnds(String text) {
        return Arrays.stream(SENTENCES.get().sentPosDetect(text)).map(Span::getEnd).toList();
    }

    @Override
    public String[] tags(String[] tokens) {
        return TAGS.get().tag(tokens);
    }

    @Override
    public String lemma(String word, String tag) {
        String lemma = LEMMAS.get().lemmatize(new String[] {word}, new String[] {tag})[0];
        return lemma.equals(UNKNOWN) ? "" : lemma;
    }

    @Override
    public String language(String text) {
        return LANGUAGES.get().predictLanguage(text).getLang();
    }

    /** A model that all threads share, and a tool over it for each thread. */
    private static final class Shared<T> {

        private interface Loader<T> {
            Supplier<T> load(InputStream in) throws IOException;
        }

        private final String resource;
        private final Loader<T> loader;
        private final ThreadLocal<T> tools = ThreadLocal.withInitial(() -> maker().get());
        private Supplier<T> maker;

        Shared(String resource, Loader<T> loader) {
            this.resource = resource;
            this.loader = loader;
        }

        T get() {
            return tools.get();
        }

        private synchronized Supplier<T> maker() {
            if (maker == null) {
                maker = load();
            }
            return maker;
        }

        private Supplier<T> load() {
            try (InputStream in = OpenNlp.class.getResourceAsStream("/" + resource)) {
                if (in == null) {
                    throw new FileNotFoundException(resource + " is not in the program's jar");
                }
                return loader.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the model " + resource + " cannot be read", e);
            }
        }
    }
}
