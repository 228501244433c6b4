package org.parcours.check.objective;

import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Lesson;
import org.parcours.model.text.PlainText;

/** Each objective is named by a question: what is not assessed is not known to have been reached (Biggs, 1996). */
public final class ObjectiveAssessed extends LessonRule {

    public ObjectiveAssessed() {
        super("objective.assessed");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.objectives().stream()
                .filter(objective -> lesson.questions().stream()
                        .noneMatch(question -> question.objectives().contains(objective.number())))
                .forEach(objective -> findings.add(Finding.error(
                        id(), objective.span(), "none", objective.number(), PlainText.of(objective.content()))));
    }
}
