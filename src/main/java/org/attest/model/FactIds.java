package org.attest.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes the ids of one document's facts of one kind: from the document's id, the sentence's text,
 * the quote and its occurrence, so that an edit elsewhere does not change them. Serves one document
 * and one thread.
 */
public final class FactIds {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    /** 16 letters of 5 bits: 80 bits. */
    private static final int LETTERS = 16;

    private final String prefix;
    private final String docId;
    private final Map<String, Integer> occurrences = new HashMap<>();

    /**
     * @param prefix what kind of fact it is, in letters: {@code fig}
     */
    public FactIds(String prefix, String docId) {
        this.prefix = prefix;
        this.docId = docId;
    }

    /** The next fact's id; the same sentence and quote once more give another one. */
    public String next(String sentence, String quote) {
        int occurrence = occurrences.merge(sentence + '\n' + quote, 1, Integer::sum);
        return named(prefix, docId, sentence, quote, Integer.toString(occurrence));
    }

    /**
     * An id that follows from its parts alone: {@code prefix_} and 80 bits of their SHA-256 in base
     * 32.
     */
    public static String named(String prefix, String... parts) {
        byte[] hash = sha256(String.join("\u0000", parts));
        StringBuilder id = new StringBuilder(prefix).append('_');
        long bits = 0;
        int held = 0;
        for (int i = 0, letter = 0; letter < LETTERS; letter++) {
            if (held < 5) {
                bits = bits << 8 | hash[i++] & 0xff;
                held += 8;
            }
            held -= 5;
            id.append(ALPHABET.charAt((int) (bits >> held & 31)));
        }
        return id.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
