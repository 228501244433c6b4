package org.parcours.check.exercise;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.Lesson;
import org.parcours.model.ModelAnswer;
import org.parcours.model.text.PlainText;

/**
 * A closed exercise (sort, match, spot, rewrite) has a key with an entry for each of its items: what is missing there is
 * missing just where somebody doubts.
 */
public final class ClosedKey extends LessonRule {

    private static final Set<ExerciseKind> CLOSED =
            EnumSet.of(ExerciseKind.SORTING, ExerciseKind.MATCHING, ExerciseKind.SPOTTING, ExerciseKind.REWRITING);

    public ClosedKey() {
        super("exercise.key");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.exercises().stream()
                .filter(exercise -> exercise.kind().filter(CLOSED::contains).isPresent())
                .forEach(exercise -> check(exercise, findings));
    }

    private void check(Exercise exercise, Findings findings) {
        boolean answered = exercise.modelAnswer()
                .filter(answer -> !PlainText.ofBlocks(answer.content()).isBlank())
                .isPresent();
        if (answered) {
            compare(exercise, exercise.modelAnswer().get(), findings);
        } else if (exercise.facilitation().isPresent()) {
            // Without notes for the room as well, exercise.complete has said it.
            findings.add(Finding.error(id(), exercise.span(), "missing", PlainText.of(exercise.title())));
        }
    }

    private void compare(Exercise exercise, ModelAnswer answer, Findings findings) {
        int items = Items.of(exercise).orElse(0);
        Set<Integer> given = KeyEntries.of(answer.content()).upTo(items);
        if (given.size() < items) {
            String without = IntStream.rangeClosed(1, items)
                    .filter(number -> !given.contains(number))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(", "));
            String title = PlainText.of(exercise.title());
            findings.add(Finding.error(id(), answer.span(), "short", title, items, given.size(), without));
        }
    }
}
