package org.parcours.check.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parcours.check.Limit;
import org.parcours.check.Rule;
import org.parcours.check.RuleOption;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.Course;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.ExercisesPart;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.Question;
import org.parcours.model.QuizPart;
import org.parcours.model.Version;
import org.parcours.model.text.Inline;
import org.parcours.model.text.PlainText;
import org.parcours.source.Span;

/**
 * Exercises and questions are of several kinds, in a lesson and over the course: one format trains for that format (Haladyna,
 * Downing and Rodriguez, 2002, guideline 9, accept several). Translations share the kinds of their source and are not counted.
 */
public final class TaskVariety implements Rule {

    private static final String ID = "exercise.variety";

    private static final Limit EXERCISES = new Limit(ID, "fewest-exercise-kinds", 2);
    private static final Limit QUESTIONS = new Limit(ID, "fewest-question-kinds", 3);
    private static final Limit TIMES = new Limit(ID, "fewest-times", 3);
    private static final Limit PERCENT = new Limit(ID, "most-percent", 50);
    private static final Limit ENOUGH = new Limit(ID, "enough", 20);

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<RuleOption> options() {
        return List.of(EXERCISES, QUESTIONS, TIMES, PERCENT, ENOUGH);
    }

    @Override
    public void check(Course course, Findings findings) {
        Optional<Version> source = course.versions().stream()
                .filter(version -> !version.lessons().isEmpty())
                .findFirst();
        List<Lesson> lessons = source.map(Version::lessons).orElse(List.of());
        CoursePlan plan = course.plan();
        lessons.forEach(lesson -> lesson(lesson, plan, findings));
        List<Exercise> exercises = lessons.stream()
                .flatMap(lesson -> lesson.exercises().stream())
                .filter(exercise -> exercise.kind().isPresent())
                .toList();
        List<Question> questions =
                lessons.stream().flatMap(lesson -> lesson.questions().stream()).toList();
        new Tasks<>(exercises, Exercise::kind, Exercise::span, Exercise::title).report("exercises", plan, findings);
        new Tasks<>(questions, Question::interaction, Question::span, Question::title)
                .report("questions", plan, findings);
    }

    /** A lesson that has not as many tasks as kinds are wanted has another flaw. */
    private static void lesson(Lesson lesson, CoursePlan plan, Findings findings) {
        long exercises =
                lesson.exercises().stream().map(Exercise::kind).distinct().count();
        if (exercises < EXERCISES.in(plan) && lesson.exercises().size() >= EXERCISES.in(plan)) {
            int wanted = (int) EXERCISES.in(plan);
            findings.add(Finding.info(ID, place(lesson, ExercisesPart.class), "lesson-exercises", exercises, wanted));
        }
        long questions = lesson.questions().stream()
                .map(question -> question.interaction().getClass())
                .distinct()
                .count();
        if (questions < QUESTIONS.in(plan) && lesson.questions().size() >= QUESTIONS.in(plan)) {
            int wanted = (int) QUESTIONS.in(plan);
            findings.add(Finding.info(ID, place(lesson, QuizPart.class), "lesson-questions", questions, wanted));
        }
    }

    private static Span place(Lesson lesson, Class<? extends Part> part) {
        return lesson.parts().stream()
                .filter(part::isInstance)
                .map(Part::span)
                .findFirst()
                .orElse(lesson.span());
    }

    /** All exercises or all questions of a course. */
    private static final class Tasks<T> {

        private final Map<String, List<T>> byKind = new LinkedHashMap<>();
        private final int number;
        private final Function<T, Span> span;
        private final Function<T, List<Inline>> title;

        Tasks(List<T> tasks, Function<T, ?> kind, Function<T, Span> span, Function<T, List<Inline>> title) {
            this.number = tasks.size();
            this.span = span;
            this.title = title;
            for (T task : tasks) {
                byKind.computeIfAbsent(name(kind.apply(task)), name -> new ArrayList<>())
                        .add(task);
            }
        }

        /** An enum's value names a kind, a record's class another. */
        private static String name(Object kind) {
            return kind instanceof Record ? kind.getClass().getSimpleName() : kind.toString();
        }

        void report(String what, CoursePlan plan, Findings findings) {
            if (number > 0 && number < ENOUGH.in(plan)) {
                findings.add(Finding.info(ID, plan.span(), "few-" + what, number, (int) ENOUGH.in(plan)));
            } else {
                byKind.values().forEach(tasks -> report(tasks, what, plan, findings));
            }
        }

        private void report(List<T> alike, String what, CoursePlan plan, Findings findings) {
            T first = alike.get(0);
            String words = PlainText.of(title.apply(first));
            if (alike.size() < TIMES.in(plan)) {
                int wanted = (int) TIMES.in(plan);
                findings.add(Finding.info(ID, span.apply(first), "rare-" + what, words, alike.size(), wanted));
            } else if (alike.size() * 100 > number * PERCENT.in(plan)) {
                findings.add(Finding.info(ID, plan.span(), "frequent-" + what, words, alike.size(), number));
            }
        }
    }
}
