package org.attest.model;

import java.io.Serializable;

/**
 * A part of a document and what it is. Zones are marked, not cut: every offset stays an offset into
 * the whole text.
 *
 * @param kind what the part is
 * @param span where it stands; zones of a document do not overlap and come in order
 */
public record Zone(Kind kind, Span span) implements Serializable {

    /** What a part of a page is for. */
    public enum Kind {
        /** The headline. */
        TITLE(true, true),
        /** Kind, issuing office, date and byline above the text. */
        HEADER(false, true),
        /** A paragraph of the text. */
        BODY(true, true),
        /** A heading inside the text. */
        HEADING(true, true),
        /** A bullet or a labelled line of the text. */
        LIST(true, true),
        /** The words under a picture. */
        CAPTION(false, false),
        /** Banners, navigation, legal notes, contacts. */
        BOILERPLATE(false, false),
        /** Headlines and teasers of other articles. */
        RELATED(false, false);

        private final boolean facts;
        private final boolean dates;

        Kind(boolean facts, boolean dates) {
            this.facts = facts;
            this.dates = dates;
        }

        /** Whether figures, systems and events are taken from it. */
        public boolean carriesFacts() {
            return facts;
        }

        /** Whether temporal expressions are taken from it. */
        public boolean carriesDates() {
            return dates;
        }
    }
}
