package org.attest.events;

import java.util.Set;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Token.Tag;

/** Phrases as named: without the article, with what belongs to the name after the head. */
final class Names {

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> OF_AND_FOR = Set.of("of", "for");

    private final Passage passage;

    Names(Passage passage) {
        this.passage = passage;
    }

    /** Empty for no phrase (-1). */
    String of(int phrase) {
        return name(phrase, OF);
    }

    /** With the purpose: {@code a committee for maritime affairs}. */
    String withPurpose(int phrase) {
        return name(phrase, OF_AND_FOR);
    }

    private String name(int phrase, Set<String> words) {
        if (phrase < 0) {
            return "";
        }
        return passage.text(passage.nameBegin(phrase), extent(phrase, words, 3));
    }

    private int extent(int index, Set<String> words, int depth) {
        NounPhrase phrase = passage.phrase(index);
        int end = phrase.end();
        for (Attachment attachment : phrase.attachments()) {
            boolean belongs =
                    attachment.link() == Link.COORDINATION
                            || attachment.link() == Link.PREPOSITION
                                    && words.contains(attachment.word());
            if (belongs && depth > 0 && !passage.isTime(attachment.target())) {
                end = Math.max(end, extent(attachment.target(), words, depth - 1));
            }
        }
        return words.contains("for") ? Math.max(end, purpose(end)) : end;
    }

    /** The end of a phrase that follows at once with {@code for}; else the end as it is. */
    private int purpose(int end) {
        boolean follows =
                end + 1 < passage.sentence().tokens().size() && passage.token(end).is("for");
        if (!follows) {
            return end;
        }
        return passage.phraseAt(end + 1).stream()
                .filter(i -> passage.head(i).tag() == Tag.NOUN && !passage.isTime(i))
                .map(i -> passage.phrase(i).end())
                .findFirst()
                .orElse(end);
    }
}
