package org.parcours.quiz;

import java.util.List;
import org.parcours.model.Lesson;
import org.parcours.model.Unit;
import org.parcours.model.text.Language;

/**
 * The questions of a course in one language, by lesson, in the order of the course. It holds the keys.
 *
 * @param course id of the course
 * @param title its title
 * @param sections lessons that ask something
 */
public record QuizBank(String course, String title, Language language, List<Section> sections) {
    public QuizBank {
        sections = List.copyOf(sections);
    }

    /** A lesson that asks something; of its text, the objectives and the questions. */
    public record Section(Unit unit, Lesson lesson) {}
}
