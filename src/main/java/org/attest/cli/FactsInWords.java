package org.attest.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.model.Text;
import org.attest.output.OutputReader;

/** Facts of an output in words: where they stand, who tells them, for what time. */
final class FactsInWords {

    private final OutputReader output;
    private final Map<String, String> publishers = new HashMap<>();
    private final Map<String, String> published = new HashMap<>();

    FactsInWords(OutputReader output) throws IOException {
        this.output = output;
        output.each(
                "documents",
                row -> {
                    publishers.put(row.get("doc_id"), row.get("publisher"));
                    published.put(row.get("doc_id"), row.get("published"));
                });
    }

    /**
     * As editors name it: {@code file:line:column}, both from 1; offsets where the text is gone.
     */
    String place(Map<String, String> row) throws IOException {
        int begin = Integer.parseInt(row.get("begin"));
        Optional<Text> text = output.text(row.get("doc_id"));
        if (text.isEmpty() || begin > text.get().length()) {
            return row.get("doc_id") + ", characters " + begin + " to " + row.get("end");
        }
        String before = text.get().slice(0, begin).replace("\r\n", "\n").replace('\r', '\n');
        int lineStart = before.lastIndexOf('\n') + 1;
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, before.length()) + 1;
        return row.get("doc_id") + ":" + line + ":" + column;
    }

    /**
     * The quote, where it stands and who says it: {@code "nearly 500" at a.txt:3:7, Harbour Wire}.
     */
    String source(Map<String, String> fact) throws IOException {
        String publisher = publishers.getOrDefault(fact.get("doc_id"), "");
        String voice = fact.getOrDefault("attributed_to", "");
        return Phrases.quoted(fact.get("quote"))
                + " at "
                + place(fact)
                + (publisher.isEmpty() ? "" : ", " + publisher)
                + (voice.isEmpty() ? "" : ", as told by " + voice);
    }

    /** The day of the document that tells it. */
    String told(Map<String, String> fact) {
        String day = published.getOrDefault(fact.get("doc_id"), "");
        return day.isEmpty() ? "in a document without a date" : "in a document of " + day;
    }

    /** What the wording allows: {@code 54,500 to 55,500 troop}; an event's days. */
    static String bounds(Map<String, String> fact) {
        return Phrases.isFigure(fact)
                ? Phrases.numbers(fact.get("low"), fact.get("high")) + qualifier(fact)
                : Phrases.days(fact.get("earliest"), fact.get("latest"));
    }

    private static String qualifier(Map<String, String> fact) {
        String qualifier = fact.get("qualifier").replace('_', ' ');
        return (fact.get("unit").isEmpty() ? "" : " " + fact.get("unit"))
                + (qualifier.equals("exact") ? "" : " (" + qualifier + ")");
    }

    /** The time that it holds for, how that is known, and what kind of time it is. */
    static String time(Map<String, String> fact) {
        if (!Phrases.isFigure(fact)) {
            return basis(fact.get("date_basis"));
        }
        return Phrases.days(fact.get("as_of_earliest"), fact.get("as_of_latest"))
                + ", "
                + basis(fact.get("time_basis"))
                + "; "
                + kind(fact.get("time_kind"));
    }

    private static String basis(String basis) {
        return switch (basis) {
            case "stated" -> "as stated";
            case "narrative" -> "from what went before it in the text";
            case "document" -> "for want of better the document's own";
            default -> basis;
        };
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "stock" -> "a stock, which is a level that may move";
            case "tally" -> "a tally, which is a count that grows while it is taken";
            case "flow" -> "a flow, which is what happened in a time and does not move";
            case "attribute" -> "an attribute, which does not move";
            default -> kind;
        };
    }
}
