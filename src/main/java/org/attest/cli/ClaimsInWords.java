package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.output.OutputReader;

/** Claims for people: the value that is suggested, and everyone who states one. */
final class ClaimsInWords {

    private final OutputReader output;
    private final PrintWriter out;

    ClaimsInWords(OutputReader output, PrintWriter out) {
        this.output = output;
        this.out = out;
    }

    /** Prints these claims in this order. */
    void print(List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        Map<String, Map<String, String>> claims = claims(ids);
        Map<String, Map<String, String>> anchors = anchors(claims);
        Map<String, List<Map<String, String>>> members = members(ids);
        FactsInWords facts = new FactsInWords(output);
        int number = 1;
        for (String id : ids) {
            Map<String, String> claim = claims.get(id);
            out.println(
                    number++
                            + ". "
                            + Phrases.subject(claim)
                            + ": "
                            + claim.get("status")
                            + "  ["
                            + id
                            + "]");
            line("about", about(claim, anchors.get(claim.get("anchor_id"))));
            line("value", Phrases.suggested(claim) + ". " + claim.get("rationale"));
            line("stated", claim.get("positions"));
            for (Map<String, String> fact : members.getOrDefault(id, List.of())) {
                fact(facts, fact, fact.containsValue(claim.get("preferred_id")));
            }
            out.println();
        }
        out.println(
                "attest explain ID tells why the facts of a claim are one, and why they conflict.");
    }

    private Map<String, Map<String, String>> claims(List<String> ids) throws IOException {
        Set<String> wanted = new HashSet<>(ids);
        Map<String, Map<String, String>> claims = new HashMap<>();
        output.each(
                "claims",
                row -> {
                    if (wanted.contains(row.get("claim_id"))) {
                        claims.put(row.get("claim_id"), row);
                    }
                });
        return claims;
    }

    private Map<String, Map<String, String>> anchors(Map<String, Map<String, String>> claims)
            throws IOException {
        Set<String> wanted = new HashSet<>();
        claims.values().forEach(claim -> wanted.add(claim.get("anchor_id")));
        Map<String, Map<String, String>> anchors = new HashMap<>();
        output.each(
                "anchors",
                row -> {
                    if (wanted.contains(row.get("anchor_id"))) {
                        anchors.put(row.get("anchor_id"), row);
                    }
                });
        return anchors;
    }

    private Map<String, List<Map<String, String>>> members(List<String> ids) throws IOException {
        Map<String, List<Map<String, String>>> members = new LinkedHashMap<>();
        ids.forEach(id -> members.put(id, new ArrayList<>()));
        for (String table : List.of("figures", "events")) {
            output.each(
                    table,
                    row -> {
                        List<Map<String, String>> own = members.get(row.get("claim_id"));
                        if (own != null) {
                            own.add(row);
                        }
                    });
        }
        return members;
    }

    private void fact(FactsInWords facts, Map<String, String> fact, boolean preferred)
            throws IOException {
        out.println("     " + (preferred ? "* " : "- ") + facts.source(fact));
        if (Phrases.isFigure(fact)) {
            out.println("         " + fact.get("sentence"));
        }
        out.println(
                "         "
                        + Phrases.value(fact)
                        + (Phrases.isFigure(fact)
                                ? ", holds for "
                                        + Phrases.days(
                                                fact.get("as_of_earliest"),
                                                fact.get("as_of_latest"))
                                : ""));
    }

    private static String about(Map<String, String> claim, Map<String, String> anchor) {
        List<String> parts = new ArrayList<>();
        if (anchor != null && isName(anchor)) {
            parts.add(anchor.get("name"));
        }
        if (!claim.get("place").isEmpty()) {
            parts.add(claim.get("place"));
        }
        return String.join(", ", parts);
    }

    /** Of what has no name of its own, the anchor's is a list of key words. */
    private static boolean isName(Map<String, String> anchor) {
        return anchor.get("kind").equals("occurrence")
                || anchor.get("name").chars().anyMatch(Character::isUpperCase);
    }

    private void line(String name, String text) {
        if (!text.isEmpty()) {
            out.println(String.format(Locale.ROOT, "   %-8s %s", name, text));
        }
    }
}
