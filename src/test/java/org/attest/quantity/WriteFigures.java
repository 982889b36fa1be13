package org.attest.quantity;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Document;
import org.attest.model.Quantity;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.rule.Found;
import org.attest.source.CorpusReader;
import org.attest.source.Limits;
import org.attest.text.TextAnalyser;

/**
 * Writes the expressions of a corpus as the columns of {@code figures.csv} that the scorers read:
 * {@code WriteFigures CORPUS OUTPUT}. The noun after a count stands in for what the frame says.
 */
final class WriteFigures {

    private WriteFigures() {}

    public static void main(String[] arguments) throws Exception {
        Lexicon lexicon = Lexicon.builtIn();
        TextAnalyser text = new TextAnalyser(lexicon);
        List<UnaryOperator<Annotated>> stages = stages(lexicon);
        QuantityGrammar grammar = QuantityGrammar.of(lexicon);
        Path corpus = Path.of(arguments[0]);
        try (Writer csv = Files.newBufferedWriter(Path.of(arguments[1]))) {
            row(
                    csv,
                    "doc_id",
                    "begin",
                    "end",
                    "quote",
                    "kind",
                    "value",
                    "low",
                    "high",
                    "qualifier",
                    "unit",
                    "subject",
                    "place",
                    "period",
                    "rule",
                    "role");
            for (Document document :
                    new CorpusReader(Limits.standard())
                            .read(corpus, Path.of("/nonexistent"))
                            .documents()) {
                Annotated annotated = text.apply(document);
                for (UnaryOperator<Annotated> stage : stages) {
                    annotated = stage.apply(annotated);
                }
                for (Sentence sentence : annotated.sentences()) {
                    if (sentence.zone().carriesFacts()) {
                        for (Found<Expression> found : grammar.find(annotated, sentence)) {
                            write(csv, annotated, sentence, found);
                        }
                    }
                }
            }
        }
    }

    /** The temporal stage once it is there: by name, so that this compiles without it. */
    private static List<UnaryOperator<Annotated>> stages(Lexicon lexicon) {
        return java.util.stream.Stream.of(
                        "org.attest.temporal.TimexFinder", "org.attest.systems.SystemFinder")
                .flatMap(
                        name -> {
                            try {
                                @SuppressWarnings("unchecked")
                                UnaryOperator<Annotated> stage =
                                        (UnaryOperator<Annotated>)
                                                Class.forName(name)
                                                        .getConstructor(Lexicon.class)
                                                        .newInstance(lexicon);
                                return java.util.stream.Stream.of(stage);
                            } catch (ReflectiveOperationException e) {
                                System.err.println("without " + name);
                                return java.util.stream.Stream.empty();
                            }
                        })
                .collect(Collectors.toList());
    }

    private static void write(
            Writer csv, Annotated annotated, Sentence sentence, Found<Expression> found)
            throws IOException {
        Quantity q = found.value().quantity();
        String unit =
                q.unit().isEmpty()
                        ? noun(sentence, sentence.tokenAt(found.span().end()))
                        : q.unit();
        row(
                csv,
                annotated.document().id(),
                found.span().begin(),
                found.span().end(),
                annotated.document().quote(found.span()),
                q.kind().label(),
                q.number().map(BigDecimal::toPlainString).orElse(""),
                q.bounds().low().number().map(BigDecimal::toPlainString).orElse(""),
                q.bounds().high().number().map(BigDecimal::toPlainString).orElse(""),
                q.qualifier().label(),
                unit,
                "",
                "",
                q.period(),
                found.rule(),
                found.value().role());
    }

    private static void row(Writer csv, Object... cells) throws IOException {
        csv.write(
                java.util.Arrays.stream(cells)
                        .map(cell -> '"' + cell.toString().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",", "", "\n")));
    }

    private static String noun(Sentence sentence, int from) {
        List<Token> tokens = sentence.tokens();
        int at = from;
        String noun = "";
        while (at < tokens.size()
                && at < from + 5
                && (tokens.get(at).tag().isNominal()
                        || tokens.get(at).tag() == Token.Tag.ADJ
                        || tokens.get(at).is("-"))) {
            if (tokens.get(at).tag().isNominal()) {
                noun = tokens.get(at).lemma();
            }
            at++;
        }
        return noun;
    }
}
