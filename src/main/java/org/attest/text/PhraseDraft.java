package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;

/** A noun phrase while what hangs on it is being read. */
final class PhraseDraft {

    final Chunk chunk;
    final List<Attachment> attachments = new ArrayList<>();

    PhraseDraft(Chunk chunk) {
        this.chunk = chunk;
    }

    void attach(Link link, String word, int target) {
        attachments.add(new Attachment(link, word, target));
    }

    NounPhrase finished() {
        return new NounPhrase(chunk.begin(), chunk.end(), chunk.head(), attachments);
    }
}
