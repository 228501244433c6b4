package org.parcours.check.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parcours.check.LessonRule;
import org.parcours.check.Limit;
import org.parcours.check.RuleOption;
import org.parcours.check.WordList;
import org.parcours.finding.Finding;
import org.parcours.finding.Findings;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;

/**
 * A lesson takes about as long as it says: learners plan with it, trainers schedule with it. Adults read English non-fiction
 * at about 238 words a minute (Brysbaert, 2019, 190 studies); learning text is slower. A language whose reading speed is
 * not known here is left alone, and so is a lesson with an exercise whose minutes nobody has given.
 */
public final class Minutes extends LessonRule {

    private static final String ID = "time.minutes";

    private static final Map<String, Limit> WORDS_PER_MINUTE =
            Map.of("fr", new Limit(ID, "words-per-minute-fr", 200), "en", new Limit(ID, "words-per-minute-en", 220));
    private static final Limit PERCENT = new Limit(ID, "percent", 25);
    private static final Limit LEAST = new Limit(ID, "least-difference", 5);
    private static final WordList NOT_COUNTED = new WordList(ID, "not-counted");

    public Minutes() {
        super(ID);
    }

    @Override
    public List<RuleOption> options() {
        return List.of(WORDS_PER_MINUTE.get("fr"), WORDS_PER_MINUTE.get("en"), PERCENT, LEAST, NOT_COUNTED);
    }

    @Override
    public void check(Lesson lesson, CoursePlan plan, Findings findings) {
        int declared = lesson.header().minutes();
        Optional<Limit> speed =
                Optional.ofNullable(WORDS_PER_MINUTE.get(lesson.language().tag()));
        boolean untold = lesson.exercises().stream()
                .anyMatch(exercise -> exercise.minutes().isEmpty());
        if (declared == 0 || untold || speed.isEmpty()) {
            return;
        }
        double reading = Reading.words(lesson) / Math.max(1, speed.get().in(plan));
        int exercises = exercises(lesson, NOT_COUNTED.in(plan));
        double quiz = quiz(lesson);
        double estimate = reading + exercises + quiz;
        double margin = Math.max(LEAST.in(plan), estimate * PERCENT.in(plan) / 100);
        if (Math.abs(declared - estimate) > margin) {
            findings.add(Finding.warning(
                    ID,
                    lesson.span(),
                    declared < estimate ? "short" : "long",
                    declared,
                    Math.round(estimate),
                    Math.round(reading),
                    exercises,
                    Math.round(quiz)));
        }
    }

    private static int exercises(Lesson lesson, List<String> notCounted) {
        return lesson.exercises().stream()
                .filter(exercise -> !isOneOf(exercise, notCounted))
                .mapToInt(exercise -> exercise.minutes().orElse(0))
                .sum();
    }

    private static boolean isOneOf(Exercise exercise, List<String> groups) {
        return exercise.group()
                .filter(group -> groups.contains(group.name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private static double quiz(Lesson lesson) {
        QuizSeconds seconds = new QuizSeconds();
        return lesson.questions().stream()
                        .mapToInt(question -> question.interaction().accept(seconds))
                        .sum()
                / 60.0;
    }
}
