package org.attest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.Document;
import org.attest.model.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whole folders of texts; folders that are not there are skipped. */
class RealTextsTest {

    private static final Path SHARED = Path.of("..", "shared");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds",
                "eval/dates/corpus",
                "eval/press/corpus",
                "eval/incidents/corpus",
                "eval/figures/corpus",
                "eval/figures/phrases/corpus",
                "eval/reports/corpus",
                "eval/conflicts/corpus/harbour_garrison"
            })
    void zonesCoverEveryTextAndLeaveItSomethingToSay(String name) {
        for (Document document : documents(SHARED.resolve(name))) {
            ZoneCover.check(document.text(), document.zones());
            assertThat(document.zones())
                    .as(document.id())
                    .anyMatch(zone -> zone.kind().carriesFacts());
        }
    }

    @Test
    void zonesCoverTheSampleCorpus() {
        for (Document document : documents(Path.of("corpus"))) {
            ZoneCover.check(document.text(), document.zones());
            assertThat(document.about().published()).as(document.id()).isNotNull();
            assertThat(document.zones().stream().filter(z -> z.kind() == Zone.Kind.TITLE))
                    .as(document.id())
                    .hasSize(1);
        }
    }

    private static List<Document> documents(Path folder) {
        assumeTrue(Files.isDirectory(folder));
        return new CorpusReader(Limits.standard())
                .read(folder, folder.resolve("no-output"))
                .documents();
    }
}
