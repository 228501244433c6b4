package org.parcours.site;

import java.util.ArrayList;
import java.util.List;
import org.parcours.render.PublishedUnit;

/**
 * A unit as every page may know it.
 *
 * @param number from 1
 */
record UnitSummary(int number, String id, String title, String summary, List<LessonSummary> lessons) {
    UnitSummary {
        lessons = List.copyOf(lessons);
    }

    static UnitSummary of(PublishedUnit unit, int number) {
        List<LessonSummary> lessons = new ArrayList<>();
        unit.lessons().forEach(lesson -> lessons.add(LessonSummary.of(lesson, unit.id(), number, lessons.size() + 1)));
        return new UnitSummary(number, unit.id(), unit.title(), unit.summary(), lessons);
    }
}
