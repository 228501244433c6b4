package org.parcours.check.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds for a text an earlier one that is like it, without comparing each with each. Two texts of which so many words in the
 * same order agree share at least that part of their words, and so some of the rarest few of each: only those that do are
 * compared word by word. Of texts that are all alike, one stands for the others.
 */
final class SimilarTexts {

    /** How many of their rarest words two texts must share to be compared; more of them let through fewer. */
    private static final int SHARED = 3;

    /** A word that so many texts have among their rarest tells none of them apart. */
    private static final int COMMON = 200;

    private final double least;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Integer>> byRareWord = new HashMap<>();
    private final List<int[]> earlier = new ArrayList<>();

    /** How many rare words each earlier text shares with the one that is looked at; all 0 in between. */
    private final int[] counts;

    /**
     * Begins with no text.
     *
     * @param texts all that will be looked at, as words
     * @param least how alike is alike, from 0 to 1
     */
    SimilarTexts(List<List<String>> texts, double least) {
        this.least = least;
        this.counts = new int[texts.size()];
        for (List<String> text : texts) {
            new HashSet<>(text).forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
    }

    /** The number, from 0, of the first earlier text that this one is like; where there is none, this becomes one of them. */
    OptionalInt add(List<String> text) {
        int[] words = text.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size()))
                .toArray();
        List<String> rare = rareWords(text);
        OptionalInt like = candidates(rare, Math.min(SHARED, shared(text)))
                .filter(number -> EditDistance.isAlike(earlier.get(number), words, least))
                .findFirst();
        if (like.isEmpty()) {
            rare.forEach(word ->
                    byRareWord.computeIfAbsent(word, w -> new ArrayList<>()).add(earlier.size()));
            earlier.add(words);
        }
        return like;
    }

    private IntStream candidates(List<String> rare, int wanted) {
        List<Integer> candidates = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (String word : rare) {
            List<Integer> having = byRareWord.getOrDefault(word, List.of());
            for (int number : having.subList(0, Math.min(COMMON, having.size()))) {
                seen.add(number);
                if (++counts[number] == wanted) {
                    candidates.add(number);
                }
            }
        }
        seen.forEach(number -> counts[number] = 0);
        return candidates.stream().mapToInt(Integer::intValue).sorted();
    }

    /** A word that comes back counts each time as a word of its own. */
    private List<String> rareWords(List<String> text) {
        Map<String, Integer> frequency = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (String word : text) {
            frequency.put(word + " " + times.merge(word, 1, Integer::sum), frequencies.get(word));
        }
        List<String> words = new ArrayList<>(frequency.keySet());
        words.sort(Comparator.comparing((String word) -> frequency.get(word)).thenComparing(Comparator.naturalOrder()));
        return words.subList(0, Math.min(words.size(), words.size() - shared(text) + SHARED));
    }

    /** How many words of this text another must share to be like it. */
    private int shared(List<String> text) {
        return (int) Math.ceil(least * text.size() - 1e-9);
    }
}
