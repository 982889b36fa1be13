package org.attest.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of several names was likely meant by one that is none of them. */
final class Nearest {

    private Nearest() {}

    /**
     * The name that begins with the word, else the one that differs least, by letters left out, put
     * in, replaced or swapped; leading dashes and capitals do not count. Empty where more than a
     * third of the letters would differ.
     */
    static Optional<String> to(String typed, Collection<String> names) {
        String word = bare(typed);
        return names.stream()
                .filter(name -> distance(word, bare(name)) <= word.length() / 3)
                .min(
                        Comparator.comparingInt((String name) -> distance(word, bare(name)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static String bare(String name) {
        int begin = 0;
        while (begin < name.length() && name.charAt(begin) == '-') {
            begin++;
        }
        return name.substring(begin).toLowerCase(Locale.ROOT);
    }

    /** Damerau's distance with adjacent swaps; what is only cut short is no other word. */
    private static int distance(String a, String b) {
        if (!a.isEmpty() && b.startsWith(a)) {
            return 0;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = cost(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
