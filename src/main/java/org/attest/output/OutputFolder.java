package org.attest.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.model.CodePoints;

/**
 * The folder that a run writes to, held from the start of the run to its end.
 *
 * <p>Files are written into a folder beside it, which takes its name when all of them are whole. At
 * every moment the last whole output is on the disk: under its own name, or, for the moment between
 * two renames, under the name from which the next run brings it back.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path output;
    private final Path fresh;
    private final Path replaced;
    private final Disk disk;
    private final OutputLock lock;

    private OutputFolder(Path output, Disk disk, OutputLock lock) {
        this.output = output;
        this.fresh = beside(output, ".writing-" + ProcessHandle.current().pid());
        this.replaced = beside(output, ".replaced");
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * Takes hold of an output before the run begins.
     *
     * @throws OutputInUse if another run writes there
     * @throws OutputRefused if it holds files of others, is no folder, or is the corpus or holds it
     */
    public static OutputFolder open(Path output, Path corpus) throws IOException {
        return open(output, corpus, Disk.REAL);
    }

    static OutputFolder open(Path output, Path corpus, Disk disk) throws IOException {
        Path real = real(output);
        refuseCorpus(real, corpus.toRealPath());
        OutputLock lock = OutputLock.take(beside(real, ".lock"), output);
        OutputFolder folder = new OutputFolder(real, disk, lock);
        try {
            folder.takeUp();
            folder.refuseForeign();
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Where a link points to, so that what is replaced is the folder and not the link. */
    private static Path real(Path output) throws IOException {
        if (Files.exists(output)) {
            return beWritable(output, output.toRealPath());
        }
        Path absolute = output.toAbsolutePath().normalize();
        Path parent = Files.createDirectories(absolute.getParent()).toRealPath();
        return beWritable(output, parent.resolve(absolute.getFileName()));
    }

    private static Path beWritable(Path named, Path real) {
        if (real.getParent() == null || !Files.isWritable(real.getParent())) {
            throw new OutputRefused(
                    named + " cannot be replaced, expected a folder inside a writable one");
        }
        return real;
    }

    private static void refuseCorpus(Path output, Path corpus) {
        if (corpus.startsWith(output)) {
            throw new OutputRefused(
                    "the output "
                            + output
                            + (output.equals(corpus) ? " is" : " holds")
                            + " the corpus, expected another folder");
        }
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling("." + output.getFileName() + ending);
    }

    /** The path from the output to another one, with {@code /} as separator. */
    public String pathTo(Path other) throws IOException {
        return output.relativize(other.toRealPath()).toString().replace('\\', '/');
    }

    /** Brings to an end, or takes back, what a killed run left. */
    private void takeUp() throws IOException {
        if (Files.isDirectory(replaced, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(output)) {
                clearReplaced();
            } else {
                disk.rename(replaced, output);
            }
        }
        if (Files.exists(replaced)) {
            throw new OutputRefused(
                    replaced + " holds files that attest did not write, expected none: move them");
        }
        String stale = fresh.getFileName().toString().replaceAll("\\d++$", "");
        try (var siblings =
                Files.newDirectoryStream(
                        output.getParent(),
                        each -> each.getFileName().toString().startsWith(stale))) {
            for (Path each : siblings) {
                deleteAll(each);
            }
        }
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        if (!Files.isDirectory(output)) {
            throw new OutputRefused(output + " is a file, expected a folder");
        }
        List<Path> foreign = OwnFiles.in(output, written()).foreign();
        if (!foreign.isEmpty()) {
            throw new OutputRefused(
                    output
                            + " holds files that attest did not write ("
                            + foreign.get(0).getFileName()
                            + (foreign.size() > 1 ? " and " + (foreign.size() - 1) + " more" : "")
                            + "), expected an empty folder or an earlier output");
        }
    }

    private static Set<String> written() {
        Set<String> names = new TreeSet<>(Set.of(DataPackage.FILE, Manifest.FILE, "report.html"));
        for (Table<?> table : Tables.ALL) {
            names.add(table.csv());
            names.add(table.jsonl());
        }
        return names;
    }

    /**
     * Replaces the output by these files and their manifest, all or none.
     *
     * @throws WriteFailed naming the file; what was there before is still there
     */
    public void publish(List<OutputFile> files, Manifest manifest) throws IOException {
        try {
            SortedMap<String, String> hashes = new TreeMap<>(CodePoints.ORDER);
            Files.createDirectory(fresh);
            for (OutputFile file : files) {
                hashes.put(file.name(), write(file));
            }
            write(new OutputFile(Manifest.FILE, manifest.withFiles(hashes)::writeTo));
            swap();
        } finally {
            deleteAll(fresh);
        }
        clearReplaced();
    }

    private String write(OutputFile file) throws IOException {
        Path path = fresh.resolve(file.name()).normalize();
        if (!path.startsWith(fresh)) {
            throw new IllegalArgumentException("outside of the output: " + file.name());
        }
        Files.createDirectories(path.getParent());
        try (OutputStream out = new BufferedOutputStream(disk.create(path));
                HashingStream hashed = new HashingStream(out)) {
            file.content().writeTo(hashed);
            hashed.flush();
            return hashed.sha256();
        } catch (UncheckedIOException e) {
            throw new WriteFailed(output.resolve(file.name()), e.getCause());
        } catch (IOException e) {
            throw new WriteFailed(output.resolve(file.name()), e);
        }
    }

    private void swap() throws IOException {
        refuseForeign();
        boolean before = Files.exists(output);
        try {
            if (before) {
                disk.rename(output, replaced);
            }
            disk.rename(fresh, output);
        } catch (IOException e) {
            if (before && !Files.exists(output)) {
                Files.move(replaced, output);
            }
            throw new WriteFailed(output, e);
        }
    }

    /** Removes the files that were replaced, and hands on what belongs to others. */
    private void clearReplaced() throws IOException {
        if (!Files.exists(replaced)) {
            return;
        }
        List<Path> own = OwnFiles.in(replaced, written()).own();
        for (Path file : own) {
            Files.delete(file);
        }
        deleteEmptyFolders(replaced);
        if (Files.exists(replaced)) {
            handOn();
            deleteEmptyFolders(replaced);
        }
    }

    private void handOn() throws IOException {
        try (var left = Files.newDirectoryStream(replaced)) {
            for (Path each : left) {
                Path target = output.resolve(each.getFileName());
                if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    disk.rename(each, target);
                }
            }
        }
    }

    private static void deleteEmptyFolders(Path folder) throws IOException {
        for (Path each : deepestFirst(folder)) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    Files.delete(each);
                } catch (DirectoryNotEmptyException e) {
                    continue;
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : deepestFirst(folder)) {
                Files.delete(each);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (var walked = Files.walk(folder)) {
            return walked.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Lets go of the output. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
