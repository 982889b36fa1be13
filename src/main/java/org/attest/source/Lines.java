package org.attest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into lines and joins those that were only wrapped. */
final class Lines {

    /** A list item begins here, whatever the line above looks like. */
    static final Pattern ITEM =
            Pattern.compile(
                    "^(?:[•‣▪●◦·∙■□–—*+-]\\s++|[•‣▪●◦■]|\\(?\\d{1,2}[.)]\\s++"
                            + "|\\(?[a-z][.)]\\s++)(?=\\S)");

    private static final int WRAPPED_MIN = 45;
    private static final int WRAPPED_MAX = 120;
    private static final int RAGGED = 25;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
    }

    /** The lines of a text, in order; what lies between them is space. */
    static List<Line> of(String text) {
        Lines lines = new Lines(text);
        lines.cut();
        return lines.joined();
    }

    private void cut() {
        boolean blank = true;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !endsLine(text.charAt(to))) {
                to++;
            }
            blank = !add(from, to, blank);
            from = to + (text.startsWith("\r\n", to) ? 2 : 1);
        }
    }

    private boolean add(int from, int to, boolean afterBlank) {
        Line raw = new Line(from, to, text.substring(from, to), afterBlank, false);
        Line line = raw.part(0, to - from, afterBlank, false);
        if (line != null) {
            lines.add(line);
        }
        return line != null;
    }

    private static boolean endsLine(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !lines.get(to).afterBlank()) {
                to++;
            }
            addBlock(lines.subList(from, to), joined);
            from = to;
        }
        return joined;
    }

    private void addBlock(List<Line> block, List<Line> joined) {
        boolean wrapped = isWrapped(block);
        Line open = block.get(0);
        for (int i = 1; i < block.size(); i++) {
            Line next = block.get(i);
            if (!isItem(next) && (wrapped || continues(block.get(i - 1), next))) {
                open =
                        new Line(
                                open.begin(),
                                next.end(),
                                text.substring(open.begin(), next.end()),
                                open.afterBlank(),
                                false);
            } else {
                joined.add(open);
                open = next;
            }
        }
        joined.add(open);
    }

    private static boolean isItem(Line line) {
        return ITEM.matcher(line.text()).find();
    }

    /** A sentence that breaks off far out and goes on in lower case. */
    private static boolean continues(Line line, Line next) {
        return line.text().length() >= WRAPPED_MIN
                && !line.endsSentence()
                && next.beginsInLowerCase();
    }

    /** A paragraph set to a width: lines of like length, some of which break a sentence off. */
    private static boolean isWrapped(List<Line> block) {
        if (block.size() < 3) {
            return false;
        }
        List<Line> full = block.subList(0, block.size() - 1);
        int longest = full.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        long broken = full.stream().filter(line -> !line.endsSentence()).count();
        return longest >= WRAPPED_MIN
                && longest <= WRAPPED_MAX
                && full.stream().allMatch(line -> line.text().length() >= longest - RAGGED)
                && block.get(block.size() - 1).text().length() <= longest + RAGGED
                && broken * 2 >= full.size()
                && block.stream().skip(1).anyMatch(Line::beginsInLowerCase)
                && block.stream().skip(1).noneMatch(Lines::isItem);
    }
}
