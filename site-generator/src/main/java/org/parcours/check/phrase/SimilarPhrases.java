package org.parcours.check.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the phrases that are like another one without comparing each with each. Two phrases that are alike share at least
 * seven words in ten, and so one of the rarest three in ten of each: only those that do are compared letter by letter.
 */
final class SimilarPhrases {

    private static final double SHARED = 0.7;

    /** A word that so many phrases have tells none of them apart. */
    private static final int COMMON = 500;

    private final double least;
    private final List<ComparedPhrase> phrases;

    /** By word, its place among all words, the rarest first. */
    private final Map<String, Integer> ranks = new HashMap<>();

    /** By phrase, the places of its words in rising order. */
    private final int[][] words;

    /** By place of a word, the phrases of which it is one of the rarest words; of common words, none. */
    private final int[][] byRareWord;

    /** @param least how alike is alike, from 0 to 1 */
    SimilarPhrases(Collection<ComparedPhrase> phrases, double least) {
        this.least = least;
        this.phrases = phrases.stream()
                .sorted(Comparator.comparing(ComparedPhrase::text))
                .toList();
        rank();
        this.words = this.phrases.stream().map(this::ranked).toArray(int[][]::new);
        this.byRareWord = byRareWord();
    }

    private void rank() {
        Map<String, Integer> frequencies = new HashMap<>();
        phrases.forEach(
                phrase -> phrase.words().stream().distinct().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<String> byRarity = new ArrayList<>(frequencies.keySet());
        byRarity.sort(
                Comparator.comparing((String word) -> frequencies.get(word)).thenComparing(Comparator.naturalOrder()));
        byRarity.forEach(word -> ranks.put(word, ranks.size()));
    }

    /** A word that no phrase has is the rarest; each such word is another one. */
    private int[] ranked(ComparedPhrase phrase) {
        List<String> different = phrase.words().stream().distinct().toList();
        int[] own = IntStream.range(0, different.size())
                .map(i -> ranks.getOrDefault(different.get(i), -1 - i))
                .toArray();
        Arrays.sort(own);
        return own;
    }

    private int[][] byRareWord() {
        int[] counts = new int[ranks.size()];
        for (int[] own : words) {
            Arrays.stream(own, 0, rare(own.length)).forEach(rank -> counts[rank]++);
        }
        int[][] having = new int[ranks.size()][];
        Arrays.setAll(having, rank -> new int[counts[rank] <= COMMON ? counts[rank] : 0]);
        for (int phrase = words.length - 1; phrase >= 0; phrase--) {
            for (int i = 0; i < rare(words[phrase].length); i++) {
                int rank = words[phrase][i];
                counts[rank]--;
                if (having[rank].length > 0) {
                    having[rank][counts[rank]] = phrase;
                }
            }
        }
        return having;
    }

    private static int rare(int length) {
        return length == 0 ? 0 : length - shared(length) + 1;
    }

    private static int shared(int length) {
        return (int) Math.ceil(SHARED * length);
    }

    /** The phrases that are like this one and not the same, in the order of their letters. */
    List<ComparedPhrase> to(ComparedPhrase phrase) {
        int[] own = ranked(phrase);
        BitSet candidates = new BitSet();
        for (int i = 0; i < rare(own.length); i++) {
            int[] having = own[i] < 0 ? new int[0] : byRareWord[own[i]];
            for (int other : having) {
                if (phrase.isAsLong(phrases.get(other), least) && shareEnough(own, words[other])) {
                    candidates.set(other);
                }
            }
        }
        return candidates.stream()
                .mapToObj(phrases::get)
                .filter(other -> !other.equals(phrase) && phrase.isLike(other, least))
                .toList();
    }

    private static boolean shareEnough(int[] one, int[] other) {
        int wanted = shared(Math.max(one.length, other.length));
        int found = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            found += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return found >= wanted;
    }
}
