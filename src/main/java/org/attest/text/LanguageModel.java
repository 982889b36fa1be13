package org.attest.text;

import java.util.List;

/**
 * What a model trained on other people's texts says about one; its mistakes are repaired above it.
 * Safe to share between threads.
 */
interface LanguageModel {

    /** Where sentences end, as offsets into the text (UTF-16), in order. */
    List<Integer> sentenceEnds(String text);

    /** A universal part of speech for each token. */
    String[] tags(String[] tokens);

    /** The dictionary form of one word in one part of speech; empty where the model has none. */
    String lemma(String word, String tag);

    /** The language of a text by ISO 639-3. */
    String language(String text);
}
