package org.attest.source;

import java.util.List;
import org.attest.model.Zone;

/** The lines after a text's end: other articles, contacts, the page's foot. */
final class Tail {

    private static final int HEADLINE_WORDS = 4;
    private static final int RESUMED = 2;
    private static final int PARAGRAPH = 160;

    private final List<MarkedLine> lines;
    private final int body;

    /**
     * Looks for the ends of a text.
     *
     * @param body the index of its first line
     */
    Tail(List<MarkedLine> lines, int body) {
        this.lines = lines;
        this.body = body;
    }

    /** Marks what lies beyond the text; other entries stay as they are. */
    void zone(Zone.Kind[] zones) {
        int from = body;
        while (from < lines.size()) {
            if (opensRelated(from)) {
                from = mark(related(from), resumption(from), Zone.Kind.RELATED, zones);
            } else if (closes(from)) {
                from = mark(from, lines.size(), Zone.Kind.BOILERPLATE, zones);
            } else {
                from++;
            }
        }
        markFoot(zones);
    }

    private boolean opensRelated(int i) {
        return i > body && (lines.get(i).is(Mark.RELATED_HEADING) || lines.get(i).is(Mark.TEASER));
    }

    /** The end sign and the contacts count only past the middle: both may stand on top, too. */
    private boolean closes(int i) {
        MarkedLine line = lines.get(i);
        int length = lines.get(lines.size() - 1).line().end() - lines.get(0).line().begin();
        boolean late = (line.line().begin() - lines.get(0).line().begin()) * 2L > length;
        return late && (line.is(Mark.END) || line.is(Mark.CONTACTS));
    }

    /** A teaser's headline and the words under its picture stand above it. */
    private int related(int opened) {
        int begin = opened;
        if (lines.get(opened).is(Mark.TEASER)) {
            begin = blockBegin(opened);
            boolean alone = begin == opened && begin - 1 > body;
            if (alone && isHeadline(begin - 1)) {
                begin = blockBegin(begin - 1);
            }
        }
        return Math.max(begin, body + 1);
    }

    private boolean isHeadline(int i) {
        return lines.get(i).is(Mark.SHORT) || lines.get(i).is(Mark.CAPTION);
    }

    private int blockBegin(int i) {
        int begin = i;
        while (begin > body && !lines.get(begin).line().afterBlank()) {
            begin--;
        }
        return begin;
    }

    /** Paragraphs that stand alone and break nothing off are the text again. */
    private int resumption(int opened) {
        int run = 0;
        for (int i = opened + 1; i < lines.size(); i++) {
            run = isParagraph(i) ? run + 1 : 0;
            if (run == RESUMED) {
                return i - RESUMED + 1;
            }
        }
        return lines.size();
    }

    private boolean isParagraph(int i) {
        Line line = lines.get(i).line();
        boolean alone =
                line.afterBlank()
                        && (i + 1 == lines.size() || lines.get(i + 1).line().afterBlank());
        return alone
                && lines.get(i).is(Mark.PROSE)
                && line.endsWithFullStop()
                && !line.text().endsWith("...")
                && !line.text().endsWith("…")
                && line.text().length() >= PARAGRAPH
                && !lines.get(i - 1).is(Mark.SHORT);
    }

    private int mark(int from, int to, Zone.Kind kind, Zone.Kind[] zones) {
        for (int i = from; i < to; i++) {
            zones[i] =
                    switch (lines.get(i).mark()) {
                        case CAPTION -> Zone.Kind.CAPTION;
                        case FURNITURE, DIVIDER, END, CONTACTS -> Zone.Kind.BOILERPLATE;
                        case BREADCRUMB,
                                TEASER,
                                RELATED_HEADING,
                                RELATED_LINK,
                                HEADER,
                                DATELINE,
                                BULLET,
                                LABELLED,
                                ROW,
                                PROSE,
                                SHORT ->
                                kind;
                    };
        }
        return to;
    }

    /** Names of other pages under the last paragraph, where no teaser gives them away. */
    private void markFoot(Zone.Kind[] zones) {
        int foot = lines.size();
        while (foot > body + 1
                && zones[foot - 1] == null
                && !lines.get(foot - 1).mark().isListed()
                && !lines.get(foot - 1).is(Mark.PROSE)) {
            foot--;
        }
        List<MarkedLine> below = lines.subList(foot, lines.size());
        boolean furniture = below.stream().anyMatch(line -> line.is(Mark.FURNITURE));
        long headlines = below.stream().filter(Tail::isForeignHeadline).count();
        for (int i = foot; i < lines.size(); i++) {
            if (lines.get(i).is(Mark.SHORT) && (furniture || headlines > 1)) {
                zones[i] = furniture ? Zone.Kind.BOILERPLATE : Zone.Kind.RELATED;
            }
        }
    }

    private static boolean isForeignHeadline(MarkedLine line) {
        return line.is(Mark.SHORT)
                && line.line().words() >= HEADLINE_WORDS
                && line.line().isTitleCase();
    }
}
