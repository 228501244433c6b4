package org.parcours.check.question;

import java.util.Arrays;

/** How many symbols must be added, taken out or changed to make one sequence another (Levenshtein, 1966). */
final class EditDistance {

    private EditDistance() {}

    /** Whether two sequences are as alike as that: one less the changes for each symbol of the longer. */
    static boolean isAlike(int[] one, int[] other, double least) {
        int longer = Math.max(one.length, other.length);
        int most = (int) Math.floor((1 - least) * longer + 1e-9);
        return Math.abs(one.length - other.length) <= most && within(one, other, most);
    }

    /** Looks only at alignments that need no more changes than that: the rest of the table is out of reach. */
    private static boolean within(int[] one, int[] other, int most) {
        int[] row = new int[other.length + 1];
        for (int j = 0; j <= other.length; j++) {
            row[j] = j <= most ? j : most + 1;
        }
        for (int i = 1; i <= one.length; i++) {
            int[] next = new int[other.length + 1];
            Arrays.fill(next, most + 1);
            next[0] = Math.min(i, most + 1);
            int least = next[0];
            for (int j = Math.max(1, i - most); j <= Math.min(other.length, i + most); j++) {
                int change = row[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                next[j] = Math.min(most + 1, Math.min(change, Math.min(row[j], next[j - 1]) + 1));
                least = Math.min(least, next[j]);
            }
            if (least > most) {
                return false;
            }
            row = next;
        }
        return row[other.length] <= most;
    }
}
