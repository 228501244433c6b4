package org.parcours.check.structure;

import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.ExplanationPart;
import org.parcours.model.Lesson;
import org.parcours.model.Minimum;
import org.parcours.source.Span;

/**
 * A lesson has objectives, an explanation, examples, pairs of phrases, exercises and questions, as many of each as the
 * course asks. Constructive alignment (Biggs, 1996) needs outcome, activity and assessment together; worked examples
 * relieve novices (Sweller, 1988).
 */
public final class RequiredParts extends LessonRule {

    public RequiredParts() {
        super("structure.required-parts");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Minimum minimum = plan.settings().minimum();
        Count count = new Count(lesson.span(), findings);
        count.atLeast(minimum.objectives(), lesson.objectives().size(), "objectives");
        count.atLeast(1, explanations(lesson), "explanation");
        count.atLeast(minimum.examples(), lesson.examples().size(), "examples");
        count.atLeast(minimum.pairs(), lesson.pairs().size(), "phrases");
        count.atLeast(minimum.exercises(), lesson.exercises().size(), "exercises");
        count.atLeast(minimum.questions(), lesson.questions().size(), "quiz");
    }

    private static int explanations(Lesson lesson) {
        return (int) lesson.parts().stream()
                .filter(part -> part instanceof ExplanationPart explanation
                        && !explanation.content().isEmpty())
                .count();
    }

    private record Count(Span lesson, Findings findings) {

        void atLeast(int expected, int found, String part) {
            if (found < expected) {
                findings.add(Finding.error("structure.required-parts", lesson, part, expected, found));
            }
        }
    }
}
