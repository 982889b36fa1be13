package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import org.attest.lexicon.Lexicon;

/** Finds what a figure measures, by the first of its ways that gives an answer. */
final class MeasuredFinder {

    private final List<Way> near;
    private final List<Way> far;
    private final Measures measures;

    MeasuredFinder(Lexicon lexicon, LevelVerbs levels) {
        Naming naming = new Naming(lexicon, levels);
        this.measures = naming.measures();
        this.near =
                List.of(
                        new LabelWay(naming),
                        new ListedWay(),
                        new AdjectiveWay(naming, levels),
                        new VerbWay(naming),
                        new CountedWay(naming),
                        new BehindBracketsWay(naming),
                        new ContentWay(naming),
                        new DistanceWay(naming),
                        new NameWay(naming));
        this.far =
                List.of(
                        new ObjectWay(naming),
                        new MeasuringVerbWay(naming),
                        new LevelWay(naming, levels),
                        new SubjectWay(naming),
                        new BeforeWay(naming));
    }

    /** From what stands closest to the figure to what its clause is about. */
    Measured find(Site site) {
        return beside(site).or(() -> first(far, site)).orElse(Measured.unknown(site));
    }

    /** Only from what stands close to it: of a figure whose noun was left out, nothing. */
    Optional<Measured> beside(Site site) {
        return first(near, site);
    }

    /** Whether a measure is one of people, whatever the noun. */
    boolean countsPeople(String measure) {
        return measures.counted(measure).equals("person");
    }

    private static Optional<Measured> first(List<Way> ways, Site site) {
        for (Way way : ways) {
            Optional<Measured> found = way.find(site);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
