package org.attest.temporal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.lexicon.Table;
import org.attest.model.Annotated;
import org.attest.model.Timex;
import org.attest.text.TextAnalyser;

/**
 * Writes the temporal columns of dates.csv for a folder of plain texts with a manifest, so that the
 * stage can be measured alone: {@code DatesScore CORPUS DATES_CSV}.
 */
final class DatesScore {

    private static final String HEADER =
            "doc_id,begin,end,quote,type,value,mod,earliest,latest,rule\n";

    private DatesScore() {}

    /** Reads the corpus of the first argument and writes the file of the second. */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        TextAnalyser text = new TextAnalyser(Lexicon.builtIn());
        TemporalTagger tagger = new TemporalTagger(Lexicon.builtIn());
        StringBuilder out = new StringBuilder(HEADER);
        for (Row row : manifest(corpus)) {
            String id = row.required("path");
            String content = Files.readString(corpus.resolve(id));
            Annotated read =
                    text.apply(Documents.of(id, content, Documents.date(row.get("published"))));
            for (Timex timex : tagger.apply(read).timexes()) {
                out.append(line(read, timex)).append('\n');
            }
        }
        Files.writeString(Path.of(args[1]), out.toString());
    }

    private static List<Row> manifest(Path corpus) throws IOException {
        Path file = corpus.resolve("manifest.csv");
        return Table.read(
                "manifest.csv",
                Files.readString(file, StandardCharsets.UTF_8),
                List.of("path", "published"));
    }

    private static String line(Annotated read, Timex timex) {
        return Stream.of(
                        read.document().id(),
                        timex.span().begin(),
                        timex.span().end(),
                        read.document().quote(timex.span()),
                        timex.type(),
                        timex.value(),
                        timex.mod(),
                        timex.range().hasEarliest() ? timex.range().earliest() : "",
                        timex.range().hasLatest() ? timex.range().latest() : "",
                        timex.rule())
                .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
