package org.attest.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.attest.model.Text;

/**
 * Reads an output back, and the texts that it speaks of. Serves one thread.
 *
 * <p>The manifest may be missing, as in a checkout that keeps only what is the same in every run:
 * then the tables can be read, and the texts of plain documents cannot be found.
 */
public final class OutputReader {

    private final Path folder;
    private final Optional<Manifest> manifest;
    private final Map<String, Optional<Text>> texts = new HashMap<>();
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();
    private final Map<String, List<Map<String, String>>> uncheckedTables = new HashMap<>();

    private OutputReader(Path folder, Optional<Manifest> manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens an output folder.
     *
     * @throws OutputRefused if it is none
     */
    public static OutputReader open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new OutputRefused(
                    folder + " is no folder, expected one that an attest run wrote");
        }
        boolean kept = !Files.exists(folder.resolve(Manifest.FILE)) && OwnFiles.hasPackage(folder);
        return new OutputReader(
                folder, kept ? Optional.empty() : Optional.of(Manifest.read(folder)));
    }

    /** The folder, as the caller named it. */
    public Path folder() {
        return folder;
    }

    /** The version of attest that wrote it; empty where nothing tells. */
    public Optional<String> version() {
        return manifest.map(Manifest::version);
    }

    /**
     * The manifest.
     *
     * @throws OutputRefused if it is not there
     */
    Manifest manifest() {
        return manifest.orElseThrow(() -> Manifest.missing(folder));
    }

    /** A file of the output; empty if there is none of that name in it. */
    Optional<Path> file(String name) {
        return inside(folder, name);
    }

    /** A file of the corpus; empty if there is none of that name in it. */
    Optional<Path> source(String name) {
        return manifest.flatMap(known -> inside(folder.resolve(known.corpus()), name));
    }

    private static Optional<Path> inside(Path root, String name) {
        Path base = root.toAbsolutePath().normalize();
        Path file = base.resolve(name).normalize();
        return file.startsWith(base) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    /**
     * A table's rows by column name, columns in order; kept for the next call.
     *
     * @param table the name without its ending
     * @throws OutputRefused if the table is not whole
     */
    public List<Map<String, String>> rows(String table) throws IOException {
        List<Map<String, String>> rows = tables.get(table);
        if (rows == null) {
            List<Map<String, String>> read = new ArrayList<>();
            each(table, read::add);
            rows = List.copyOf(read);
            tables.put(table, rows);
        }
        return rows;
    }

    /**
     * Hands over a table's rows one by one and keeps none. A column that this version knows and the
     * output, being older, does not have is empty.
     *
     * @param table the name without its ending
     * @throws OutputRefused if the table is not whole
     */
    public void each(String table, Consumer<Map<String, String>> use) throws IOException {
        List<String> header = soundHeader(table);
        List<String> known = Tables.named(table).header();
        long number = 1;
        try (CSVParser parser = parser(table)) {
            for (CSVRecord cells : parser) {
                if (number++ > 1) {
                    use.accept(row(table, number - 1, header, known, cells));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw damaged(table + ".csv cannot be read past row " + number);
        }
    }

    /**
     * Compares tables with what the run recorded, where it is known.
     *
     * @throws OutputRefused if one was cut or changed, or is not there
     */
    public void requireWhole(List<String> names) throws IOException {
        for (String table : names) {
            soundHeader(table);
            String file = Tables.named(table).csv();
            Optional<String> recorded = manifest.map(known -> known.files().get(file));
            if (recorded.isPresent() && !recorded.get().equals(hash(folder.resolve(file)))) {
                throw damaged(file + " is not the file that the run recorded");
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (HashingStream hashed = new HashingStream(OutputStream.nullOutputStream())) {
            Files.copy(file, hashed);
            return hashed.sha256();
        }
    }

    /**
     * The columns of a table as this output has them.
     *
     * @throws OutputRefused if they are none that a version of attest wrote
     */
    public List<String> columns(String table) throws IOException {
        return soundHeader(table);
    }

    private Map<String, String> row(
            String table, long number, List<String> header, List<String> known, CSVRecord cells) {
        if (cells.size() != header.size()) {
            throw damaged(
                    table
                            + ".csv has "
                            + cells.size()
                            + " cells in row "
                            + number
                            + ", expected "
                            + header.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        known.forEach(column -> row.put(column, ""));
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    /**
     * Columns are only ever added at the end, so that of two versions one has the other's first.
     */
    private List<String> soundHeader(String table) throws IOException {
        List<String> header = header(table);
        List<String> known = Tables.named(table).header();
        int common = Math.min(header.size(), known.size());
        if (common == 0 || !header.subList(0, common).equals(known.subList(0, common))) {
            throw damaged(table + ".csv " + firstWrong(header, known));
        }
        return header;
    }

    private static String firstWrong(List<String> header, List<String> known) {
        int at = 0;
        while (at < header.size() && header.get(at).equals(known.get(at))) {
            at++;
        }
        return at == header.size()
                ? "has no header, expected the column " + known.get(at)
                : "has \""
                        + header.get(at)
                        + "\" as column "
                        + (at + 1)
                        + ", expected "
                        + known.get(at);
    }

    private OutputRefused damaged(String what) {
        return new OutputRefused(
                folder
                        + ": "
                        + what
                        + "; \"attest check "
                        + folder
                        + "\" tells what else is wrong");
    }

    private CSVParser parser(String table) throws IOException {
        Path file = folder.resolve(Tables.named(table).csv());
        if (!Files.isRegularFile(file)) {
            throw damaged("no table " + file.getFileName());
        }
        return CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180);
    }

    /** Whether a column's cells are numbers in JSON; false for one that this version lacks. */
    public static boolean isNumeric(String table, String column) {
        return Tables.named(table).columns().stream()
                .anyMatch(each -> each.name().equals(column) && each.type().isNumeric());
    }

    /**
     * The rows as they stand, whether they fit the header or not: cells that are not there are
     * null.
     */
    List<Map<String, String>> unchecked(String table) throws IOException {
        List<Map<String, String>> rows = uncheckedTables.get(table);
        if (rows == null) {
            Path file = folder.resolve(Tables.named(table).csv());
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
            try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
                rows = parser.stream().map(CSVRecord::toMap).toList();
            }
            uncheckedTables.put(table, rows);
        }
        return rows;
    }

    List<String> header(String table) throws IOException {
        try (CSVParser parser = parser(table)) {
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
