package org.attest.temporal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Table;
import org.attest.model.Annotated;
import org.attest.rule.Found;
import org.attest.rule.Rule;
import org.attest.text.TextAnalyser;

/**
 * Lists in how many documents each rule and each row of the temporal tables is used: {@code RuleUse
 * FOLDER...}. What serves one document alone has to be general knowledge to stay.
 */
final class RuleUse {

    private static final LocalDate PUBLISHED = LocalDate.of(2012, 1, 15);

    private RuleUse() {}

    /** Reads every text file below the folders. */
    public static void main(String[] args) throws IOException {
        TextAnalyser text = new TextAnalyser(Lexicon.builtIn());
        TemporalTagger tagger = new TemporalTagger(Lexicon.builtIn());
        Map<String, Set<String>> rules = new TreeMap<>();
        Map<String, Set<String>> rows = new TreeMap<>();
        TemporalGrammar.of(Lexicon.builtIn()).rules().stream()
                .map(Rule::name)
                .forEach(name -> rules.put(name, new LinkedHashSet<>()));
        Set<String> words = words();
        for (Path file : files(args)) {
            Annotated read = text.apply(Documents.of("a.txt", Files.readString(file), PUBLISHED));
            for (TemporalTagger.Resolved resolved : tagger.all(read)) {
                Found<Expression> found = resolved.found();
                note(rules, found.rule(), file);
                String quote = " " + plain(read.document().quote(found.span())) + " ";
                words.stream()
                        .filter(word -> quote.contains(" " + word + " "))
                        .forEach(word -> note(rows, word, file));
            }
        }
        print("rules", rules);
        print("rows", rows);
    }

    private static void note(Map<String, Set<String>> uses, String name, Path file) {
        uses.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(file.toString());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s", " ").toLowerCase(Locale.ROOT);
    }

    private static void print(String title, Map<String, Set<String>> uses) {
        uses.forEach(
                (name, files) ->
                        System.out.println(
                                title
                                        + "\t"
                                        + files.size()
                                        + "\t"
                                        + name
                                        + (files.size() == 1 ? "\t" + files : "")));
    }

    private static List<Path> files(String[] folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                walk.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(all::add);
            }
        }
        return all;
    }

    /** The first cell of every row of every temporal table. */
    private static Set<String> words() throws IOException {
        Set<String> words = new LinkedHashSet<>();
        try (Stream<Path> tables = Files.list(Path.of("src/main/resources/org/attest/lexicon"))) {
            for (Path table :
                    tables.filter(t -> t.getFileName().toString().startsWith("temporal-"))
                            .sorted()
                            .toList()) {
                String name = table.getFileName().toString();
                int column = name.equals("temporal-classes.csv") ? 1 : 0;
                List<String> columns = List.of(Files.readAllLines(table).get(0).split(","));
                Table.read(name, Files.readString(table), columns)
                        .forEach(row -> words.add(plain(row.get(columns.get(column)))));
            }
        }
        return words.stream()
                .filter(word -> !word.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
