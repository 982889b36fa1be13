package org.attest.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the files that attest wrote into a folder from those of others, which it never touches.
 *
 * <p>The run's manifest lists them. Where that is not there, as in a fresh clone that keeps only
 * what is the same in every run, a data package of attest vouches for the names of this version.
 */
final class OwnFiles {

    private final Path folder;
    private final Set<String> names;

    private OwnFiles(Path folder, Set<String> names) {
        this.folder = folder;
        this.names = names;
    }

    static OwnFiles in(Path folder, Set<String> written) throws IOException {
        if (Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            Set<String> names = new HashSet<>(Manifest.read(folder).files().keySet());
            names.add(Manifest.FILE);
            return new OwnFiles(folder, names);
        }
        return new OwnFiles(folder, hasPackage(folder) ? written : Set.of());
    }

    /** Whether the folder has the data package that every output has. */
    static boolean hasPackage(Path folder) throws IOException {
        Path file = folder.resolve(DataPackage.FILE);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            JsonNode described = Json.MAPPER.readTree(Files.readAllBytes(file));
            return described.path("name").asText().equals(DataPackage.NAME);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** The files of others; hidden ones and those in hidden folders are let be and not listed. */
    List<Path> foreign() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes a) {
                        return !each.equals(folder) && hidden(each)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes a) {
                        if (!hidden(each) && !names.contains(name(each))) {
                            files.add(each);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(Path::compareTo);
        return files;
    }

    /**
     * The files of attest, those that tell which they are at the end: a removal that is broken off
     * can be taken up.
     */
    List<Path> own() throws IOException {
        List<Path> files = new ArrayList<>();
        names.stream()
                .map(name -> folder.resolve(name).normalize())
                .filter(file -> file.startsWith(folder))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                .sorted()
                .forEach(files::add);
        for (String last : List.of(DataPackage.FILE, Manifest.FILE)) {
            if (files.remove(folder.resolve(last))) {
                files.add(folder.resolve(last));
            }
        }
        return files;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
