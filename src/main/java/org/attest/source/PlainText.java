package org.attest.source;

import java.util.List;
import org.attest.lexicon.BadTable;
import org.attest.lexicon.Lexicon;
import org.attest.model.Document;
import org.attest.model.Text;
import org.attest.model.Zone;

/** From decoded text to a document. */
final class PlainText {

    private final DocumentKinds kinds;
    private final Zoner zoner;

    /**
     * Reads the tables of words.
     *
     * @throws BadTable for a row that cannot be right
     */
    PlainText(Lexicon lexicon) {
        LineRules rules = new LineRules(lexicon);
        kinds = rules.kinds();
        zoner = new Zoner(rules);
    }

    Document document(String id, String sha256, Decoder.Decoding.Decoded decoded) {
        Text text = Text.of(decoded.text());
        List<Zone> zones = zoner.zones(text);
        return new Document(
                id,
                sha256,
                decoded.mediaType(),
                text,
                Metadata.read(kinds, text, zones),
                zones,
                decoded.partial());
    }
}
