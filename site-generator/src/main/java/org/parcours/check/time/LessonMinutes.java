package org.parcours.check.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parcours.check.Limit;
import org.parcours.check.WordList;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;

/**
 * How long a lesson takes, as far as it can be counted. Adults read English non-fiction at about 238 words a minute
 * (Brysbaert, 2019, 190 studies); learning text is slower.
 *
 * @param exactReading what there is to read, in minutes; 0 in a language whose reading speed is not known here
 * @param exercises what their authors say that they take
 * @param exactQuiz a fair guess for each kind of question
 */
public record LessonMinutes(double exactReading, int exercises, double exactQuiz) {

    static final Map<String, Limit> WORDS_PER_MINUTE = Map.of(
            "fr", new Limit(Minutes.ID, "words-per-minute-fr", 200),
            "en", new Limit(Minutes.ID, "words-per-minute-en", 220));
    static final WordList NOT_COUNTED = new WordList(Minutes.ID, "not-counted");

    private static final double SECONDS = 60;

    public static LessonMinutes of(Lesson lesson, CoursePlan plan) {
        double reading = Optional.ofNullable(
                        WORDS_PER_MINUTE.get(lesson.language().tag()))
                .map(speed -> Reading.words(lesson) / Math.max(1, speed.in(plan)))
                .orElse(0.0);
        QuizSeconds seconds = new QuizSeconds();
        int quiz = lesson.questions().stream()
                .mapToInt(question -> question.interaction().accept(seconds))
                .sum();
        return new LessonMinutes(reading, exercises(lesson, NOT_COUNTED.in(plan)), quiz / SECONDS);
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

    /** The time for reading in whole minutes. */
    public int reading() {
        return (int) Math.round(exactReading);
    }

    /** The time for the questions in whole minutes. */
    public int quiz() {
        return (int) Math.round(exactQuiz);
    }

    /** All together. */
    double total() {
        return exactReading + exercises + exactQuiz;
    }
}
