package org.attest.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two wordings side by side: which words of each the other does not have, by their longest common
 * subsequence.
 */
record Differences(List<Part> left, List<Part> right) {

    /** Past so many words on a side, only what the two begin and end with is compared. */
    private static final int MOST_WORDS = 120;

    /** Some words in a row, and whether the other side lacks them. */
    record Part(String text, boolean differs) {}

    static Differences between(String left, String right) {
        String[] a = left.split(" ");
        String[] b = right.split(" ");
        boolean[] keptA = new boolean[a.length];
        boolean[] keptB = new boolean[b.length];
        if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
            keepEnds(a, b, keptA, keptB);
        } else {
            keepCommon(a, b, keptA, keptB);
        }
        return new Differences(parts(a, keptA), parts(b, keptB));
    }

    private static void keepEnds(String[] a, String[] b, boolean[] keptA, boolean[] keptB) {
        int most = Math.min(a.length, b.length);
        int first = 0;
        while (first < most && a[first].equals(b[first])) {
            first++;
        }
        int last = 0;
        while (last < most - first && a[a.length - 1 - last].equals(b[b.length - 1 - last])) {
            last++;
        }
        Arrays.fill(keptA, 0, first, true);
        Arrays.fill(keptB, 0, first, true);
        Arrays.fill(keptA, a.length - last, a.length, true);
        Arrays.fill(keptB, b.length - last, b.length, true);
    }

    private static void keepCommon(String[] a, String[] b, boolean[] keptA, boolean[] keptB) {
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i].equals(b[j])) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The length of the longest common subsequence of what follows each pair of places. */
    private static int[][] common(String[] a, String[] b) {
        int[][] common = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = b.length - 1; j >= 0; j--) {
                common[i][j] =
                        a[i].equals(b[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Part> parts(String[] words, boolean[] kept) {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= words.length; i++) {
            if (i == words.length || kept[i] != kept[begin]) {
                String text = String.join(" ", Arrays.copyOfRange(words, begin, i));
                parts.add(new Part(text, !kept[begin]));
                begin = i;
            }
        }
        return parts;
    }
}
