package org.attest.text;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Text;

/** Tells the language of a document by its beginning. */
public final class LanguageDetector {

    /** Enough to be sure, and the same cost for every document. */
    private static final int SAMPLE = 600;

    /** Below this a text is names and numbers at best. */
    private static final int LEAST_LETTERS = 20;

    private static final Map<String, String> TWO_LETTERS = twoLetterCodes();

    private final LanguageModel model = new OpenNlp();

    /**
     * The language by ISO 639-1 ({@code en}), by ISO 639-3 where it has no shorter code; empty for
     * a text of fewer than twenty letters.
     */
    public String language(Text text) {
        String sample = text.slice(0, Math.min(SAMPLE, text.length()));
        if (sample.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return "";
        }
        String code = model.language(sample);
        return TWO_LETTERS.getOrDefault(code, code);
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new TreeMap<>();
        for (String language : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(language).getISO3Language(), language);
        }
        return codes;
    }
}
