package org.attest.quantity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Document;

/** Whose dollars a document means by a bare sign: those of the United States unless it says so. */
final class Dollars {

    private static final String DEFAULT = "USD";

    /** A statement on the money of the whole document: {@code all figures are in … dollars}. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(?:figures|amounts|values|prices|sums|dollars|results)\\b[^.\\n]{0,60}?"
                            + "\\bin (Canadian|Australian|New Zealand|Hong Kong|Singapore|Taiwan"
                            + "|Jamaican|Fijian|Namibian) (?:dollars|currency|funds)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> CODES =
            Map.of(
                    "canadian", "CAD",
                    "australian", "AUD",
                    "new zealand", "NZD",
                    "hong kong", "HKD",
                    "singapore", "SGD",
                    "taiwan", "TWD",
                    "jamaican", "JMD",
                    "fijian", "FJD",
                    "namibian", "NAD");

    private Dollars() {}

    /** The ISO 4217 code that a bare dollar sign stands for in a document. */
    static String of(Document document) {
        Matcher matcher = STATEMENT.matcher(document.text().toString());
        return matcher.find()
                ? CODES.get(matcher.group(1).toLowerCase(java.util.Locale.ROOT))
                : DEFAULT;
    }
}
