package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attest.lexicon.BadTable;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusReaderTest {

    private static final String TEXT = "Four ships came home on Monday.";

    @TempDir Path folder;

    @Test
    void documentsComeInTheOrderOfTheirIds() throws IOException {
        write("b.txt", TEXT);
        write("a/z.TXT", TEXT);
        write("a.txt", TEXT);
        write("README.md", "not a document");
        assertThat(read().readings())
                .extracting(Reading::id)
                .containsExactly("a.txt", "a/z.TXT", "b.txt");
    }

    @Test
    void theTextIsTheFileWithoutItsByteOrderMark() throws IOException {
        write("a.txt", "\uFEFFShips\r\nhome\r\n");
        Document document = read().documents().get(0);
        assertThat(document.text().toString()).isEqualTo("Ships\r\nhome\r\n");
        assertThat(document.sha256()).hasSize(64);
        assertThat(document.partial()).isEmpty();
    }

    @Test
    void rootTablesAreReadAndNeverDocuments() throws IOException {
        write("a.txt", TEXT);
        write("decisions.csv", "left_id\n");
        write("sources.csv", "publisher,grade\n");
        write("systems-extra.csv", "x\n");
        write("lexicon/units.csv", "surface\n");
        write("sub/manifest.csv", "nonsense");
        Sources sources = read();
        assertThat(sources.readings()).hasSize(1);
        assertThat(sources.decisionsCsv()).isEqualTo("left_id\n");
        assertThat(sources.sourcesCsv()).isEqualTo("publisher,grade\n");
        assertThat(sources.systemsExtraCsv()).isEqualTo("x\n");
        assertThat(sources.lexiconTables()).containsOnlyKeys("units.csv");
        assertThat(sources.hashes())
                .containsOnlyKeys(
                        "decisions.csv", "lexicon/units.csv", "sources.csv", "systems-extra.csv");
    }

    @Test
    void theManifestGoesBeforeWhatTheTextSays() throws IOException {
        write("a.txt", "Ships Home\n\nOSLO, June 3, 2014 - " + TEXT);
        write("b.txt", TEXT);
        write(
                "manifest.csv",
                "\uFEFFkind;published;path;title\r\nreport;2014-06-04;a.txt;\"Back; at last\"\r\n"
                        + ";;./b.txt;\r\n");
        Document.About about = read().documents().get(0).about();
        assertThat(about.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(about.published()).isEqualTo(LocalDate.of(2014, 6, 4));
        assertThat(about.title()).isEqualTo("Back; at last");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "file,title\\na.txt,x ! manifest.csv:1: no column \"path\"",
                "path,kind\\na.txt,poem ! manifest.csv:2: kind is \"poem\", expected one of press_release",
                "path,published\\na.txt,3 June 2014 ! manifest.csv:2: published is \"3 June 2014\", expected a date such as",
                "path\\nc.txt ! manifest.csv:2: path is \"c.txt\", expected the path of a document",
                "path\\n../a.txt ! manifest.csv:2: path is \"../a.txt\", expected the path",
                "path,title\\na.txt,x\\na.txt,y ! manifest.csv:3: path is \"a.txt\", expected each document once"
            })
    void aBadManifestIsNamedWithFileLineAndWhatIsRight(String csv, String message)
            throws IOException {
        write("a.txt", TEXT);
        write("manifest.csv", csv.replace("\\n", "\n"));
        assertThatThrownBy(this::read).isInstanceOf(BadTable.class).hasMessageStartingWith(message);
    }

    @Test
    void aFolderThatIsNoCorpusStopsTheRun() throws IOException {
        assertThatThrownBy(this::read)
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("no documents in");
        write("a.txt", TEXT);
        assertThatThrownBy(() -> reader().read(folder.resolve("b"), folder.resolve("out")))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("no corpus folder");
        assertThatThrownBy(() -> reader().read(folder.resolve("a.txt"), folder.resolve("out")))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("expected a folder");
        assertThatThrownBy(() -> reader().read(folder, folder))
                .isInstanceOf(BadCorpus.class)
                .hasMessageContaining("one folder");
    }

    @Test
    void theOutputInsideTheCorpusIsLeftOut() throws IOException {
        write("a.txt", TEXT);
        write("out/text/b.txt", TEXT);
        assertThat(reader().read(folder, folder.resolve("out")).readings()).hasSize(1);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void hostileFilesCostOneRowEach() throws Exception {
        write("good.txt", TEXT);
        write("nul.txt", "a\0b\0\0");
        write("big.txt", "x".repeat(2000));
        write("page.html", "<p>" + TEXT);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("good.txt"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        makePipe("pipe.txt");
        Sources sources = new CorpusReader(new Limits(1000)).read(folder, folder.resolve("out"));
        assertThat(sources.documents()).extracting(Document::id).containsExactly("good.txt");
        assertThat(rejected(sources))
                .containsExactly(
                        "big.txt: too large: 2,000 bytes, the limit is 1,000",
                        "link.txt: a symbolic link, which is not followed",
                        "loop: a symbolic link, which is not followed",
                        "nul.txt: not text: 60 % of its bytes are NUL",
                        "page.html: a .html file; this version reads plain text only",
                        "pipe.txt: not a regular file");
    }

    @Test
    void aFileThatMayNotBeReadIsRejected() throws IOException {
        write("good.txt", TEXT);
        write("shut.txt", TEXT);
        Path shut = folder.resolve("shut.txt");
        assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut));
        assertThat(rejected(read())).containsExactly("shut.txt: cannot be read: permission denied");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aHugeLineIsReadInBoundedTime() throws IOException {
        write("line.txt", "The ship had 1,234 men on board. ".repeat(60_000));
        assertThat(read().documents().get(0).zones()).hasSize(1);
    }

    private static List<String> rejected(Sources sources) {
        return sources.readings().stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(reading -> reading.id() + ": " + ((Reading.Rejected) reading).reason())
                .toList();
    }

    private void makePipe(String name) throws Exception {
        Process process =
                new ProcessBuilder("mkfifo", folder.resolve(name).toString()).inheritIO().start();
        assumeTrue(process.waitFor() == 0);
    }

    private Sources read() {
        return reader().read(folder, folder.resolve("out"));
    }

    private static CorpusReader reader() {
        return new CorpusReader(Limits.standard());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
