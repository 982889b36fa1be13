package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.model.Claim;
import org.attest.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A series of releases tells another happening in the same words each time. Likeness of words is no
 * sign that two figures state one claim.
 */
class SeriesTest {

    @TempDir private Path corpus;

    private List<List<String>> acrossDocuments(String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(corpus.resolve("release-" + i + ".txt"), texts[i]);
        }
        Options options = Options.standard().withThreads(1);
        return Attest.run(corpus, corpus.resolve("output"), options).result().claims().stream()
                .map(Claim::members)
                .filter(facts -> facts.stream().map(Fact::docId).distinct().count() > 1)
                .map(facts -> facts.stream().map(Fact::quote).toList())
                .toList();
    }

    private static String seizure(String dateline, String place, String arrested, String kilos) {
        return String.join(
                "\n\n",
                "Coast guard stops smugglers",
                dateline
                        + " -- A Coast Guard patrol arrested "
                        + arrested
                        + " suspected smugglers off "
                        + place
                        + " yesterday while searching for a smuggling ring.",
                "During the operation the patrol also seized "
                        + kilos
                        + " kilograms of hashish and two rifles.",
                "The suspected smugglers were handed over to the police. No one was hurt.",
                "");
    }

    @Test
    void monthsApartAreOtherHappenings() throws IOException {
        assertThat(
                        acrossDocuments(
                                seizure("ATHENS, March 3, 2019", "Rhodes", "two", "150"),
                                seizure("ATHENS, June 20, 2019", "Rhodes", "two", "150"),
                                seizure("ATHENS, Jan. 9, 2020", "Rhodes", "three", "160")))
                .isEmpty();
    }

    @Test
    void otherPlacesAreOtherHappenings() throws IOException {
        assertThat(
                        acrossDocuments(
                                seizure("March 3, 2019", "Rhodes", "two", "150"),
                                seizure("March 9, 2019", "Mykonos", "two", "150"),
                                seizure("March 12, 2019", "Crete", "three", "160")))
                .isEmpty();
    }

    @Test
    void twoReportsOfOneHappeningMeet() throws IOException {
        String later =
                "RHODES, March 5, 2019 -- Two suspected smugglers whom the coast guard arrested off Rhodes on"
                        + " March 2 appeared in court. The patrol had found 150 kilograms of hashish aboard.\n";
        String first = seizure("ATHENS, March 3, 2019", "Rhodes", "two", "150");

        assertThat(acrossDocuments(first, later)).contains(List.of("two", "Two"));
    }
}
