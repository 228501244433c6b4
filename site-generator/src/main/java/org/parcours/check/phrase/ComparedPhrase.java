package org.parcours.check.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parcours.model.text.Slug;

/**
 * A phrase as it is compared with others: its words in lower case, without accents and punctuation.
 *
 * @param text the words, parted by hyphens
 */
record ComparedPhrase(String text) {

    static ComparedPhrase of(String written) {
        return new ComparedPhrase(Slug.of(written));
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("-"));
    }

    /** The words that only one of the two has. */
    List<String> differences(ComparedPhrase other) {
        List<String> differences = new ArrayList<>(words());
        other.words().forEach(word -> {
            if (!differences.remove(word)) {
                differences.add(word);
            }
        });
        return differences;
    }

    /**
     * Whether few letters have to change to make one of the other.
     *
     * @param least the share of letters, from 0 to 1, that need not
     */
    boolean isLike(ComparedPhrase other, double least) {
        int most = mostChanges(other, least);
        return isAsLong(other, least) && distance(other, most) <= most;
    }

    /** Whether it is not too long or too short to be like the other. */
    boolean isAsLong(ComparedPhrase other, double least) {
        return Math.abs(text.length() - other.text.length()) <= mostChanges(other, least);
    }

    private int mostChanges(ComparedPhrase other, double least) {
        return (int) Math.floor((1 - least) * Math.max(text.length(), other.text.length()));
    }

    /** Levenshtein's distance, in the band that the most allows; beyond it, any number above. */
    private int distance(ComparedPhrase other, int most) {
        int beyond = most + 1;
        int[] above = new int[other.text.length() + 1];
        Arrays.setAll(above, i -> Math.min(i, beyond));
        for (int i = 1; i <= text.length(); i++) {
            int[] row = new int[above.length];
            Arrays.fill(row, beyond);
            row[0] = Math.min(i, beyond);
            for (int j = Math.max(1, i - most); j <= Math.min(other.text.length(), i + most); j++) {
                int change = text.charAt(i - 1) == other.text.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.text.length()];
    }
}
