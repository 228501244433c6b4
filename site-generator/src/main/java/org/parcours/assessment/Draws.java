package org.parcours.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parcours.model.Lesson;
import org.parcours.model.Question;

/**
 * The tests that may be drawn from the questions of some lessons. They are decided here, once, so that every build gives the
 * same ones and a page needs only to pick one of them.
 *
 * @param bank every question that needs no person to mark it; those of the first test come first
 * @param tests each the places of its questions in the bank, in the order of the lessons; no two are the same
 */
public record Draws(List<Asked> bank, List<List<Integer>> tests) {

    /** So many attempts in a row meet another test. */
    static final int MOST = 24;

    public Draws {
        bank = List.copyOf(bank);
        tests = List.copyOf(tests);
    }

    /**
     * Draws from the questions of these lessons.
     *
     * @param seed other seeds give other tests
     * @param size of a test; at least one question of each lesson, at most all there are
     */
    public static Draws of(String seed, List<Lesson> lessons, int size) {
        List<Asked> bank = lessons.stream()
                .flatMap(lesson -> lesson.questions().stream()
                        .filter(Question::isMarkedAlone)
                        .map(question -> new Asked(lesson.id(), question)))
                .toList();
        Drawing drawing = new Drawing(seed, bank, size);
        Set<List<Integer>> tests = new LinkedHashSet<>();
        IntStream.range(0, bank.isEmpty() ? 0 : MOST).forEach(n -> tests.add(drawing.next()));
        return arranged(bank, List.copyOf(tests));
    }

    /** How many questions a test has. */
    public int size() {
        return tests.isEmpty() ? 0 : tests.get(0).size();
    }

    private static Draws arranged(List<Asked> bank, List<List<Integer>> tests) {
        Set<Integer> order = new LinkedHashSet<>();
        tests.stream().limit(1).forEach(order::addAll);
        IntStream.range(0, bank.size()).forEach(order::add);
        List<Integer> places = new ArrayList<>(order);
        int[] moved = new int[bank.size()];
        IntStream.range(0, moved.length).forEach(i -> moved[places.get(i)] = i);
        return new Draws(
                places.stream().map(bank::get).toList(),
                tests.stream()
                        .map(test -> test.stream().map(place -> moved[place]).toList())
                        .toList());
    }
}
