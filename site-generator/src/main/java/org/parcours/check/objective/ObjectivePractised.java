package org.parcours.check.objective;

import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CognitiveLevel;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.Objective;
import org.parcours.model.text.PlainText;

/**
 * Each objective is named by an exercise: one reaches an outcome by doing what its verb says (Biggs, 1996). For what is only
 * to be remembered, a question is practice enough.
 */
public final class ObjectivePractised extends LessonRule {

    public ObjectivePractised() {
        super("objective.practised");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.objectives().stream()
                .filter(objective -> !isPractised(objective, lesson))
                .forEach(objective -> findings.add(Finding.error(
                        id(), objective.span(), "none", objective.number(), PlainText.of(objective.content()))));
    }

    private static boolean isPractised(Objective objective, Lesson lesson) {
        boolean isKnowledge =
                objective.level().filter(CognitiveLevel.REMEMBER::equals).isPresent();
        return lesson.exercises().stream()
                        .anyMatch(exercise -> exercise.objectives().contains(objective.number()))
                || isKnowledge
                        && lesson.questions().stream()
                                .anyMatch(question -> question.objectives().contains(objective.number()));
    }
}
