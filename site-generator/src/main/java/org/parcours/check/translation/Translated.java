package org.parcours.check.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parcours.model.Course;
import org.parcours.model.Lesson;
import org.parcours.model.Version;

/**
 * A lesson of the source language, the first of the course, and its translation into another.
 *
 * @param source as its author wrote it
 * @param lesson the translation
 */
record Translated(Lesson source, Lesson lesson) {

    /** Every lesson that is there in both. */
    static List<Translated> in(Course course) {
        List<Translated> pairs = new ArrayList<>();
        Map<String, Lesson> sources = new HashMap<>();
        course.versions().stream()
                .limit(1)
                .map(Version::lessons)
                .flatMap(List::stream)
                .forEach(lesson -> sources.put(lesson.id(), lesson));
        course.versions().stream()
                .skip(1)
                .flatMap(version -> version.lessons().stream())
                .filter(lesson -> sources.containsKey(lesson.id()))
                .forEach(lesson -> pairs.add(new Translated(sources.get(lesson.id()), lesson)));
        return pairs;
    }
}
