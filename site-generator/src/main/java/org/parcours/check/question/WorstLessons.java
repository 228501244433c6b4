package org.parcours.check.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where to begin when a whole bank has a habit: the lessons that show it most. */
final class WorstLessons {

    private static final int NAMED = 3;

    private WorstLessons() {}

    /**
     * The ids of these lessons, each with how many of its questions show the habit.
     *
     * @param lesson id of the lesson of a question
     */
    static <Q> String of(List<Q> bank, Predicate<Q> shows, Function<Q, String> lesson) {
        Map<String, Long> counts =
                bank.stream().filter(shows).collect(Collectors.groupingBy(lesson, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMED)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
