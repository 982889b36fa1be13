package org.attest.quantity;

import org.attest.quantity.Measures.Measure;

/**
 * What a figure measures or counts, as its sentence shows it.
 *
 * @param phrase index of the noun phrase that names it; -1 where a label or a verb alone does
 * @param begin the first token of its nouns, without the figure
 * @param end one past their last token; equal to {@code begin} where there are none
 * @param until one past the last token that belongs to its subject: an adjective behind the nouns
 *     counts in, and may stand behind the figure
 * @param tie the verb that names the measure; null if a noun does
 * @param measure the concept; null where none of the tables' forms fits
 * @param counts whether the nouns are what the figure counts, not a name of the measure
 */
record Measured(
        int phrase, int begin, int end, int until, Site.Tie tie, Measure measure, boolean counts) {

    /** Where the sentence says nothing of it. */
    static Measured unknown(Site site) {
        return new Measured(-1, site.end(), site.end(), site.end(), null, null, false);
    }

    /** Its subject ends with its nouns. */
    static Measured of(int phrase, int begin, int end, Site.Tie tie, Measure measure) {
        return new Measured(phrase, begin, end, end, tie, measure, false);
    }

    /** Whether the tables have what it measures. */
    boolean isKnown() {
        return measure != null;
    }

    /** Whether the tables have it as an amount of money. */
    boolean isOfMoney() {
        return measure != null && measure.dimension().equals("money");
    }

    /** Whether the tables have it as a volume, or as an amount of any dimension. */
    boolean isOfVolume() {
        return measure != null
                && (measure.dimension().equals("volume") || measure.dimension().isEmpty());
    }

    boolean hasWords() {
        return begin < end;
    }

    Measured withMeasure(Measure other) {
        return new Measured(phrase, begin, end, until, tie, other, counts);
    }

    /** With another phrase that names it. */
    Measured withPhrase(int other) {
        return new Measured(other, begin, end, until, tie, measure, counts);
    }

    /** With an adjective that ends there. */
    Measured until(int adjectiveEnd) {
        return new Measured(phrase, begin, end, Math.max(end, adjectiveEnd), tie, measure, counts);
    }

    Measured counting() {
        return new Measured(phrase, begin, end, until, tie, measure, true);
    }
}
