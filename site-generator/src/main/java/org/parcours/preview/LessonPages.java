package org.parcours.preview;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.Version;

/** The lessons of a course by the paths of their pages, the same in every edition: {@code fr/ecouter/silences.html}. */
record LessonPages(Map<String, Written> byPath) {

    /**
     * A lesson that has a page.
     *
     * @param language tag of its language
     * @param file where it is written
     */
    record Written(String language, String id, String title, String file) {}

    LessonPages {
        byPath = Collections.unmodifiableMap(byPath);
    }

    /** Those of a course; none where it cannot be read. */
    static LessonPages of(Optional<Course> course) {
        Map<String, Written> pages = new TreeMap<>();
        course.ifPresent(read -> read.versions().forEach(version -> add(version, pages)));
        return new LessonPages(pages);
    }

    private static void add(Version version, Map<String, Written> pages) {
        String language = version.language().tag();
        for (Unit unit : version.units()) {
            for (Lesson lesson : unit.lessons()) {
                pages.put(
                        language + "/" + unit.id() + "/" + lesson.id() + ".html",
                        new Written(
                                language,
                                lesson.id(),
                                lesson.header().title(),
                                lesson.span().file()));
            }
        }
    }

    /** The lesson of a page. */
    Optional<Written> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }
}
