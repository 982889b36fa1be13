package org.attest.source;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Zone;

/**
 * Marks the zones of a plain text. A line's look gives its {@link Mark}; its place on the page, in
 * the {@link Head} above the text, in the text or in the {@link Tail} below, gives its zone. Where
 * nothing tells, a line is text: a stray headline costs less than a lost paragraph.
 */
final class Zoner {

    private static final int HEAD_LINES = 6;

    private final LineRules rules;

    Zoner(LineRules rules) {
        this.rules = rules;
    }

    /** The zones of a text in order; they cover everything but space. */
    List<Zone> zones(Text text) {
        List<Zone> zones = new ArrayList<>();
        boolean first = true;
        for (List<MarkedLine> section : sections(marked(text.toString()))) {
            addZones(text, section, first, zones);
            first = false;
        }
        return zones;
    }

    private List<MarkedLine> marked(String text) {
        List<MarkedLine> marked = new ArrayList<>();
        boolean inHead = true;
        for (Line line : Lines.of(text)) {
            for (Line part : inHead ? RunOn.cut(line) : List.of(line)) {
                Mark mark = rules.mark(part);
                marked.add(new MarkedLine(part, mark));
                boolean opensHead =
                        mark == Mark.DIVIDER
                                || mark == Mark.HEADER
                                || mark == Mark.BREADCRUMB && marked.size() < 30;
                inHead = opensHead || inHead && mark != Mark.PROSE && !part.opensBody();
            }
        }
        return marked;
    }

    /** A page may hold several releases, each with a head of its own. */
    private static List<List<MarkedLine>> sections(List<MarkedLine> lines) {
        List<List<MarkedLine>> sections = new ArrayList<>();
        int from = 0;
        boolean body = false;
        for (int i = 0; i < lines.size(); i++) {
            int begin = body ? sectionBegin(lines, i, from) : from;
            if (begin > from) {
                sections.add(lines.subList(from, begin));
                from = begin;
                body = false;
            }
            body = body || lines.get(i).is(Mark.PROSE);
        }
        if (from < lines.size()) {
            sections.add(lines.subList(from, lines.size()));
        }
        return sections;
    }

    /** A rule with a head below it, or the title above a release's number, opens a section. */
    private static int sectionBegin(List<MarkedLine> lines, int i, int from) {
        if (lines.get(i).is(Mark.DIVIDER) && hasHead(lines, i + 1)) {
            return i;
        }
        boolean number =
                lines.get(i).is(Mark.HEADER)
                        && LineRules.RELEASE_NUMBER.matcher(lines.get(i).line().text()).find();
        int begin = i;
        while (number
                && begin > from + 1
                && !lines.get(begin - 1).is(Mark.PROSE)
                && !lines.get(begin).line().afterBlank()) {
            begin--;
        }
        return number ? begin : from;
    }

    private static boolean hasHead(List<MarkedLine> lines, int from) {
        return lines.stream()
                .skip(from)
                .limit(HEAD_LINES)
                .takeWhile(line -> !line.is(Mark.PROSE))
                .anyMatch(line -> line.is(Mark.HEADER) || line.is(Mark.DATELINE));
    }

    private void addZones(Text text, List<MarkedLine> lines, boolean first, List<Zone> zones) {
        Zone.Kind[] kinds = kinds(lines, first);
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i).line();
            Span span =
                    new Span(text.codePointOffset(line.begin()), text.codePointOffset(line.end()));
            zones.add(new Zone(kinds[i], span));
        }
    }

    private Zone.Kind[] kinds(List<MarkedLine> lines, boolean first) {
        Zone.Kind[] kinds = new Zone.Kind[lines.size()];
        if (first && kinds.length == 1) {
            kinds[0] = Zone.Kind.BODY;
            return kinds;
        }
        Head head = new Head(lines, rules.kinds(), first);
        head.zone(kinds);
        int body = head.bodyBegin();
        if (body == lines.size()) {
            keepText(lines, kinds);
            return kinds;
        }
        new Tail(lines, body).zone(kinds);
        for (int i = body; i < kinds.length; i++) {
            kinds[i] = kinds[i] == null ? bodyKind(lines, i, body) : kinds[i];
        }
        return kinds;
    }

    /** A page without a sentence: its lines are the text, but for a headline above others. */
    private static void keepText(List<MarkedLine> lines, Zone.Kind[] kinds) {
        long headings = lines.stream().filter(MarkedLine::isText).count();
        for (int i = 0; i < kinds.length; i++) {
            boolean text = lines.get(i).isText() && kinds[i] != Zone.Kind.HEADER;
            boolean title = kinds[i] == Zone.Kind.TITLE && (headings > 1 || kinds.length > 1);
            if (text && !title) {
                kinds[i] = Zone.Kind.BODY;
            }
        }
    }

    private static Zone.Kind bodyKind(List<MarkedLine> lines, int i, int body) {
        return switch (lines.get(i).mark()) {
            case PROSE, TEASER, DATELINE -> Zone.Kind.BODY;
            case BULLET, LABELLED, ROW -> Zone.Kind.LIST;
            case CAPTION -> Zone.Kind.CAPTION;
            case RELATED_LINK, RELATED_HEADING -> Zone.Kind.RELATED;
            case FURNITURE, BREADCRUMB, DIVIDER, END, CONTACTS -> Zone.Kind.BOILERPLATE;
            case HEADER ->
                    LineRules.isDateOfIssue(lines.get(i).line())
                            ? Zone.Kind.HEADER
                            : shortKind(lines, i, body);
            case SHORT -> shortKind(lines, i, body);
        };
    }

    private static Zone.Kind shortKind(List<MarkedLine> lines, int i, int body) {
        if (i == body) {
            return Zone.Kind.BODY;
        }
        if (isInList(lines, i)) {
            return Zone.Kind.LIST;
        }
        boolean textBelow = i + 1 < lines.size() && lines.get(i + 1).isText();
        return textBelow && !lines.get(i).line().beginsInLowerCase()
                ? Zone.Kind.HEADING
                : Zone.Kind.BODY;
    }

    /** One of several short lines in a block, or the first after a colon. */
    private static boolean isInList(List<MarkedLine> lines, int i) {
        boolean above = !lines.get(i).line().afterBlank() && isItem(lines.get(i - 1));
        boolean below =
                i + 1 < lines.size()
                        && !lines.get(i + 1).line().afterBlank()
                        && (lines.get(i + 1).is(Mark.SHORT) || lines.get(i + 1).is(Mark.ROW));
        return above || below;
    }

    private static boolean isItem(MarkedLine line) {
        return line.is(Mark.SHORT) || line.mark().isListed() || line.line().text().endsWith(":");
    }
}
