package org.attest;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attest.events.EventFinder;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.places.PlaceFinder;
import org.attest.quantity.FigureFinder;
import org.attest.systems.SystemFinder;
import org.attest.temporal.TemporalTagger;
import org.attest.text.LanguageDetector;
import org.attest.text.TextAnalyser;

/**
 * The stages that read one document, in their order. Any number of threads may use one extractor.
 */
final class Extractor implements Function<Document, Extraction> {

    private final LanguageDetector languages = new LanguageDetector();
    private final TextAnalyser text;
    private final List<UnaryOperator<Annotated>> stages;

    Extractor(Lexicon lexicon) {
        this.text = new TextAnalyser(lexicon);
        this.stages =
                List.of(
                        new PlaceFinder(lexicon),
                        new TemporalTagger(lexicon),
                        new SystemFinder(lexicon),
                        new FigureFinder(lexicon),
                        new EventFinder(lexicon));
    }

    @Override
    public Extraction apply(Document document) {
        return Extraction.of(document, () -> read(document));
    }

    private Annotated read(Document document) {
        Annotated annotated =
                text.apply(document.withLanguage(languages.language(document.text())));
        for (UnaryOperator<Annotated> stage : stages) {
            annotated = stage.apply(annotated);
        }
        return annotated;
    }
}
