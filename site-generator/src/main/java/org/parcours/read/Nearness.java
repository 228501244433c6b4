package org.parcours.read;

import org.parcours.model.text.Slug;

/** How far two wordings are from each other, counted in slips of the keyboard; case, accents and punctuation are none. */
final class Nearness {

    private static final int LETTERS_PER_SLIP = 4;

    private Nearness() {}

    /** Whether one may be the other misspelt: one slip, or one in four letters, and not the same. */
    static boolean areNear(String one, String other) {
        int shorter = Math.min(Slug.key(one).length(), Slug.key(other).length());
        int distance = distance(one, other);
        return shorter > 1 && distance > 0 && distance <= Math.max(1, shorter / LETTERS_PER_SLIP);
    }

    /** Letters to add, take out, change or swap with their neighbour to make one of the other. */
    static int distance(String one, String other) {
        String a = Slug.key(one);
        String b = Slug.key(other);
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int fewest(int[][] slips, String a, String b, int i, int j) {
        int change = slips[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + slips[i - 2][j - 2]) : best;
    }
}
