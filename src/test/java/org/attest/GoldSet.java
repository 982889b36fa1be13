package org.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Units;
import org.attest.link.Linker;
import org.attest.model.Result;

/**
 * A set of marked groups whose documents are read once, so that only linking and reconciling are
 * done again for each table that is tried.
 *
 * @param name the set's folder
 */
record GoldSet(String name, List<Group> groups) {

    /** The sets that are part of the project: invented reports, marked before they were run. */
    static final List<Path> OWN =
            Stream.of("first", "second", "third", "fourth", "fifth")
                    .map(name -> Path.of("src/test/resources/groups", name))
                    .filter(Files::isDirectory)
                    .toList();

    /** The sets of the development material, where it is at hand beside the checkout. */
    static final List<Path> BESIDE =
            List.of(Path.of("../shared/eval/conflicts"), Path.of("../shared/eval/reports"));

    /** Its own sets, and those of the development material that are at hand. */
    static List<Path> atHand() {
        return Stream.concat(OWN.stream(), BESIDE.stream().filter(Files::isDirectory)).toList();
    }

    /** A group's marks and what its documents gave. */
    record Group(GoldGroup gold, Pipeline.Read read) {}

    /**
     * @param folder with {@code groups.jsonl} and, in {@code corpus}, a folder for each group
     */
    static GoldSet read(Path folder) throws IOException {
        Pipeline pipeline = new Pipeline(Options.standard());
        List<Group> groups = new ArrayList<>();
        for (GoldGroup gold : GoldGroup.read(folder.resolve("groups.jsonl"))) {
            Path corpus = folder.resolve("corpus").resolve(gold.name());
            groups.add(new Group(gold, pipeline.read(corpus, corpus.resolve("no-output"))));
        }
        return new GoldSet(folder.getFileName().toString(), groups);
    }

    /** How well the set is linked: its pairs of figures, and those of events. */
    record Scores(GroupScore figures, GroupScore events) {

        private static final Scores NONE = new Scores(GroupScore.NONE, GroupScore.NONE);

        private Scores plus(Scores other) {
            return new Scores(figures.plus(other.figures), events.plus(other.events));
        }

        GroupScore all() {
            return figures.plus(events);
        }
    }

    /** How well the set is linked by the tables of a lexicon. */
    Scores score(Lexicon lexicon) {
        Units units = Units.of(lexicon);
        Linker linker = new Linker(lexicon, units::inBaseUnit);
        return groups.stream()
                .map(group -> score(group, linker, units))
                .reduce(Scores.NONE, Scores::plus);
    }

    private static Scores score(Group group, Linker linker, Units units) {
        Result result = Pipeline.joined(group.read(), linker, units);
        return new Scores(
                GroupScore.of(group.gold(), result, true, units::inBaseUnit),
                GroupScore.of(group.gold(), result, false, units::inBaseUnit));
    }
}
