package org.attest.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.CodePoints;
import org.attest.model.Decision;
import org.attest.model.OrphanedDecision;

/**
 * What {@code run.json} says: how the output came to be, and the hash of every file.
 *
 * @param version of the program
 * @param corpus the path from the output folder to the corpus, with {@code /} as separator
 * @param options those that can change a row
 * @param counts what was found; not read back
 * @param read SHA-256 by path below the corpus
 * @param files SHA-256 by path below the output
 * @param orphaned decisions that no longer apply; not read back
 * @param varying what may differ between two runs over the same files: times, the machine
 */
public record Manifest(
        String version,
        String corpus,
        SortedMap<String, String> options,
        Counts counts,
        SortedMap<String, String> read,
        SortedMap<String, String> files,
        List<OrphanedDecision> orphaned,
        SortedMap<String, String> varying) {

    /** The name of the file. */
    public static final String FILE = "run.json";

    /** The same manifest over these files. */
    Manifest withFiles(SortedMap<String, String> hashes) {
        return new Manifest(version, corpus, options, counts, read, hashes, orphaned, varying);
    }

    void writeTo(OutputStream out) throws IOException {
        ObjectNode root = Json.object();
        root.put("attest", version);
        root.put("corpus", corpus);
        put(root, "options", options);
        ObjectNode counted = root.putObject("counts");
        put(counted, "documents", counts.documents());
        put(counted, "facts", counts.facts());
        put(counted, "claims", counts.claims());
        put(counted, "discrepancies", counts.discrepancies());
        put(counted, "run", counts.run());
        put(root, "read", read);
        put(root, "files", files);
        ArrayNode orphans = root.putArray("orphaned_decisions");
        orphaned.forEach(each -> orphans.add(described(each)));
        put(root, "volatile", varying);
        Json.write(root, out);
    }

    /** The row of {@code decisions.csv}, its line, and why it no longer applies. */
    private static ObjectNode described(OrphanedDecision orphan) {
        Decision decision = orphan.decision();
        return Json.object()
                .put("line", decision.line())
                .put("left_id", decision.leftId())
                .put("right_id", decision.rightId())
                .put("left_quote", decision.leftQuote())
                .put("right_quote", decision.rightQuote())
                .put("decision", decision.choice())
                .put("decided_by", decision.decidedBy())
                .put("decided_at", decision.decidedAt())
                .put("note", decision.note())
                .put("reason", orphan.reason());
    }

    private static void put(ObjectNode parent, String name, Map<String, ?> entries) {
        parent.set(name, Json.MAPPER.valueToTree(entries));
    }

    /**
     * Reads the manifest of an output folder.
     *
     * @throws OutputRefused if there is none, or it is not one of attest
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw missing(folder);
        }
        JsonNode root = parse(file);
        if (!root.path("attest").isTextual() || !root.path("files").isObject()) {
            throw new OutputRefused(
                    file
                            + " was not written by attest, expected the keys \"attest\" and \"files\"");
        }
        return new Manifest(
                root.path("attest").asText(),
                root.path("corpus").asText(),
                strings(root.path("options")),
                null,
                strings(root.path("read")),
                strings(root.path("files")),
                List.of(),
                strings(root.path("volatile")));
    }

    static OutputRefused missing(Path folder) {
        return new OutputRefused(
                folder + " holds no " + FILE + ", expected the output of an attest run");
    }

    private static JsonNode parse(Path file) throws IOException {
        try {
            return Json.MAPPER.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new OutputRefused(
                    file
                            + " is not JSON ("
                            + e.getOriginalMessage()
                            + "), expected the file that the run wrote");
        }
    }

    private static SortedMap<String, String> strings(JsonNode object) {
        SortedMap<String, String> entries = new TreeMap<>(CodePoints.ORDER);
        object.properties().forEach(e -> entries.put(e.getKey(), e.getValue().asText()));
        return entries;
    }
}
