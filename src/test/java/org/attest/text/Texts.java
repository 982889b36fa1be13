package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.lexicon.Lexicon;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Zone;

/** Texts as documents, read by one analyser. */
final class Texts {

    static final TextAnalyser ANALYSER = new TextAnalyser(Lexicon.builtIn());

    private Texts() {}

    /** A document whose whole text is one zone. */
    static Document document(String text) {
        Text whole = Text.of(text);
        List<Zone> zones = new ArrayList<>();
        if (whole.length() > 0) {
            zones.add(new Zone(Zone.Kind.BODY, new Span(0, whole.length())));
        }
        Document.About about = new Document.About(DocumentKind.NEWS, "", "", "", null, "en");
        return new Document("a.txt", "", "text/plain", whole, about, zones, "");
    }

    static List<Sentence> read(String text) {
        return ANALYSER.apply(document(text)).sentences();
    }
}
