package org.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Table;
import org.attest.lexicon.Units;
import org.attest.link.Linker;
import org.attest.model.Annotated;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Link;
import org.attest.model.Result;

/**
 * Lists what all stages use, and in how many documents: rules, what facts were found to be, rows of
 * the tables of words, and, by pairs that were joined, rings of synonyms and levels of comparisons.
 * {@code Uses CORPUS...} prints a line each: what, in how many documents, its name, and the
 * document where there is only one. What serves one document alone has to be general knowledge to
 * stay.
 */
final class Uses {

    private static final Path TABLES = Path.of("src/main/resources/org/attest/lexicon");

    /** Tables of which another column than the first has the words. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "synonyms.csv", "word",
                    "link-contrasts.csv", "word",
                    "temporal-classes.csv", "phrase");

    private static final int LONGEST = 6;

    private final Map<String, Set<String>> documents = new TreeMap<>();
    private final Map<String, Set<String>> rows = new TreeMap<>();
    private final Map<String, Set<String>> ringsOf = new TreeMap<>();

    private Uses() throws IOException {
        readTables();
    }

    /** Reads every corpus and prints what its documents use. */
    public static void main(String[] corpora) throws IOException {
        Uses uses = new Uses();
        for (String corpus : corpora) {
            uses.read(Path.of(corpus));
        }
        uses.print();
    }

    private void readTables() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            for (Path table : tables.sorted().toList()) {
                String name = table.getFileName().toString();
                String text = Files.readString(table);
                String header =
                        text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
                String column = WORDS.getOrDefault(name, header.split(",")[0]);
                Table.read(name, text, List.of(column))
                        .forEach(
                                row -> {
                                    String words = plain(row.get(column));
                                    note(rows, words, "row\t" + name + ": " + words);
                                    if (name.equals("synonyms.csv")) {
                                        note(ringsOf, words, row.get("ring"));
                                    }
                                });
            }
        }
    }

    private static void note(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}$%'’.-]++", " ").strip();
    }

    private void read(Path corpus) {
        Pipeline.Read read =
                new Pipeline(Options.standard()).read(corpus, corpus.resolve("no-output"));
        Units units = Units.of(Lexicon.builtIn());
        Result result =
                Pipeline.joined(read, new Linker(Lexicon.builtIn(), units::inBaseUnit), units);
        result.documents().forEach(document -> read(document, corpus + "/"));
        result.links().forEach(link -> read(link, corpus + "/"));
    }

    private void read(Annotated document, String corpus) {
        String id = corpus + document.document().id();
        document.timexes().forEach(timex -> note(documents, "rule\t" + timex.rule(), id));
        document.systems().forEach(system -> note(documents, "rule\t" + system.rule(), id));
        document.figures()
                .forEach(
                        figure -> {
                            note(documents, "rule\t" + figure.rule(), id);
                            note(documents, "measure\t" + figure.frame().measure(), id);
                            note(documents, "unit\t" + figure.quantity().unit(), id);
                        });
        document.events()
                .forEach(
                        event -> {
                            note(documents, "rule\t" + event.rule(), id);
                            note(documents, "trigger\t" + event.trigger(), id);
                        });
        for (String words : phrases(document.document().text().toString())) {
            rows.getOrDefault(words, Set.of()).forEach(row -> note(documents, row, id));
        }
    }

    private static Set<String> phrases(String text) {
        List<String> words =
                Stream.of(plain(text).split(" ")).map(word -> word.replaceAll("\\.$", "")).toList();
        Set<String> phrases = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= Math.min(words.size(), i + LONGEST); j++) {
                phrases.add(String.join(" ", words.subList(i, j)));
            }
        }
        return phrases;
    }

    private void read(Link link, String corpus) {
        String id = corpus + link.left().docId();
        for (Evidence term : link.terms()) {
            note(documents, "level\t" + term.comparison() + ": " + term.level(), id);
        }
        for (String a : words(link.left())) {
            for (String b : words(link.right())) {
                Set<String> shared = new TreeSet<>(ringsOf.getOrDefault(a, Set.of()));
                shared.retainAll(ringsOf.getOrDefault(b, Set.of()));
                if (!a.equals(b)) {
                    shared.forEach(ring -> note(documents, "ring\t" + ring, id));
                }
            }
        }
    }

    private static List<String> words(Fact fact) {
        return new ArrayList<>(new LinkedHashSet<>(List.of(plain(fact.sentence()).split(" "))));
    }

    private void print() {
        documents.forEach(
                (name, ids) ->
                        System.out.println(
                                name.replaceFirst("\t", "\t" + ids.size() + "\t")
                                        + (ids.size() == 1 ? "\t" + ids.iterator().next() : "")));
    }
}
