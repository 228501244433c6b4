package org.parcours.check.objective;

import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.model.text.PlainText;

/**
 * Each objective is named by a question: what is not assessed is not known to have been reached (Biggs, 1996). A performance
 * that no question can show may be observed instead, in an exercise that has it as its main objective and a grid.
 */
public final class ObjectiveAssessed extends LessonRule {

    public ObjectiveAssessed() {
        super("objective.assessed");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.objectives().forEach(objective -> check(objective, lesson, findings));
    }

    private void check(Objective objective, Lesson lesson, Findings findings) {
        long asked = lesson.questions().stream()
                .filter(question -> question.objectives().contains(objective.number()))
                .count();
        long observed = lesson.exercises().stream()
                .filter(exercise -> observes(exercise, objective))
                .count();
        String words = PlainText.of(objective.content());
        if (asked + observed == 0) {
            findings.add(Finding.error(id(), objective.span(), "none", objective.number(), words));
        } else if (asked + observed == 1) {
            findings.add(Finding.info(id(), objective.span(), "once", objective.number(), words));
        }
    }

    private static boolean observes(Exercise exercise, Objective objective) {
        Optional<Integer> main = exercise.objectives().stream().findFirst();
        boolean hasGrid = exercise.grid().isPresent() || exercise.sharedGrid();
        return hasGrid && main.equals(Optional.of(objective.number()));
    }
}
