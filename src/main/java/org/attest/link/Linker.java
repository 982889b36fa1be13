package org.attest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.attest.lexicon.Lexicon;
import org.attest.model.Anchor;
import org.attest.model.Annotated;
import org.attest.model.Candidate;
import org.attest.model.Cluster;
import org.attest.model.CodePoints;
import org.attest.model.Decision;
import org.attest.model.Event;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Link;
import org.attest.model.Quantity;

/**
 * Finds which facts of different documents speak of the same thing: anchors first, then the figures
 * and events that hang on them. A pure function: the order of the documents changes nothing.
 */
public final class Linker {

    /**
     * What linking found.
     *
     * @param documents by id, the anchor known in every figure and event
     * @param anchors those that facts hang on, by id
     * @param clusters every figure and every event in exactly one of them
     * @param candidates pairs that just missed, the best first
     * @param links the pairs that hold the clusters together
     * @param counts by name: pairs compared, pairs that a cap skipped
     */
    public record Linked(
            List<Annotated> documents,
            List<Anchor> anchors,
            List<Cluster> clusters,
            List<Candidate> candidates,
            List<Link> links,
            SortedMap<String, Long> counts) {}

    private static final Comparator<Fact> BY_PLACE_IN_TEXT =
            Comparator.comparing(Fact::docId, CodePoints.ORDER)
                    .thenComparing(Fact::span)
                    .thenComparing(Fact::id, CodePoints.ORDER);

    private static final Comparator<FactView> CANONICAL =
            Comparator.comparing(FactView::fact, BY_PLACE_IN_TEXT);

    private final Vocabulary vocabulary;
    private final AnchorComparison anchorComparison;
    private final AnchorLinker anchorLinker;
    private final FigureComparisons figureComparisons;
    private final EventComparisons eventComparisons;
    private final UnaryOperator<Quantity> inBaseUnit;

    /**
     * @param inBaseUnit brings quantities of one dimension to one unit; others stay as they are
     */
    public Linker(Lexicon lexicon, UnaryOperator<Quantity> inBaseUnit) {
        this.vocabulary = new Vocabulary(lexicon);
        Weights weights = new Weights(lexicon, "link-comparisons.csv");
        this.anchorComparison =
                new AnchorComparison(new Weights(lexicon, "link-anchors.csv"), vocabulary);
        this.anchorLinker = new AnchorLinker(anchorComparison);
        this.figureComparisons = new FigureComparisons(weights, vocabulary);
        this.eventComparisons = new EventComparisons(weights, vocabulary);
        this.inBaseUnit = inBaseUnit;
    }

    /** Links all facts of the documents, with nothing decided by people. */
    public Linked link(List<Annotated> documents) {
        return link(documents, List.of());
    }

    /**
     * Links all facts of the documents.
     *
     * @param decisions those that keep two facts apart are heeded
     */
    public Linked link(List<Annotated> documents, List<Decision> decisions) {
        KeptApart keptApart = new KeptApart(decisions);
        List<Annotated> sorted =
                documents.stream()
                        .sorted(Comparator.comparing(d -> d.document().id(), CodePoints.ORDER))
                        .toList();
        Moored moored = moor(sorted);
        Scorer<FrameView> figures = figureScorer(keptApart);
        Scorer<EventView> events = eventScorer(keptApart);
        BlockKeys keys = blockKeys();
        Collapsed<FrameView> repeated =
                new Collapsed<>(
                        moored.figures(),
                        view -> named(keptApart, view) ? view.fact().id() : identity(view),
                        (a, b) -> true,
                        figures::terms);
        Copies copies = new Copies();
        Collapsed<FrameView> ofFigures = copied(repeated.first(), copies::of, figures, keptApart);
        Collapsed<EventView> ofEvents = copied(moored.events(), copies::of, events, keptApart);
        Pairs figurePairs = new Pairs(ofFigures.first(), keys::of, keys::finer);
        Pairs eventPairs = new Pairs(ofEvents.first(), keys::of, keys::finer);
        Clusters<FrameView> figureClusters =
                new Clusters<>(ofFigures.first(), figures, figurePairs);
        Clusters<EventView> eventClusters = new Clusters<>(ofEvents.first(), events, eventPairs);
        List<Cluster> clusters =
                new ArrayList<>(repeated.unfold(ofFigures.unfold(figureClusters.clusters())));
        clusters.addAll(ofEvents.unfold(eventClusters.clusters()));
        clusters.sort(Comparator.comparing(cluster -> cluster.members().get(0), BY_PLACE_IN_TEXT));
        List<Candidate> candidates = new ArrayList<>(figureClusters.candidates());
        candidates.addAll(eventClusters.candidates());
        return new Linked(
                moored.documents(),
                moored.anchors(),
                List.copyOf(clusters),
                List.copyOf(candidates),
                clusters.stream().flatMap(cluster -> cluster.links().stream()).toList(),
                counts(
                        moored,
                        repeated,
                        List.of(ofFigures, ofEvents),
                        List.of(figurePairs, eventPairs)));
    }

    /** A fact that a person's decision names stands for itself. */
    private static boolean named(KeptApart keptApart, FactView view) {
        return keptApart.names(view.fact());
    }

    private static <V extends FactView> Collapsed<V> copied(
            List<V> facts, Function<V, Object> copies, Scorer<V> scorer, KeptApart keptApart) {
        return new Collapsed<>(
                facts,
                view -> named(keptApart, view) ? view.fact().id() : copies.apply(view),
                scorer::mayCopy,
                (a, b) -> Copies.TERMS);
    }

