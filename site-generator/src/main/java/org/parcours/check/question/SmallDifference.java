package org.parcours.check.question;

import java.util.List;
import java.util.Set;

/** What two texts do not share, where it may be the very point: a pronoun, a negation, a number. */
final class SmallDifference {

    private SmallDifference() {}

    /** Whether all words between the common beginning and the common end are numbers or small words that decide. */
    static boolean isAll(List<String> one, List<String> other, Set<String> deciding) {
        int shorter = Math.min(one.size(), other.size());
        int start = 0;
        while (start < shorter && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        return decide(one.subList(start, one.size() - end), deciding)
                && decide(other.subList(start, other.size() - end), deciding);
    }

    private static boolean decide(List<String> words, Set<String> deciding) {
        return words.stream()
                .allMatch(word -> deciding.contains(word) || word.chars().allMatch(Character::isDigit));
    }
}
