package org.parcours.check.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parcours.check.Rule;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Assessment;
import org.parcours.model.Course;
import org.parcours.model.Exercise;
import org.parcours.model.ExerciseKind;
import org.parcours.model.ExerciseMention;
import org.parcours.model.LearningPath;
import org.parcours.model.Lesson;
import org.parcours.model.Question;
import org.parcours.model.text.PlainText;

/**
 * The final assessment of a path asks every lesson once at least, has the questions for it, and the role play that it names
 * is there with a grid to observe by.
 */
public final class FinalAssessments implements Rule {

    @Override
    public String id() {
        return "reference.assessment";
    }

    @Override
    public void check(Course course, Findings findings) {
        Map<String, Lesson> lessons = new HashMap<>();
        course.versions().stream()
                .limit(1)
                .flatMap(version -> version.lessons().stream())
                .forEach(lesson -> lessons.put(lesson.id(), lesson));
        course.plan().paths().forEach(path -> path.assessment()
                .ifPresent(assessment -> check(path, assessment, course, lessons, findings)));
    }

    private void check(
            LearningPath path, Assessment assessment, Course course, Map<String, Lesson> lessons, Findings findings) {
        questions(path, assessment, lessons, findings);
        assessment.rolePlay().ifPresent(mention -> rolePlay(mention, course, lessons, findings));
    }

    private void questions(LearningPath path, Assessment assessment, Map<String, Lesson> lessons, Findings findings) {
        int asked = 0;
        long bank = 0;
        for (String id :
                path.lessons().stream().map(mention -> mention.id()).distinct().toList()) {
            Optional<Lesson> lesson = Optional.ofNullable(lessons.get(id));
            long own = lesson.stream()
                    .flatMap(known -> known.questions().stream())
                    .filter(Question::isMarkedAlone)
                    .count();
            if (lesson.isPresent() && own == 0) {
                findings.add(Finding.warning(id(), assessment.span(), "no-question", id));
            }
            asked += own > 0 ? 1 : 0;
            bank += own;
        }
        int wanted = assessment.questions().orElse(asked);
        if (wanted < asked) {
            findings.add(Finding.error(id(), assessment.span(), "too-few", wanted, asked));
        } else if (wanted > bank) {
            findings.add(Finding.error(id(), assessment.span(), "too-many", wanted, bank));
        }
    }

    private void rolePlay(ExerciseMention mention, Course course, Map<String, Lesson> lessons, Findings findings) {
        if (!lessons.containsKey(mention.lesson())) {
            findings.add(Finding.error(id(), mention.span(), "lesson", mention.lesson()));
            return;
        }
        List<Exercise> exercises = lessons.get(mention.lesson()).exercises();
        List<Exercise> meant = mention.among(exercises);
        if (meant.size() == 1) {
            observed(mention, meant.get(0), course, findings);
        } else if (meant.isEmpty() && !mention.exercise().isEmpty()) {
            findings.add(Finding.error(
                    id(), mention.span(), "exercise", mention.exercise(), mention.lesson(), titles(exercises)));
        } else if (meant.isEmpty()) {
            findings.add(Finding.error(id(), mention.span(), "none", mention.lesson()));
        } else {
            findings.add(Finding.error(id(), mention.span(), "which", mention.lesson(), titles(meant)));
        }
    }

    private void observed(ExerciseMention mention, Exercise exercise, Course course, Findings findings) {
        String title = PlainText.of(exercise.title());
        if (!exercise.kind().equals(Optional.of(ExerciseKind.ROLE_PLAY))) {
            findings.add(Finding.warning(id(), mention.span(), "kind", title));
        }
        boolean shared =
                exercise.sharedGrid() && course.plan().observationGrid().isPresent();
        if (!shared && exercise.grid().isEmpty()) {
            findings.add(Finding.warning(id(), mention.span(), "grid", title));
        }
    }

    private static String titles(List<Exercise> exercises) {
        return exercises.stream()
                .map(exercise -> "`" + PlainText.of(exercise.title()) + "`")
                .collect(Collectors.joining(", "));
    }
}
