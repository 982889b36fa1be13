package org.attest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.lexicon.BadTable;
import org.attest.model.CodePoints;

/** The optional tables in a corpus folder's root, read once, with their hashes. */
final class RootTables {

    private final Path corpus;
    private final SortedMap<String, String> hashes = new TreeMap<>(CodePoints.ORDER);

    RootTables(Path corpus) {
        this.corpus = corpus;
    }

    /** Content of a table; empty where it is not there. */
    String read(String name) {
        Path file = corpus.resolve(name);
        if (!Files.exists(file)) {
            return "";
        }
        if (!Files.isRegularFile(file)) {
            throw new BadTable(name + ": not a regular file");
        }
        byte[] bytes = bytes(name, file);
        hashes.put(name, Sha256.of(bytes));
        return text(name, bytes);
    }

    /** The user's tables in {@code lexicon/}, content by name. */
    SortedMap<String, String> lexicon() {
        SortedMap<String, String> tables = new TreeMap<>(CodePoints.ORDER);
        Path folder = corpus.resolve("lexicon");
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return tables;
        }
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                tables.put(name, read("lexicon/" + name));
            }
        } catch (IOException e) {
            throw new BadTable("lexicon: cannot be listed: " + CorpusFiles.reason(e), e);
        }
        return tables;
    }

    SortedMap<String, String> hashes() {
        return hashes;
    }

    private static byte[] bytes(String name, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadTable(name + ": cannot be read: " + CorpusFiles.reason(e), e);
        }
    }

    private static String text(String name, byte[] bytes) {
        Decoder.Decoding decoding = Decoder.decode(bytes);
        if (decoding instanceof Decoder.Decoding.Decoded decoded) {
            return decoded.text();
        }
        throw new BadTable(name + ": " + ((Decoder.Decoding.NotText) decoding).reason());
    }
}
