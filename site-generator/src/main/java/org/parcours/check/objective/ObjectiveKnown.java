package org.parcours.check.objective;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.source.Span;

/** An exercise or question names objectives that its lesson has. */
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
    }

    private void check(List<Integer> named, List<Integer> known, Span span, Findings findings) {
        named.stream()
                .filter(number -> !known.contains(number))
                .forEach(number -> findings.add(Finding.error(id(), span, "unknown", number, known.size())));
    }
}
