package org.attest.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.model.Text;

/** Reads an output back, and the texts that it speaks of. Serves one thread. */
public final class OutputReader {

    private final Path folder;
    private final Manifest manifest;
    private final Map<String, Optional<Text>> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    private OutputReader(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens an output folder.
     *
     * @throws OutputRefused if it is none
     */
    public static OutputReader open(Path folder) throws IOException {
        return new OutputReader(folder, Manifest.read(folder));
    }

    Manifest manifest() {
        return manifest;
    }

    /** A file of the output; empty if there is none of that name in it. */
    Optional<Path> file(String name) {
        return inside(folder, name);
    }

    /** A file of the corpus; empty if there is none of that name in it. */
    Optional<Path> source(String name) {
        return inside(folder.resolve(manifest.corpus()), name);
    }

    private static Optional<Path> inside(Path root, String name) {
        Path base = root.toAbsolutePath().normalize();
        Path file = base.resolve(name).normalize();
        return file.startsWith(base) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    /**
     * A table's rows by column name, columns in order.
     *
     * @param table the name without its ending
     */
    public List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> rows = tables.get(table);
        if (rows == null) {
            rows = read(table);
            tables.put(table, rows);
        }
        return rows;
    }

    private List<Map<String, String>> read(String table) throws IOException {
        Path file = folder.resolve(Tables.named(table).csv());
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    List<String> header(String table) throws IOException {
        Path file = folder.resolve(Tables.named(table).csv());
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
        }
    }

    /**
     * A document's text: the converted one of the output, else the file itself if it is UTF-8.
     * Empty where neither is there.
     */
    public Optional<Text> text(String docId) throws IOException {
        Optional<Text> text = texts.get(docId);
        if (text == null) {
            Optional<Path> converted = file("text/" + docId + ".txt");
            Optional<Path> path = converted.isPresent() ? converted : source(docId);
            text = path.isPresent() ? decoded(Files.readAllBytes(path.get())) : Optional.empty();
            texts.put(docId, text);
        }
        return text;
    }

    private static Optional<Text> decoded(byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(Text.of(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
