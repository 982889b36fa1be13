package org.attest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.attest.lexicon.Lexicon;
import org.attest.model.Document;
import org.attest.model.Reading;

/** Reads a corpus folder. */
public final class CorpusReader {

    private static final String PLAIN_TEXT = "txt";

    private static final int MOST_NAME_BYTES = 255;

    private final Limits limits;

    public CorpusReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Every document below a folder, and the tables in its root.
     *
     * @param output left out where it lies inside the corpus; it need not be there
     * @return a reading for each document file, accepted or rejected; the same for the same bytes
     *     whatever the order in which the system lists them
     * @throws BadCorpus if the folder is not there, cannot be listed, or holds no document
     * @throws org.attest.lexicon.BadTable if a table cannot be used as it stands
     */
    public Sources read(Path corpus, Path output) {
        SortedMap<String, CorpusFiles.Entry> files = CorpusFiles.in(corpus, output);
        if (files.isEmpty()) {
            throw new BadCorpus("no documents in " + corpus + ", expected .txt files");
        }
        RootTables tables = new RootTables(corpus);
        String manifestCsv = tables.read(Manifest.NAME);
        Manifest manifest =
                tables.hashes().isEmpty()
                        ? Manifest.NONE
                        : Manifest.read(manifestCsv, files.keySet());
        Map<String, String> lexicon = tables.lexicon();
        PlainText reader = new PlainText(Lexicon.with(lexicon));
        List<Reading> readings =
                files.values().stream()
                        .map(file -> read(file, reader, manifest))
                        .map(reading -> publishable(reading, files))
                        .toList();
        return new Sources(
                readings,
                tables.hashes(),
                lexicon,
                tables.read("decisions.csv"),
                tables.read("sources.csv"),
                tables.read("systems-extra.csv"));
    }

    /** A converted text must find room under its document's name. */
    private static Reading publishable(
            Reading reading, SortedMap<String, CorpusFiles.Entry> files) {
        if (!(reading instanceof Reading.Accepted accepted) || !accepted.document().isConverted()) {
            return reading;
        }
        String published = reading.id() + ".txt";
        String name = published.substring(published.lastIndexOf('/') + 1);
        String folder = published + "/";
        SortedMap<String, CorpusFiles.Entry> from = files.tailMap(folder);
        boolean taken = !from.isEmpty() && from.firstKey().startsWith(folder);
        if (!taken && name.getBytes(StandardCharsets.UTF_8).length <= MOST_NAME_BYTES) {
            return reading;
        }
        return new Reading.Rejected(
                reading.id(),
                accepted.document().sha256(),
                taken
                        ? "its converted text would have the name of the folder " + folder
                        : "its name is too long for its converted text");
    }

    private Reading read(CorpusFiles.Entry file, PlainText reader, Manifest manifest) {
        if (!file.trouble().isEmpty()) {
            return new Reading.Rejected(file.id(), "", file.trouble());
        }
        if (file.size() > limits.maxBytes()) {
            return tooLarge(file, file.size());
        }
        try {
            byte[] bytes = bytes(file.path());
            return bytes.length > limits.maxBytes()
                    ? tooLarge(file, bytes.length)
                    : reading(file, bytes, reader, manifest);
        } catch (IOException e) {
            return new Reading.Rejected(file.id(), "", "cannot be read: " + CorpusFiles.reason(e));
        }
    }

    /** One read gives both hash and text, so a file that grows meanwhile cannot split them. */
    private byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes((int) limits.maxBytes() + 1);
        }
    }

    private Reading tooLarge(CorpusFiles.Entry file, long size) {
        String reason =
                String.format(
                        Locale.ROOT,
                        "too large: %,d bytes, the limit is %,d",
                        size,
                        limits.maxBytes());
        return new Reading.Rejected(file.id(), "", reason);
    }

    private static Reading reading(
            CorpusFiles.Entry file, byte[] bytes, PlainText reader, Manifest manifest) {
        String sha256 = Sha256.of(bytes);
        if (!file.extension().equals(PLAIN_TEXT)) {
            return new Reading.Rejected(
                    file.id(),
                    sha256,
                    "a ." + file.extension() + " file; this version reads plain text only");
        }
        Decoder.Decoding decoding = Decoder.decode(bytes);
        if (decoding instanceof Decoder.Decoding.Decoded decoded) {
            Document document = reader.document(file.id(), sha256, decoded);
            return new Reading.Accepted(withManifest(document, manifest));
        }
        return new Reading.Rejected(
                file.id(), sha256, ((Decoder.Decoding.NotText) decoding).reason());
    }

    private static Document withManifest(Document document, Manifest manifest) {
        return new Document(
                document.id(),
                document.sha256(),
                document.mediaType(),
                document.text(),
                manifest.override(document.id(), document.about()),
                document.zones(),
                document.partial());
    }
}
