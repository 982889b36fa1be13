package org.attest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.model.DateRange;
import org.attest.model.Span;

/**
 * Documents on one thing whose pairs of facts were marked by hand.
 *
 * @param name the folder below the set's corpus
 */
record GoldGroup(String name, List<GoldFact> facts, List<GoldPair> pairs) {

    /**
     * A marked figure or event.
     *
     * @param value null for a vague figure and for an event
     * @param range of an event; null for a figure
     * @param triggers of an event, one of which it is
     */
    record GoldFact(
            String id,
            String document,
            Span span,
            BigDecimal value,
            DateRange range,
            List<String> triggers) {

        boolean isFigure() {
            return range == null;
        }
    }

    /**
     * How two facts stand to one another.
     *
     * @param certain whether the relation counts
     * @param alignCertain whether it counts that they are one claim or not
     */
    record GoldPair(String a, String b, String relation, boolean certain, boolean alignCertain) {

        boolean joined() {
            return !relation.equals("unrelated");
        }
    }

    /** Reads the groups of a set. */
    static List<GoldGroup> read(Path groupsJsonl) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldGroup> groups = new ArrayList<>();
        for (String line : Files.readAllLines(groupsJsonl)) {
            if (!line.isBlank()) {
                groups.add(of(json.readTree(line)));
            }
        }
        return groups;
    }

    private static GoldGroup of(JsonNode group) {
        List<GoldFact> facts = new ArrayList<>();
        group.get("figures").forEach(node -> facts.add(figure(node)));
        group.get("events").forEach(node -> facts.add(event(node)));
        List<GoldPair> pairs = new ArrayList<>();
        group.get("pairs").forEach(node -> pairs.add(pair(node)));
        return new GoldGroup(group.get("group").asText(), facts, pairs);
    }

    private static GoldFact figure(JsonNode node) {
        JsonNode value = node.get("value");
        BigDecimal number = value.isNull() ? null : new BigDecimal(value.asText());
        return new GoldFact(id(node), document(node), span(node), number, null, List.of());
    }

    private static GoldFact event(JsonNode node) {
        List<String> triggers = new ArrayList<>();
        node.get("trigger").forEach(trigger -> triggers.add(trigger.asText()));
        DateRange range =
                DateRange.of(
                        day(node.get("earliest"), LocalDate.MIN),
                        day(node.get("latest"), LocalDate.MAX));
        return new GoldFact(id(node), document(node), span(node), null, range, triggers);
    }

    private static LocalDate day(JsonNode node, LocalDate open) {
        return node.isNull() || node.asText().isEmpty() ? open : LocalDate.parse(node.asText());
    }

    private static String id(JsonNode node) {
        return node.get("id").asText();
    }

    private static String document(JsonNode node) {
        return node.get("doc").asText();
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("begin").asInt(), node.get("end").asInt());
    }

    private static GoldPair pair(JsonNode node) {
        return new GoldPair(
                node.get("a").asText(),
                node.get("b").asText(),
                node.get("relation").asText(),
                node.get("certain").asBoolean(),
                node.get("align_certain").asBoolean());
    }
}
