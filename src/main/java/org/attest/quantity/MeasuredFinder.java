package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.lexicon.Lexicon;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** Finds what a figure measures, by the first of its ways that gives an answer. */
final class MeasuredFinder {

    /** How many of the near ways lead to another figure. */
    private static final int FIRST_OF_ITS_OWN = 2;

    private final Measures measures;
    private final List<Way> near;
    private final List<Way> far;

    MeasuredFinder(
            Lexicon lexicon,
            LevelVerbs levels,
            QuantityNouns quantityNouns,
            Modalities modalities) {
        Naming naming = new Naming(lexicon, levels, quantityNouns, modalities);
        this.measures = naming.measures();
        AdjectiveWay adjectives = new AdjectiveWay(naming, levels);
        this.near =
                List.of(
                        new MovedWay(this::unmoved),
                        new SaidAgainWay(this::unmoved, naming),
                        new MagnitudeWay(naming),
                        new PointWay(naming),
                        adjectives,
                        new LabelWay(naming),
                        new SheetWay(naming),
                        new ListedWay(),
                        new DistanceWay(naming),
                        new VerbWay(naming),
                        new BaseWay(naming, levels),
                        adjectives::shared,
                        new WhereaboutsWay(naming),
                        new CountedWay(naming),
                        new NumberWay(naming, levels),
                        new BehindBracketsWay(naming),
                        new ContentWay(naming),
                        new ChangeNounWay(naming, levels),
                        new AsideWay(naming),
                        new NameWay(naming));
        this.far =
                List.of(
                        new LevelWordWay(naming, levels),
                        new ObjectWay(naming),
                        new MeasuringVerbWay(naming),
                        new LevelWay(naming, levels),
                        new BareWay(levels),
                        new OwnerWay(levels),
                        new SubjectWay(naming),
                        new BeforeWay(naming));
    }

    /** As {@link #find}, but not by what it is held against: so a chain of them is one step. */
    private Optional<Measured> unmoved(Site site) {
        return first(near.subList(FIRST_OF_ITS_OWN, near.size()), site).or(() -> first(far, site));
    }

    /** From what stands closest to the figure to what its clause is about. */
    Measured find(Site site) {
        return beside(site)
                .or(() -> first(far, site).map(found -> fitting(site, found)))
                .orElse(Measured.unknown(site));
    }

    /** Only from what stands close to it: of a figure whose noun was left out, nothing. */
    Optional<Measured> beside(Site site) {
        return first(near, site).map(found -> fitting(site, found));
    }

    /**
     * Where its words name no measure of its dimension, what such a quantity usually measures: 28
     * knots are no crew.
     */
    private Measured fitting(Site site, Measured found) {
        if (site.isPerShare()) {
            return perShare(site, found);
        }
        return found.measure() == null
                ? measures.usual(site.quantity(), site.hasNounBehind())
                        .map(found::withMeasure)
                        .orElse(found)
                : found.withMeasure(measures.kindOf(found.measure(), site));
    }

    /** {@code a loss of 31 cents a share}, {@code sold at $12 a share}. */
    private Measured perShare(Site site, Measured found) {
        List<String> nouns = Phrases.lemmas(site.sentence(), found.begin(), found.end());
        return namedPerShare(site, nouns)
                .or(() -> paidPerShare(site))
                .or(() -> perShare(site, nouns))
                .map(found::withMeasure)
                .orElse(found);
    }

    /** {@code earned 31 cents a share}: the verb says what it is. */
    private Optional<Measure> paidPerShare(Site site) {
        return site.tiesOfWhole().stream()
                .filter(tie -> tie.part() != Site.Part.SUBJECT)
                .flatMap(
                        tie ->
                                measures
                                        .find(
                                                Role.VERB_MEASURE,
                                                tie.clause().verb().lemma() + " per share",
                                                site.quantity())
                                        .stream())
                .findFirst();
    }

    /** What an amount a share is, by the nouns that name the amount; a price where none does. */
    Optional<Measure> perShare(Site site, List<String> nouns) {
        return namedPerShare(site, nouns)
                .or(() -> measures.find(Role.TRADED, "share", site.quantity()));
    }

    /** Whether these nouns name what is told a share: {@code loss}. */
    boolean isPerShare(Site site, List<String> nouns) {
        return namedPerShare(site, nouns).isPresent();
    }

    private Optional<Measure> namedPerShare(Site site, List<String> nouns) {
        List<String> words = new ArrayList<>(nouns);
        words.addAll(List.of("per", "share"));
        return measures.findEnd(Role.NOUN, words, site.quantity());
    }

    /** The measure that nouns name. */
    Optional<Measure> named(Site site, List<String> nouns) {
        return measures.findEnd(Role.NOUN, nouns, site.quantity());
    }

    /** The people of whom a measure tells the share; empty where it tells none. */
    Optional<Measure> people(Site site, String share) {
        return named(site, List.of(share)).filter(measure -> measure.counted().equals("person"));
    }

    /** Whether a measure is one of people, whatever the noun. */
    boolean countsPeople(String measure) {
        return measures.counted(measure).equals("person");
    }

    private Optional<Measured> first(List<Way> ways, Site site) {
        return ways.stream()
                .flatMap(way -> way.find(site).stream())
                .filter(found -> !isOfPeople(site, found))
                .findFirst();
    }

    /**
     * {@code 14 ships took part}: the verb names a measure of people, and the noun is of things.
     */
    private boolean isOfPeople(Site site, Measured found) {
        int counted = Phrases.countedPhrase(site);
        if (found.measure() == null || !found.counts() || counted != found.phrase()) {
            return false;
        }
        Measured nouns = Phrases.nouns(site, counted, null, null);
        return measures.isOfOthers(
                found.measure(),
                Phrases.lemmas(site.sentence(), nouns.begin(), nouns.end()),
                site.quantity());
    }
}
