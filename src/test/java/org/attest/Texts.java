package org.attest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Zone;
import org.attest.text.TextAnalyser;

/** Documents for tests: a text of paragraphs, published on a Monday. */
public final class Texts {

    /** The publication date of every document made here: Monday, 17 August 2020. */
    public static final LocalDate PUBLISHED = LocalDate.of(2020, 8, 17);

    private static final TextAnalyser ANALYSER = new TextAnalyser(Lexicon.builtIn());

    private Texts() {}

    /** A document whose paragraphs, with a blank line between, are body zones. */
    public static Document document(String text) {
        Text whole = Text.of(text);
        List<Zone> zones = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= whole.length(); at++) {
            boolean end =
                    at == whole.length()
                            || whole.slice(at, Math.min(whole.length(), at + 2)).equals("\n\n");
            if (end && at > begin) {
                zones.add(new Zone(Zone.Kind.BODY, new Span(begin, at)));
            }
            if (end) {
                begin = at + 2;
            }
        }
        Document.About about = new Document.About(DocumentKind.NEWS, "", "", "", PUBLISHED, "en");
        return new Document("a.txt", "", "text/plain", whole, about, zones, "");
    }

    /** The same, with its sentences. */
    public static Annotated analysed(String text) {
        return ANALYSER.apply(document(text));
    }
}
