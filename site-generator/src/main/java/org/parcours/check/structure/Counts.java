package org.parcours.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.ExamplesPart;
import org.parcours.model.ExercisesPart;
import org.parcours.model.Lesson;
import org.parcours.model.Minimum;
import org.parcours.model.ObjectivesPart;
import org.parcours.model.Part;
import org.parcours.model.PhrasesPart;
import org.parcours.model.QuizPart;
import org.parcours.source.Span;

/**
 * A lesson has neither too few nor too many of each: many objectives mean no priority (Sweller, 1988, on cognitive load),
 * few questions make a score of chance. What is below the minimum of the course is {@link RequiredParts}' matter.
 */
public final class Counts extends LessonRule {

    private static final String ID = "structure.counts";

    private static final Range OBJECTIVES = new Range("objectives", 2, 4);
    private static final Range EXAMPLES = new Range("examples", 2, 4);
    private static final Range PAIRS = new Range("pairs", 4, 6);
    private static final Range EXERCISES = new Range("exercises", 2, 3);
    private static final Range QUESTIONS = new Range("questions", 4, 6);

    public Counts() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        List<RuleOption> options = new ArrayList<>();
        for (Range range : List.of(OBJECTIVES, EXAMPLES, PAIRS, EXERCISES, QUESTIONS)) {
            options.add(range.fewest);
            options.add(range.most);
        }
        return options;
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        Minimum minimum = plan.settings().minimum();
        OBJECTIVES.check(
                lesson.objectives().size(), minimum.objectives(), ObjectivesPart.class, lesson, plan, findings);
        EXAMPLES.check(lesson.examples().size(), minimum.examples(), ExamplesPart.class, lesson, plan, findings);
        PAIRS.check(lesson.pairs().size(), minimum.pairs(), PhrasesPart.class, lesson, plan, findings);
        EXERCISES.check(lesson.exercises().size(), minimum.exercises(), ExercisesPart.class, lesson, plan, findings);
        QUESTIONS.check(lesson.questions().size(), minimum.questions(), QuizPart.class, lesson, plan, findings);
    }

    /** How many of one kind are right. */
    private static final class Range {

        private final String kind;
        private final Limit fewest;
        private final Limit most;

        Range(String kind, int fewest, int most) {
            this.kind = kind;
            this.fewest = new Limit(ID, "fewest-" + kind, fewest);
            this.most = new Limit(ID, "most-" + kind, most);
        }

        void check(
                int found, int minimum, Class<? extends Part> part, Lesson lesson, CoursePlan plan, Findings findings) {
            int low = (int) fewest.in(plan);
            int high = (int) most.in(plan);
            if (found >= minimum && (found < low || found > high)) {
                findings.add(Finding.info(ID, place(lesson, part), kind, found, low, high));
            }
        }

        private static Span place(Lesson lesson, Class<? extends Part> part) {
            return lesson.parts().stream()
                    .filter(part::isInstance)
                    .map(Part::span)
                    .findFirst()
                    .orElse(lesson.span());
        }
    }
}
