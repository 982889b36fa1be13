package org.attest.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.model.DateRange;
import org.attest.model.Place;

/**
 * What one sentence says of where, when and of whom it speaks.
 *
 * @param index its number in the document
 * @param names words of proper names that are no places of the lexicon
 * @param places as the lexicon knows them, named as nouns
 * @param whereabouts where it says that something is
 * @param named its proper names, in order
 * @param happenings the words that name occurrences, in order
 */
record Setting(
        int index,
        int paragraph,
        Set<String> names,
        List<Place> places,
        Whereabouts whereabouts,
        List<Name> named,
        List<Happening> happenings) {

    /** The days that count from where something has to be known to be near. */
    static boolean near(DateRange a, DateRange b, int days) {
        return !after(a.earliest(), b.latest(), days) && !after(b.earliest(), a.latest(), days);
    }

    private static boolean after(LocalDate a, LocalDate b, int days) {
        return !a.equals(LocalDate.MIN) && !b.equals(LocalDate.MAX) && a.isAfter(b.plusDays(days));
    }
}
