package org.parcours.site;

import org.parcours.model.Level;
import org.parcours.render.PublishedLesson;

/**
 * A lesson as every page may know it: all but its text.
 *
 * @param unit id of its unit
 * @param unitNumber from 1
 * @param lessonNumber from 1 in its unit
 */
record LessonSummary(
        String id,
        String unit,
        int unitNumber,
        int lessonNumber,
        String title,
        String summary,
        int minutes,
        Level level) {

    static LessonSummary of(PublishedLesson lesson, String unit, int unitNumber, int lessonNumber) {
        return new LessonSummary(
                lesson.id(),
                unit,
                unitNumber,
                lessonNumber,
                lesson.header().title(),
                lesson.header().summary(),
                lesson.header().minutes(),
                lesson.header().level());
    }

    /** Unit and lesson, {@code 2.1}. */
    String number() {
        return unitNumber + "." + lessonNumber;
    }
}
