package org.parcours.check.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the phrases that are like another one without comparing each with each. Two phrases that are alike share at least
 * six words in ten, and so one of the rarest four in ten of each: only those that do are compared letter by letter.
 */
final class SimilarPhrases {

    private static final double SHARED = 0.6;

    /** A word that so many phrases have tells none of them apart. */
    private static final int COMMON = 1000;

    private final double least;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Map<String, List<ComparedPhrase>> byRareWord = new HashMap<>();

    /** @param least how alike is alike, from 0 to 1 */
    SimilarPhrases(Collection<ComparedPhrase> phrases, double least) {
        this.least = least;
        List<ComparedPhrase> sorted = new ArrayList<>(phrases);
        sorted.sort(Comparator.comparing(ComparedPhrase::text));
        sorted.forEach(
                phrase -> new HashSet<>(phrase.words()).forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        sorted.forEach(phrase -> rareWords(phrase).forEach(word -> byRareWord
                .computeIfAbsent(word, key -> new ArrayList<>())
                .add(phrase)));
    }

    /** The phrases that are like this one and not the same, in the order of their letters. */
    List<ComparedPhrase> to(ComparedPhrase phrase) {
        Set<ComparedPhrase> candidates = new LinkedHashSet<>();
        rareWords(phrase).stream()
                .map(word -> byRareWord.getOrDefault(word, List.of()))
                .filter(having -> having.size() <= COMMON)
                .forEach(candidates::addAll);
        return candidates.stream()
                .filter(other -> !other.equals(phrase) && phrase.isLike(other, least))
                .sorted(Comparator.comparing(ComparedPhrase::text))
                .toList();
    }

    private List<String> rareWords(ComparedPhrase phrase) {
        List<String> words = new ArrayList<>(new LinkedHashSet<>(phrase.words()));
        words.sort(Comparator.comparing((String word) -> frequencies.getOrDefault(word, 0))
                .thenComparing(Comparator.naturalOrder()));
        return words.subList(0, words.size() - (int) Math.ceil(SHARED * words.size()) + 1);
    }
}
