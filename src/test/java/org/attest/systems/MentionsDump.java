package org.attest.systems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Reading;
import org.attest.model.Span;
import org.attest.model.SystemMention;
import org.attest.source.CorpusReader;
import org.attest.source.Limits;
import org.attest.text.TextAnalyser;

/**
 * Writes the mentions of corpora as the contract's table, with what stands around each to look at.
 */
final class MentionsDump {

    private MentionsDump() {}

    /**
     * @param arguments pairs of a corpus and the CSV file to write
     */
    public static void main(String[] arguments) throws Exception {
        Lexicon lexicon = Lexicon.builtIn();
        TextAnalyser text = new TextAnalyser(lexicon);
        SystemFinder finder = new SystemFinder(lexicon);
        long nanos = 0;
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            List<String> lines = new ArrayList<>();
            lines.add("doc_id,begin,end,quote,system_id,name,category,rule,context");
            for (Reading reading :
                    new CorpusReader(Limits.standard())
                            .read(Path.of(arguments[i]), Path.of(arguments[i + 1]))
                            .readings()) {
                if (reading instanceof Reading.Accepted accepted) {
                    Annotated read = text.apply(accepted.document());
                    long begin = System.nanoTime();
                    Annotated annotated = finder.apply(read);
                    nanos += System.nanoTime() - begin;
                    annotated.systems().forEach(m -> lines.add(line(annotated, m)));
                }
            }
            Files.write(Path.of(arguments[i + 1]), lines);
        }
        System.out.println("systems: " + nanos / 1_000_000 + " ms");
    }

    private static String line(Annotated annotated, SystemMention mention) {
        Span span = mention.span();
        int from = Math.max(0, span.begin() - 60);
        int to = Math.min(annotated.document().text().length(), span.end() + 60);
        return String.join(
                ",",
                annotated.document().id(),
                Integer.toString(span.begin()),
                Integer.toString(span.end()),
                cell(annotated.document().quote(span)),
                mention.system().id(),
                cell(mention.system().key()),
                mention.system().category().label(),
                mention.rule(),
                cell(annotated.document().quote(new Span(from, to))));
    }

    private static String cell(String text) {
        return '"' + Annotated.folded(text).replace("\"", "\"\"") + '"';
    }
}
