package org.parcours.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that somebody meant: {@code langauges} is nearest to {@code languages}. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The known word that needs the fewest changes to be the typed one, by {@link Slug#key}; nothing when even that would
     * change more than a third of its letters. A typed word that begins a known one, or goes on after it, is near too.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String key = Slug.key(typed);
        return known.stream()
                .filter(word -> isNear(key, Slug.key(word)))
                .min(Comparator.comparing((String word) -> changes(key, Slug.key(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters to add, leave out, replace or swap with their neighbour to make one word of the other. */
    public static int distance(String one, String other) {
        return changes(Slug.key(one), Slug.key(other));
    }

    private static boolean isNear(String typed, String known) {
        boolean begins =
                Math.min(typed.length(), known.length()) >= 3 && (known.startsWith(typed) || typed.startsWith(known));
        return begins || changes(typed, known) <= Math.max(1, known.length() / 3);
    }

    /** The optimal string alignment distance. */
    private static int changes(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
