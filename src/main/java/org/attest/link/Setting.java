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
 * @param spots those of them that stand after a preposition of place ({@code at Belto})
 * @param places as the lexicon knows them, named as nouns
 * @param types of the occurrences that it names, in order
 * @param several whether the occurrence is named in the plural
 * @param fresh whether it sets the occurrence apart from what went before ({@code another})
 * @param days the days that its dates and events lie in; {@link DateRange#ALWAYS} if none
 */
record Setting(
        int index,
        int paragraph,
        Set<String> names,
        Set<String> spots,
        List<Place> places,
        List<String> types,
        boolean several,
        boolean fresh,
        DateRange days) {

    /** The days that count from where something has to be known to be near. */
    static boolean near(DateRange a, DateRange b, int days) {
        return !after(a.earliest(), b.latest(), days) && !after(b.earliest(), a.latest(), days);
    }

    private static boolean after(LocalDate a, LocalDate b, int days) {
        return !a.equals(LocalDate.MIN) && !b.equals(LocalDate.MAX) && a.isAfter(b.plusDays(days));
    }
}
