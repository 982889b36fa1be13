package org.attest.reconcile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Fact;

/** What is known of the documents that facts come from. */
final class Sources {

    private final Map<String, Document.About> about;

    /**
     * @param about of every document, by its id
     */
    Sources(Map<String, Document.About> about) {
        this.about = Map.copyOf(about);
    }

    Optional<LocalDate> published(Fact fact) {
        return about(fact).publication();
    }

    DocumentKind kind(Fact fact) {
        return about(fact).kind();
    }

    /** Who says it: the voice in the text, else the publisher, else the document itself. */
    String voice(Fact fact) {
        if (!fact.attributedTo().isEmpty()) {
            return fact.attributedTo();
        }
        return about(fact).publisher().isEmpty() ? fact.docId() : about(fact).publisher();
    }

    /** The voice as it is compared: an article or a capital makes no other voice. */
    String voiceKey(Fact fact) {
        return voice(fact).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private Document.About about(Fact fact) {
        Document.About known = about.get(fact.docId());
        if (known == null) {
            throw new IllegalArgumentException("a fact of an unknown document: " + fact.docId());
        }
        return known;
    }
}
