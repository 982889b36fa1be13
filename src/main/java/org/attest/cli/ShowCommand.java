package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.lexicon.Lexicon;
import org.attest.output.OutputReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds claims by words and shows who states what. */
@Command(
        name = "show",
        description =
                "Finds claims by words for what they are about, and shows each with its values,"
                        + " voices, quotes and documents.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "WORDS",
            arity = "1..*",
            description =
                    "What the claim is about: a subject, a measure, a holder, a place, a name."
                            + " Capitals and plurals make no difference.")
    private List<String> words;

    @Option(
            names = "--output",
            paramLabel = "OUTPUT",
            defaultValue = "output",
            description = "The folder that the run wrote: ${DEFAULT-VALUE}, if not said.")
    private Path output;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many claims are shown: ${DEFAULT-VALUE}, if not said.")
    private int limit;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new Misuse("--limit is " + limit + ", expected 1 or more");
        }
        OutputReader reader = OutputReader.open(output);
        SearchWords forms = new SearchWords(Lexicon.builtIn());
        List<String> asked = forms.asked(words);
        if (asked.isEmpty()) {
            throw new Misuse("\"" + String.join(" ", words) + "\" has no letter, expected words");
        }
        ClaimSearch.Found found = new ClaimSearch(reader, forms, asked).search();
        tellHowItWent(found, asked);
        ClaimsInWords text = new ClaimsInWords(reader, spec.commandLine().getOut());
        text.print(found.ids().stream().limit(limit).toList());
        return ExitCode.DONE.code();
    }

    /** On standard error, so that a script gets nothing where nothing was found. */
    private void tellHowItWent(ClaimSearch.Found found, List<String> asked) {
        PrintWriter err = spec.commandLine().getErr();
        String typed = String.join(" ", words);
        int all = found.ids().size();
        if (all == 0) {
            err.println(
                    "No claim in "
                            + output
                            + " has the word"
                            + (asked.size() == 1 ? " " : "s ")
                            + String.join(", ", asked)
                            + ": try fewer or other words; claims.csv lists every subject.");
        } else if (found.words() < asked.size()) {
            err.println(
                    "No claim has all of \""
                            + typed
                            + "\"; "
                            + Phrases.count(all, "claim")
                            + " with "
                            + found.words()
                            + " of the "
                            + asked.size()
                            + " words"
                            + shown(all));
        } else {
            err.println(Phrases.count(all, "claim") + " for \"" + typed + "\"" + shown(all));
        }
    }

    private String shown(int all) {
        return all > limit
                ? ", the best " + limit + " shown (--limit " + all + " shows all):"
                : ":";
    }
}
