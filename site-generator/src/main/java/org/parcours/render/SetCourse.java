package org.parcours.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parcours.cache.Fingerprint;
import org.parcours.edition.Edition;
import org.parcours.edition.EditionSelector;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.LessonHeader;
import org.parcours.model.Settings.ModelAnswers;
import org.parcours.model.Unit;
import org.parcours.source.CourseFolder;
import org.parcours.template.Theme;
import org.parcours.typography.CourseTypography;

/**
 * A course whose typography is set: the course files at once, each lesson when it is first asked for, and once for all
 * editions, as one only lacks blocks of the other.
 */
public final class SetCourse {

    private final Course course;
    private final CourseTypography typography;
    private final Map<String, Fingerprint> made;
    private final Map<String, Lesson> lessons = new ConcurrentHashMap<>();
    private final Map<String, LessonHeader> headers = new ConcurrentHashMap<>();

    /**
     * @param course as it was written
     * @param made by the path of a lesson, the fingerprint of all that it was made of
     */
    public SetCourse(Course course, Map<String, Fingerprint> made) {
        this.typography = CourseTypography.of(course.plan());
        this.course = typography.allButLessons(course);
        this.made = Map.copyOf(made);
    }

    /** The course as the readers of an edition get it. */
    public Publication edition(Edition edition, CourseFolder folder, Theme theme) {
        List<PublishedVersion> versions = course.versions().stream()
                .map(version -> new PublishedVersion(
                        version.language(),
                        version.units().stream()
                                .map(unit -> unit(unit, edition, folder))
                                .toList()))
                .toList();
        return new Publication(course, versions, edition, folder, theme);
    }

    private PublishedUnit unit(Unit unit, Edition edition, CourseFolder folder) {
        return new PublishedUnit(
                unit.id(),
                unit.title(),
                unit.summary(),
                unit.lessons().stream()
                        .map(lesson -> lesson(lesson, edition, folder))
                        .toList());
    }

    private PublishedLesson lesson(Lesson lesson, Edition edition, CourseFolder folder) {
        String path = lesson.span().file();
        return new PublishedLesson(
                lesson.id(),
                headers.computeIfAbsent(path, unset -> typography.header(lesson)),
                Optional.ofNullable(made.get(path)).map(fingerprint -> made(fingerprint, edition)),
                () -> EditionSelector.select(
                        lessons.computeIfAbsent(path, unset -> typography.lesson(lesson)), modelAnswers(), edition),
                quiz(lesson, edition, folder));
    }

    /** What a lesson asks is set by itself: it is little of a lesson, and banks take no more. */
    private PublishedLesson.Quiz quiz(Lesson lesson, Edition edition, CourseFolder folder) {
        Lesson quiz = QuizOnly.of(lesson);
        return new PublishedLesson.Quiz(
                !quiz.questions().isEmpty(),
                () -> Optional.of(made(QuizOnly.fingerprint(quiz, folder), edition)),
                () -> EditionSelector.select(typography.lesson(quiz), modelAnswers(), edition));
    }

    private Fingerprint made(Fingerprint lesson, Edition edition) {
        return lesson.with(edition.name(), modelAnswers().name());
    }

    private ModelAnswers modelAnswers() {
        return course.plan().settings().modelAnswers();
    }
}