    private static SortedMap<String, Long> counts(
            Moored moored,
            Collapsed<FrameView> repeated,
            List<Collapsed<?>> copied,
            List<Pairs> pairs) {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("anchor_pairs_skipped", moored.anchorPairsSkipped());
        counts.put("copies_found", copied.stream().mapToLong(Collapsed::repeated).sum());
        counts.put("figures_repeated", (long) repeated.repeated());
        counts.put("pairs_compared", pairs.stream().mapToLong(p -> p.all().size()).sum());
        counts.put("pairs_skipped", pairs.stream().mapToLong(Pairs::skipped).sum());
        return counts;
    }

    BlockKeys blockKeys() {
        return new BlockKeys(vocabulary);
    }

    AnchorComparison anchorComparison() {
        return anchorComparison;
    }

    Scorer<FrameView> figureScorer(KeptApart keptApart) {
        return new FigureScorer(keptApart);
    }

    Scorer<EventView> eventScorer(KeptApart keptApart) {
        return new EventScorer(keptApart);
    }

    /**
     * Documents with their facts' anchors known, and the views that stand on them.
     *
     * @param hanging what the documents' facts hang on, before it was brought together
     */
    record Moored(
            List<Annotated> documents,
            List<LocalAnchor> hanging,
            List<Anchor> anchors,
            List<FrameView> figures,
            List<EventView> events,
            long anchorPairsSkipped) {}

    /**
     * @param documents by id
     */
    Moored moor(List<Annotated> documents) {
        List<Story> stories = documents.stream().map(d -> new Story(d, vocabulary)).toList();
        List<Map<String, LocalAnchor>> local =
                stories.stream().map(story -> Anchors.of(story, vocabulary)).toList();
        List<LocalAnchor> all =
                local.stream().flatMap(m -> m.values().stream()).distinct().toList();
        Map<LocalAnchor, Anchor> anchors = anchorLinker.link(all);
        List<Annotated> known = new ArrayList<>();
        List<FrameView> figures = new ArrayList<>();
        List<EventView> events = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Story story = stories.get(i);
            Map<String, LocalAnchor> own = local.get(i);
            Annotated document = withAnchors(documents.get(i), own, anchors);
            known.add(document);
            figures.addAll(
                    new FrameView.Maker(story, vocabulary, inBaseUnit)
                            .all(document.figures(), own));
            document.events()
                    .forEach(
                            event ->
                                    events.add(
                                            EventView.of(
                                                    event,
                                                    own.get(event.id()),
                                                    story,
                                                    vocabulary)));
        }
        figures.sort(CANONICAL);
        events.sort(CANONICAL);
        return new Moored(
                List.copyOf(known),
                all,
                anchors.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Anchor::id, CodePoints.ORDER))
                        .toList(),
                figures,
                events,
                AnchorLinker.skipped(all));
    }

    private static Annotated withAnchors(
            Annotated document, Map<String, LocalAnchor> local, Map<LocalAnchor, Anchor> anchors) {
        List<Figure> figures =
                document.figures().stream()
                        .map(f -> f.withAnchor(anchors.get(local.get(f.id())).id()))
                        .toList();
        List<Event> events =
                document.events().stream()
                        .map(e -> e.withAnchor(anchors.get(local.get(e.id())).id()))
                        .toList();
        return document.withFigures(figures).withEvents(events);
    }

    /** What makes two figures of one document repeat one another word for word in their frames. */
    private static List<Object> identity(FrameView view) {
        Figure figure = view.figure();
        return figure.relation() == Figure.Relation.NONE
                ? List.of(
                        figure.docId(),
                        figure.anchorId(),
                        figure.quantity(),
                        figure.frame(),
                        figure.asOf(),
                        figure.modality(),
                        figure.attributedTo(),
                        view.verb(),
                        view.worldwide())
                : List.of(figure.id());
    }

    private final class FigureScorer implements Scorer<FrameView> {

        private final Standings standings = new Standings(anchorComparison);
        private final KeptApart keptApart;

        FigureScorer(KeptApart keptApart) {
            this.keptApart = keptApart;
        }

        @Override
        public List<Evidence> terms(FrameView a, FrameView b) {
            return figureComparisons.terms(a, b, standings.of(a.anchor(), b.anchor()));
        }

        @Override
        public boolean cannotLink(FrameView a, FrameView b) {
            return CannotLink.figures(a, b) || keptApart.test(a.fact(), b.fact());
        }

        @Override
        public boolean mayCopy(FrameView a, FrameView b) {
            return !cannotLink(a, b) && Copies.possible(a, b, standings.of(a.anchor(), b.anchor()));
        }
    }

    private final class EventScorer implements Scorer<EventView> {

        private final Standings standings = new Standings(anchorComparison);
        private final KeptApart keptApart;

        EventScorer(KeptApart keptApart) {
            this.keptApart = keptApart;
        }

        @Override
        public List<Evidence> terms(EventView a, EventView b) {
            return eventComparisons.terms(a, b, standings.of(a.anchor(), b.anchor()));
        }

        @Override
        public boolean cannotLink(EventView a, EventView b) {
            return CannotLink.events(a, b, vocabulary) || keptApart.test(a.fact(), b.fact());
        }

        @Override
        public boolean mayCopy(EventView a, EventView b) {
            return !cannotLink(a, b) && Copies.possible(a, b, standings.of(a.anchor(), b.anchor()));
        }
    }

    /** How anchors stand to one another, each pair worked out once. */
    private static final class Standings {

        private record Pair(LocalAnchor a, LocalAnchor b) {}

        private final AnchorComparison comparison;
        private final Map<Pair, AnchorComparison.Standing> known = new HashMap<>();

        Standings(AnchorComparison comparison) {
            this.comparison = comparison;
        }

        AnchorComparison.Standing of(LocalAnchor a, LocalAnchor b) {
            return known.computeIfAbsent(new Pair(a, b), pair -> comparison.compare(a, b));
        }
    }
}
