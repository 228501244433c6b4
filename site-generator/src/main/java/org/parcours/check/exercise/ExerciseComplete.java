package org.parcours.check.exercise;

import java.util.List;
import org.parcours.check.LessonRule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.Lesson;
import org.parcours.model.text.Block;
import org.parcours.model.text.PlainText;

/**
 * An exercise says its type, minutes, grouping, material, objectives and instructions, and gives a model answer or notes
 * for the room: without the first a trainer cannot run it, without the last nobody can tell how it went (Hattie and
 * Timperley, 2007, on feedback).
 */
public final class ExerciseComplete extends LessonRule {

    public ExerciseComplete() {
        super("exercise.complete");
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        lesson.exercises().forEach(exercise -> check(exercise, findings));
    }

    private void check(Exercise exercise, Findings findings) {
        require(exercise.kind().isPresent(), exercise, "kind", findings);
        require(exercise.minutes().isPresent(), exercise, "minutes", findings);
        require(exercise.group().isPresent(), exercise, "group", findings);
        require(!exercise.material().isBlank(), exercise, "material", findings);
        boolean isIcebreaker =
                exercise.kind().filter(ExerciseKind.ICEBREAKER::equals).isPresent();
        require(isIcebreaker || !exercise.objectives().isEmpty(), exercise, "objectives", findings);
        require(says(exercise.instructions()), exercise, "instructions", findings);
        boolean guided = exercise.modelAnswer().filter(a -> says(a.content())).isPresent()
                || exercise.facilitation().filter(f -> says(f.content())).isPresent();
        require(guided, exercise, "guidance", findings);
    }

    private void require(boolean holds, Exercise exercise, String problem, Findings findings) {
        if (!holds) {
            findings.add(Finding.error(id(), exercise.span(), problem, PlainText.of(exercise.title())));
        }
    }

    private static boolean says(List<Block> content) {
        return !PlainText.ofBlocks(content).isBlank();
    }
}
