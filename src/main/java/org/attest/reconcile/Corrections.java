package org.attest.reconcile;

import java.util.List;
import java.util.Locale;
import org.attest.model.Fact;

/** Statements that say of themselves that they put an earlier one right. */
final class Corrections {

    private static final List<String> WORDS =
            List.of(
                    "correct number is",
                    "correct figure is",
                    "correct total is",
                    "correct date is",
                    "correct amount is",
                    "corrected to",
                    "corrected figure",
                    "corrects the",
                    "revised to",
                    "revised up to",
                    "revised down to",
                    "revised upward to",
                    "revised downward to",
                    "revised figure");

    private Corrections() {}

    static boolean isOne(Fact fact) {
        String sentence = fact.sentence().toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(sentence::contains);
    }

    /** A sentence that names what is corrected; empty where neither or both correct. */
    static String between(Fact a, Fact b) {
        if (isOne(a) == isOne(b)) {
            return "";
        }
        Fact corrected = isOne(a) ? b : a;
        Fact correcting = corrected == a ? b : a;
        return " \"" + correcting.quote() + "\" corrects \"" + corrected.quote() + "\".";
    }
}
