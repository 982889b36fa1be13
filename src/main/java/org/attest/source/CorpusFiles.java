package org.attest.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.model.CodePoints;

/**
 * The files of a corpus folder that are, or should have been, documents. Links are not followed and
 * nothing is opened, so that neither a loop nor a pipe can hold the run up.
 */
final class CorpusFiles {

    private static final Set<String> DOCUMENT_TYPES =
            Set.of("txt", "html", "htm", "xhtml", "pdf", "docx");

    /**
     * A file of the corpus.
     *
     * @param trouble why it cannot be read; empty if it may be
     */
    record Entry(String id, Path path, long size, String trouble) {

        String extension() {
            return CorpusFiles.extension(id);
        }
    }

    private final Path corpus;
    private final Path output;
    private final SortedMap<String, Entry> entries = new TreeMap<>(CodePoints.ORDER);

    private CorpusFiles(Path corpus, Path output) {
        this.corpus = corpus;
        this.output = output;
    }

    /**
     * Lists a folder with all its sub-folders, by id.
     *
     * @param output left out where it lies in the corpus; it need not be there
     * @throws BadCorpus if the folder cannot be listed or its file names cannot be read
     */
    static SortedMap<String, Entry> in(Path corpus, Path output) {
        Path root = realFolder(corpus);
        Path excluded = real(output);
        if (root.equals(excluded)) {
            throw new BadCorpus("corpus and output are one folder: " + corpus);
        }
        CorpusFiles files = new CorpusFiles(root, excluded);
        try {
            Files.walkFileTree(root, files.new Visitor());
        } catch (IOException e) {
            throw new BadCorpus("cannot list the corpus folder " + corpus + ": " + e, e);
        }
        return files.entries;
    }

    private static Path realFolder(Path corpus) {
        if (!Files.exists(corpus)) {
            throw new BadCorpus("no corpus folder " + corpus);
        }
        if (!Files.isDirectory(corpus)) {
            throw new BadCorpus(corpus + " is a file, expected a folder of documents");
        }
        return real(corpus);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    static String extension(String id) {
        int dot = id.lastIndexOf('.');
        return dot <= id.lastIndexOf('/') ? "" : id.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(output) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                add(file, 0, "a symbolic link, which is not followed");
            } else if (!attributes.isRegularFile()) {
                add(file, 0, "not a regular file");
            } else if (DOCUMENT_TYPES.contains(extension(file.toString()))) {
                add(file, attributes.size(), "");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (file.equals(corpus)) {
                throw new BadCorpus("cannot list the corpus folder " + corpus + ": " + e, e);
            }
            boolean folder = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
            add(file, 0, (folder ? "cannot be listed: " : "cannot be read: ") + reason(e));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            if (e != null) {
                add(folder, 0, "cannot be listed: " + reason(e));
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, long size, String trouble) {
            Entry entry = entry(file, size, trouble);
            entries.put(entry.id(), entry);
        }

        private Entry entry(Path file, long size, String trouble) {
            String id = id(corpus.relativize(file));
            if (id.indexOf('\uFFFD') < 0) {
                return new Entry(id, file, size, trouble);
            }
            requireReadableNames();
            return new Entry(escaped(file), file, size, "its name is not valid UTF-8");
        }
    }

    private static String id(Path relative) {
        StringBuilder id = new StringBuilder();
        for (Path name : relative) {
            id.append(id.length() == 0 ? "" : "/").append(name);
        }
        return id.toString();
    }

    /** The bytes of a name that is no text, so that two such names stay two. */
    private String escaped(Path file) {
        return corpus.toUri().relativize(file.toUri()).getRawPath();
    }

    private static void requireReadableNames() {
        String encoding = System.getProperty("sun.jnu.encoding", "");
        if (!encoding.equalsIgnoreCase("UTF-8")) {
            throw new BadCorpus(
                    "file names cannot be told apart under the file-name encoding "
                            + encoding
                            + "; start attest with LC_ALL=C.UTF-8");
        }
    }

    /** The system's words without the path, which stands beside them anyway. */
    static String reason(IOException e) {
        String kind = e.getClass().getSimpleName();
        return switch (kind) {
            case "NoSuchFileException" -> "it vanished during the run";
            case "AccessDeniedException" -> "permission denied";
            default -> kind;
        };
    }
}
