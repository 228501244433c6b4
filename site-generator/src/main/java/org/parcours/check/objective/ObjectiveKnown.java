package org.parcours.check.objective;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/**
 * Each exercise and each question names objectives, and its lesson has them: a task that serves none costs time and bends
 * the score (Haladyna, Downing and Rodriguez, 2002, guideline 1). One icebreaker a lesson may go without.
 */
public final class ObjectiveKnown extends LessonRule {

    public ObjectiveKnown() {
        super("objective.known");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        List<Integer> known =
                lesson.objectives().stream().map(Objective::number).toList();
        lesson.exercises().forEach(exercise -> check(exercise.objectives(), known, exercise.span(), findings));
        lesson.questions().forEach(question -> check(question.objectives(), known, question.span(), findings));
        if (!known.isEmpty()) {
            aimless(lesson, findings);
        }
    }

    private void check(List<Integer> named, List<Integer> known, Span span, Findings findings) {
        named.stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> findings.add(Finding.error(id(), span, "unknown", number, known.size())));
    }

    /** An exercise without objectives is incomplete, and reported as such. */
    private void aimless(Lesson lesson, Findings findings) {
        lesson.questions().stream()
                .filter(question -> question.objectives().isEmpty())
                .forEach(question -> findings.add(
                        Finding.error(id(), question.span(), "question-without", PlainText.of(question.title()))));
        lesson.exercises().stream()
                .filter(ObjectiveKnown::isIcebreaker)
                .filter(exercise -> exercise.objectives().isEmpty())
                .skip(1)
                .forEach(exercise -> findings.add(
                        Finding.error(id(), exercise.span(), "second-icebreaker", PlainText.of(exercise.title()))));
    }

    private static boolean isIcebreaker(Exercise exercise) {
        return exercise.kind().filter(ExerciseKind.ICEBREAKER::equals).isPresent();
    }
}
