package org.attest;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Units;
import org.attest.link.Linker;
import org.attest.link.Linker.Linked;
import org.attest.link.NonMatches;
import org.attest.link.WeightEstimator;
import org.attest.model.Annotated;
import org.attest.model.CodePoints;
import org.attest.model.Decision;
import org.attest.model.Document;
import org.attest.model.Reading;
import org.attest.model.Result;
import org.attest.reconcile.Reconciler;
import org.attest.reconcile.Reconciler.Reconciled;
import org.attest.source.CorpusReader;
import org.attest.source.Limits;
import org.attest.source.Sources;

/** The order of the stages. */
final class Pipeline {

    private final Options options;

    Pipeline(Options options) {
        this.options = options;
    }

    /**
     * What reading a corpus gives, before its facts are brought together.
     *
     * @param lexicon the built-in tables with the corpus's own
     */
    record Read(Sources sources, Lexicon lexicon, List<Extraction> extractions) {

        List<Annotated> documents() {
            return extractions.stream().flatMap(Extraction::annotated).toList();
        }
    }

    Outcome run(Path corpus, Path output) {
        Read read = read(corpus, output);
        Units units = Units.of(read.lexicon());
        Linker linker = new Linker(read.lexicon(), units::inBaseUnit);
        return new Outcome(joined(read, linker, units), hashes(read.sources()));
    }

    /**
     * Reads the documents of a corpus.
     *
     * @param output nothing in it is read
     */
    Read read(Path corpus, Path output) {
        Sources sources = new CorpusReader(new Limits(options.maxBytes())).read(corpus, output);
        Lexicon lexicon = Lexicon.with(tables(sources));
        return new Read(sources, lexicon, inThreads(sources.documents(), new Extractor(lexicon)));
    }

    /** The tables of weights as the pairs of some corpora have them; each corpus on its own. */
    SortedMap<String, String> estimate(List<Path> corpora, boolean uFromCompared) {
        Lexicon lexicon = Lexicon.builtIn();
        WeightEstimator estimator = new WeightEstimator(lexicon, Units.of(lexicon)::inBaseUnit);
        for (Path corpus : corpora) {
            estimator.observe(
                    corpus.toAbsolutePath().normalize().getFileName().toString(),
                    read(corpus, corpus.resolve("output")).documents());
        }
        return estimator.tables(uFromCompared ? NonMatches.COMPARED : NonMatches.SAMPLED);
    }

    /** Brings together what was read. */
    static Result joined(Read read, Linker linker, Units units) {
        Sources sources = read.sources();
        List<Decision> decisions = UserTables.decisions(sources.decisionsCsv());
        Linked linked = linker.link(read.documents(), decisions);
        Reconciled reconciled =
                new Reconciler(
                                linked.documents(),
                                units::inBaseUnit,
                                UserTables.publishers(sources.sourcesCsv()),
                                decisions)
                        .reconcile(linked.clusters());
        Map<String, Reading> failed =
                read.extractions().stream()
                        .flatMap(Extraction::rejected)
                        .collect(Collectors.toMap(Reading::id, reading -> reading));
        return result(sources, failed, linked, reconciled);
    }

    /** The user's own tables; more systems have a name of their own in the corpus. */
    private static Map<String, String> tables(Sources sources) {
        Map<String, String> tables = new TreeMap<>(sources.lexiconTables());
        if (!sources.systemsExtraCsv().isEmpty()) {
            tables.put("systems.csv", sources.systemsExtraCsv());
        }
        return tables;
    }

    /** Keeps the order, whatever the number of threads. */
    private List<Extraction> inThreads(
            List<Document> documents, Function<Document, Extraction> extractor) {
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit(() -> documents.parallelStream().map(extractor).toList()).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading the documents", e);
        } finally {
            pool.shutdown();
        }
    }

    private static Result result(
            Sources sources, Map<String, Reading> failed, Linked linked, Reconciled reconciled) {
        return new Result(
                readings(sources, failed, linked.documents()),
                linked.documents(),
                linked.anchors(),
                reconciled.claims(),
                reconciled.discrepancies(),
                linked.candidates(),
                linked.links(),
                reconciled.orphaned(),
                counts(linked, reconciled));
    }

    private static SortedMap<String, Long> counts(Linked linked, Reconciled reconciled) {
        SortedMap<String, Long> counts = new TreeMap<>(linked.counts());
        counts.put("decisions_orphaned", (long) reconciled.orphaned().size());
        return counts;
    }

    /** The readings with what the stages learned of their documents. */
    private static List<Reading> readings(
            Sources sources, Map<String, Reading> failed, List<Annotated> documents) {
        Map<String, Reading> learned = new HashMap<>(failed);
        for (Annotated each : documents) {
            learned.put(each.document().id(), new Reading.Accepted(each.document()));
        }
        return sources.readings().stream()
                .map(reading -> learned.getOrDefault(reading.id(), reading))
                .toList();
    }

    private static SortedMap<String, String> hashes(Sources sources) {
        SortedMap<String, String> hashes = new TreeMap<>(CodePoints.ORDER);
        hashes.putAll(sources.hashes());
        sources.documents().forEach(document -> hashes.put(document.id(), document.sha256()));
        return Collections.unmodifiableSortedMap(hashes);
    }
}
