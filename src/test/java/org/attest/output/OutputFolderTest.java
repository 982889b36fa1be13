package org.attest.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir private Path top;
    private Path corpus;
    private Path output;

    @BeforeEach
    void makeCorpus() throws IOException {
        corpus = Files.createDirectory(top.resolve("corpus"));
        output = top.resolve("output");
    }

    /** A disk that fails from the n-th thing on that is asked of it; or as if the power went. */
    private static final class FailingDisk implements Disk {
        private final boolean killed;
        private int left;

        FailingDisk(int calls, boolean killed) {
            this.left = calls;
            this.killed = killed;
        }

        private void call() throws IOException {
            if (left-- <= 0) {
                if (killed) {
                    throw new Killed();
                }
                throw new IOException("No space left on device");
            }
        }

        @Override
        public OutputStream create(Path file) throws IOException {
            call();
            return new FilterOutputStream(Disk.REAL.create(file)) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    call();
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            call();
            Disk.REAL.rename(from, to);
        }
    }

    /** Stands for the end of the process. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static List<OutputFile> files(String content) {
        return List.of(file("one.csv", content), file("text/two.txt", content));
    }

    private static OutputFile file(String name, String content) {
        return new OutputFile(name, out -> out.write(content.getBytes()));
    }

    private static Manifest manifest() {
        return new Manifest(
                "test",
                "../corpus",
                new TreeMap<>(),
                Counts.of(Samples.plain()),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>());
    }

    private void publish(String content, Disk disk) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output, corpus, disk)) {
            folder.publish(files(content), manifest());
        }
    }

    private SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        try (var walked = Files.walk(top)) {
            for (Path each : walked.filter(Files::isRegularFile).toList()) {
                tree.put(top.relativize(each).toString(), Files.readString(each));
            }
        }
        return tree;
    }

    @Test
    void anOutputIsItsFilesAndTheirManifestAndLeavesNothingBeside() throws IOException {
        publish("first", Disk.REAL);
        assertThat(tree())
                .containsOnlyKeys("output/one.csv", "output/text/two.txt", "output/run.json");
        assertThat(Manifest.read(output).files())
                .containsEntry("one.csv", HashingStream.sha256("first".getBytes()));
    }

    @Test
    void aFailureAnywhereLeavesTheOldOutputWholeAndNamesThePath() throws IOException {
        publish("old", Disk.REAL);
        SortedMap<String, String> before = tree();
        int failures = 0;
        while (true) {
            try {
                publish("new", new FailingDisk(failures, false));
                break;
            } catch (IOException e) {
                failures++;
                assertThat(e).isInstanceOf(WriteFailed.class);
                assertThat(e.getMessage()).contains(output.toString(), "No space left");
                assertThat(tree()).isEqualTo(before);
            }
        }
        assertThat(failures).isGreaterThan(6);
        assertThat(tree()).containsEntry("output/one.csv", "new");
    }

    @Test
    void aRunKilledAnywhereLeavesTheOldOutputOrTheNewOneForTheNextRun() throws IOException {
        for (int calls = 0; ; calls++) {
            publish("old", Disk.REAL);
            try {
                publish("new", new FailingDisk(calls, true));
                break;
            } catch (Killed e) {
                OutputFolder.open(output, corpus).close();
                assertThat(tree())
                        .containsOnlyKeys(
                                "output/one.csv", "output/text/two.txt", "output/run.json");
                assertThat(tree().get("output/one.csv"))
                        .isEqualTo(tree().get("output/text/two.txt"));
            }
        }
    }

    @Test
    void filesOfOthersAreNeitherReplacedNorDeleted() throws IOException {
        publish("old", Disk.REAL);
        Files.writeString(output.resolve("notes.txt"), "mine");
        SortedMap<String, String> before = tree();
        assertThatThrownBy(() -> publish("new", Disk.REAL))
                .isInstanceOf(OutputRefused.class)
                .hasMessageContaining("notes.txt");
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void hiddenFilesMoveOnToTheNewOutput() throws IOException {
        publish("old", Disk.REAL);
        Files.writeString(output.resolve(".gitignore"), "run.json");
        Files.createDirectory(output.resolve(".git"));
        Files.writeString(output.resolve(".git/HEAD"), "ref");
        publish("new", Disk.REAL);
        assertThat(tree())
                .containsEntry("output/.gitignore", "run.json")
                .containsEntry("output/.git/HEAD", "ref")
                .containsEntry("output/one.csv", "new")
                .hasSize(5);
    }

    @Test
    void aFolderWithoutARunIsNotTakenForAnOutput() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("figures.csv"), "mine");
        assertThatThrownBy(() -> publish("new", Disk.REAL)).isInstanceOf(OutputRefused.class);
    }

    @Test
    void anOutputFromACloneThatKeepsNoManifestIsKnownByItsDataPackage() throws IOException {
        try (OutputFolder folder = OutputFolder.open(output, corpus)) {
            folder.publish(OutputFiles.of(Samples.plain()), manifest());
        }
        Files.delete(output.resolve(Manifest.FILE));
        publish("new", Disk.REAL);
        assertThat(tree())
                .containsOnlyKeys("output/one.csv", "output/text/two.txt", "output/run.json");
    }

    @Test
    void aSecondRunIntoTheSameOutputIsToldAtOnce() throws IOException {
        try (OutputFolder first = OutputFolder.open(output, corpus)) {
            assertThatThrownBy(() -> OutputFolder.open(output, corpus))
                    .isInstanceOf(OutputInUse.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            first.publish(files("x"), manifest());
        }
        publish("y", Disk.REAL);
        assertThat(tree()).containsEntry("output/one.csv", "y");
    }

    @Test
    void theCorpusIsNeverAnOutput() {
        for (Path wrong : List.of(corpus, corpus.resolve("../corpus"), top)) {
            assertThatThrownBy(() -> OutputFolder.open(wrong, corpus))
                    .isInstanceOf(OutputRefused.class)
                    .hasMessageContaining("corpus");
        }
    }

    @Test
    void aLinkToAnOutputStaysALink() throws IOException {
        publish("old", Disk.REAL);
        Path link = Files.createSymbolicLink(top.resolve("link"), output);
        try (OutputFolder folder = OutputFolder.open(link, corpus)) {
            folder.publish(files("new"), manifest());
            assertThat(folder.pathTo(corpus)).isEqualTo("../corpus");
        }
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(link.resolve("one.csv")).hasContent("new");
    }

    @Test
    void noFileIsWrittenOutside() throws IOException {
        try (OutputFolder folder = OutputFolder.open(output, corpus)) {
            assertThatThrownBy(() -> folder.publish(List.of(file("../x", "")), manifest()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(top.resolve("x")).doesNotExist();
    }
}
