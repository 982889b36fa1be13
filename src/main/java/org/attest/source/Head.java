package org.attest.source;

import java.util.List;
import org.attest.model.Zone;

/** The lines above a text's first sentence: banner, title, office, date, author. */
final class Head {

    private static final int BANNER_LINES = 30;
    private static final int BANNER_LENGTH = 2500;
    private static final int PLACE_AND_DATE = 6;
    private static final int TITLE_LENGTH = 260;

    private final List<MarkedLine> lines;
    private final DocumentKinds kinds;
    private final boolean first;
    private final int banner;
    private final int body;
    private final int lastHeader;

    /**
     * Looks at the beginning of a part of a page.
     *
     * @param first whether the page begins here, so that a title and a banner may come
     */
    Head(List<MarkedLine> lines, DocumentKinds kinds, boolean first) {
        this.lines = lines;
        this.kinds = kinds;
        this.first = first;
        this.banner = first ? banner() : 0;
        this.body = body();
        this.lastHeader = lastHeader();
    }

    /** The index of the text's first line; the number of lines where there is none. */
    int bodyBegin() {
        return body;
    }

    /** What each line above the text is. */
    void zone(Zone.Kind[] zones) {
        int title = title();
        for (int i = 0; i < body; i++) {
            zones[i] = i == title ? titleKind() : kind(i, title);
        }
    }

    /** Banner ends with the last trail of links, if that comes early and little stands above. */
    private int banner() {
        int end = 0;
        for (int i = 0; i < Math.min(lines.size(), BANNER_LINES); i++) {
            boolean early =
                    lines.get(i).line().begin() - lines.get(0).line().begin() < BANNER_LENGTH;
            if (lines.get(i).is(Mark.BREADCRUMB) && early) {
                end = i + 1;
            }
        }
        return end;
    }

    private int body() {
        for (int i = banner; i < lines.size(); i++) {
            if (beginsBody(i)) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean beginsBody(int i) {
        MarkedLine line = lines.get(i);
        if (line.is(Mark.PROSE) || line.line().opensBody()) {
            return true;
        }
        if (i > 0 && lines.get(i - 1).is(Mark.DATELINE) && line.isText()) {
            return true;
        }
        boolean inList = i + 1 < lines.size() && lines.get(i + 1).mark() == line.mark();
        return line.mark().isListed() && (inList || hasCandidate(i));
    }

    private boolean hasCandidate(int end) {
        return lines.subList(banner, end).stream()
                .anyMatch(line -> mayBeTitle(line) && !kinds.isPublisher(line.line().text()));
    }

    private static boolean mayBeTitle(MarkedLine line) {
        return (line.is(Mark.SHORT) || line.is(Mark.LABELLED))
                && line.line().text().length() <= TITLE_LENGTH;
    }

    /** The first line that may be one and is not just a publisher's name; -1 for none. */
    private int title() {
        int name = -1;
        int weak = -1;
        for (int i = banner; i < body; i++) {
            if (mayBeTitle(lines.get(i))) {
                boolean publisher = kinds.isPublisher(lines.get(i).line().text());
                if (!publisher && !saysLittle(lines.get(i).line())) {
                    return i;
                }
                name = publisher && name < 0 ? i : name;
                weak = !publisher && weak < 0 ? i : weak;
            }
        }
        return weak >= 0 || hasHeader() ? weak : name;
    }

    /** One word, or a place and a date: a title only where no other line can be one. */
    private static boolean saysLittle(Line line) {
        boolean endsWithDate =
                HeaderDate.in(line.text()).stream()
                        .anyMatch(date -> date.hasYear() && date.end() == line.text().length());
        return line.words() == 1 || endsWithDate && line.words() <= PLACE_AND_DATE;
    }

    private int lastHeader() {
        int last = body - 1;
        while (last >= banner
                && !lines.get(last).is(Mark.HEADER)
                && !lines.get(last).is(Mark.DATELINE)) {
            last--;
        }
        return last;
    }

    private boolean hasHeader() {
        return lastHeader >= banner;
    }

    private Zone.Kind titleKind() {
        return first ? Zone.Kind.TITLE : Zone.Kind.HEADING;
    }

    private Zone.Kind kind(int i, int title) {
        return switch (lines.get(i).mark()) {
            case CAPTION -> Zone.Kind.CAPTION;
            case HEADER, DATELINE -> i < banner ? inBanner(i) : Zone.Kind.HEADER;
            case RELATED_LINK, TEASER -> Zone.Kind.RELATED;
            case FURNITURE, BREADCRUMB, RELATED_HEADING, DIVIDER, END, CONTACTS ->
                    Zone.Kind.BOILERPLATE;
            case BULLET, LABELLED, ROW, PROSE, SHORT -> unmarked(i, title);
        };
    }

    /** A menu may hold the word that names a kind of document; a date is a date anywhere. */
    private Zone.Kind inBanner(int i) {
        return HeaderDate.in(lines.get(i).line().text()).isEmpty()
                ? Zone.Kind.BOILERPLATE
                : Zone.Kind.HEADER;
    }

    /** Above the title it is the page's, among header lines the header's, below them a heading. */
    private Zone.Kind unmarked(int i, int title) {
        if (i < banner) {
            return Zone.Kind.BOILERPLATE;
        }
        return i < title || i < lastHeader || kinds.isPublisher(lines.get(i).line().text())
                ? Zone.Kind.HEADER
                : Zone.Kind.HEADING;
    }
}
