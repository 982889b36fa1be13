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

    Outcome run(Path corpus, Path output) {
        Sources sources = new CorpusReader(new Limits(options.maxBytes())).read(corpus, output);
        Lexicon lexicon = Lexicon.with(tables(sources));
        List<Extraction> extractions = inThreads(sources.documents(), new Extractor(lexicon));
        List<Annotated> extracted = extractions.stream().flatMap(Extraction::annotated).toList();
        Units units = Units.of(lexicon);
        List<Decision> decisions = UserTables.decisions(sources.decisionsCsv());
        Linked linked = new Linker(lexicon, units::inBaseUnit).link(extracted, decisions);
        Reconciled reconciled =
                new Reconciler(
                                linked.documents(),
                                units::inBaseUnit,
                                UserTables.publishers(sources.sourcesCsv()),
                                decisions)
                        .reconcile(linked.clusters());
        Map<String, Reading> failed =
                extractions.stream()
                        .flatMap(Extraction::rejected)
                        .collect(Collectors.toMap(Reading::id, reading -> reading));
        return new Outcome(result(sources, failed, linked, reconciled), hashes(sources));
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
