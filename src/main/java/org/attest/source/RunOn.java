package org.attest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a line on which a release's header and its text run together: {@code Fleet Press Office
 * 2014-06-KA-003 For Immediate Release OSLO, Norway (June 3) - The boats ...}.
 */
final class RunOn {

    private static final Pattern HEADER_WORDS =
            Pattern.compile(
                    "(?i:for immediate release|download pdf)|"
                            + LineRules.RELEASE_NUMBER.pattern()
                            + "(?:\\s\\d{3,4}(?:,\\s?\\d{3,4}){0,20}+)?");
    private static final int FARTHEST = 300;
    private static final int PROSE = 60;

    private RunOn() {}

    /** The line's parts in order; the line itself where nothing is to be cut. */
    static List<Line> cut(Line line) {
        Optional<Dateline> dateline = Dateline.find(line.text());
        if (dateline.isPresent() && isFitting(dateline.get(), line.text())) {
            return parts(line, dateline.get().begin(), dateline.get().end());
        }
        int end = endOfHeader(line.text());
        return end > 0 && line.text().length() - end >= PROSE ? parts(line, 0, end) : List.of(line);
    }

    /** Nothing, or a release's header, stands before it, and behind a mere place a text. */
    private static boolean isFitting(Dateline dateline, String text) {
        String lead = text.substring(0, dateline.begin());
        return (lead.isBlank() || endOfHeader(lead) > 0)
                && (!dateline.bare() || text.length() - dateline.end() >= PROSE);
    }

    private static int endOfHeader(String text) {
        Matcher matcher =
                HEADER_WORDS.matcher(text.substring(0, Math.min(text.length(), FARTHEST)));
        int end = 0;
        while (matcher.find()) {
            end = matcher.end();
        }
        return end;
    }

    private static List<Line> parts(Line line, int begin, int end) {
        List<Line> parts = new ArrayList<>();
        add(line.part(0, begin, line.afterBlank(), false), parts);
        add(line.part(begin, end, parts.isEmpty() && line.afterBlank(), false), parts);
        add(line.part(end, line.text().length(), false, true), parts);
        return parts;
    }

    private static void add(Line part, List<Line> parts) {
        if (part != null) {
            parts.add(part);
        }
    }
}
