package org.attest.source;

/** What a line looks like by itself, before its place on the page decides what it is. */
enum Mark {
    /** Banner, menu, share and legal words. */
    FURNITURE,
    /** The path of links above an article; what stands above it is banner. */
    BREADCRUMB,
    CAPTION,
    /** Date, dash and a cut-off sentence: another article's beginning. */
    TEASER,
    /** A heading that opens a list of other articles. */
    RELATED_HEADING,
    /** One line that points to another article. */
    RELATED_LINK,
    /** Kind, number, office, date or author above a text. */
    HEADER,
    /** A dateline on a line of its own; the text begins below it. */
    DATELINE,
    BULLET,
    /** A label, a colon and its value. */
    LABELLED,
    /** Cells with gaps between. */
    ROW,
    /** A rule between parts of a page. */
    DIVIDER,
    /** The sign that a release ends here. */
    END,
    /** A heading over names and telephone numbers. */
    CONTACTS,
    /** A sentence or more. */
    PROSE,
    /** Anything else: a headline, a heading, a name. */
    SHORT;

    boolean isListed() {
        return this == BULLET || this == LABELLED || this == ROW;
    }
}
