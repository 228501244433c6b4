package org.parcours.overview;

import java.util.List;
import java.util.Optional;
import org.parcours.check.language.ReadingEase;
import org.parcours.check.time.LessonMinutes;
import org.parcours.model.CoursePlan;
import org.parcours.model.Exercise;
import org.parcours.model.Lesson;
import org.parcours.model.Mention;
import org.parcours.model.Objective;
import org.parcours.model.Question;
import org.parcours.model.SingleChoice;
import org.parcours.model.text.PlainText;

/**
 * What an overview tells of a lesson, in figures. It follows from the lesson and the plan alone.
 *
 * @param file path below the course folder
 * @param covers the teaching points that it claims
 * @param ease how easily its explanations are read, 0 (hard) to 100 (easy); nothing where there is no formula or little text
 * @param keys where the right options of its single choices stand
 */
public record LessonFacts(
        String file,
        String id,
        String title,
        List<ObjectiveUse> objectives,
        int examples,
        int pairs,
        int exercises,
        int questions,
        int declared,
        int reading,
        int doing,
        int asking,
        Optional<Integer> ease,
        List<Key> keys,
        List<String> covers) {

    /** A score on less than this jumps about. */
    private static final int ENOUGH_WORDS = 100;

    /** How often an objective is practised and assessed. */
    public record ObjectiveUse(int number, String text, int exercises, int questions) {}

    /**
     * The place of a right option.
     *
     * @param place from 1
     * @param options among how many
     */
    public record Key(int place, int options) {}

    public static LessonFacts of(Lesson lesson, CoursePlan plan) {
        LessonMinutes minutes = LessonMinutes.of(lesson, plan);
        return new LessonFacts(
                lesson.span().file(),
                lesson.id(),
                lesson.header().title(),
                lesson.objectives().stream()
                        .map(objective -> use(objective, lesson))
                        .toList(),
                lesson.examples().size(),
                lesson.pairs().size(),
                lesson.exercises().size(),
                lesson.questions().size(),
                lesson.header().minutes(),
                minutes.reading(),
                minutes.exercises(),
                minutes.quiz(),
                ease(lesson),
                lesson.questions().stream()
                        .flatMap(question -> key(question).stream())
                        .toList(),
                lesson.header().covers().stream().map(Mention::id).toList());
    }

    private static ObjectiveUse use(Objective objective, Lesson lesson) {
        Integer number = objective.number();
        return new ObjectiveUse(
                number,
                PlainText.of(objective.content()),
                (int) lesson.exercises().stream()
                        .map(Exercise::objectives)
                        .filter(numbers -> numbers.contains(number))
                        .count(),
                (int) lesson.questions().stream()
                        .map(Question::objectives)
                        .filter(numbers -> numbers.contains(number))
                        .count());
    }

    private static Optional<Integer> ease(Lesson lesson) {
        ReadingEase.Count count = ReadingEase.count(lesson);
        return count.words() < ENOUGH_WORDS
                ? Optional.empty()
                : ReadingEase.of(count, lesson.language()).map(score -> (int) Math.round(score));
    }

    private static Optional<Key> key(Question question) {
        if (!(question.interaction() instanceof SingleChoice choice)) {
            return Optional.empty();
        }
        int place = 1;
        for (var option : choice.options()) {
            if (option.right()) {
                return Optional.of(new Key(place, choice.options().size()));
            }
            place++;
        }
        return Optional.empty();
    }
}
