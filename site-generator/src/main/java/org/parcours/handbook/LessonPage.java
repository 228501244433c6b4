package org.parcours.handbook;

import java.util.List;
import org.parcours.model.Lesson;
import org.parcours.model.Part;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;

/**
 * A lesson as it is printed.
 *
 * @param id where links to the lesson lead
 * @param number unit and lesson, {@code 2.1}
 * @param audiences titles of those for whom it is
 * @param after the lessons to have done before
 * @param parts the parts, each with the id where bookmarks lead
 * @param answers model answers that a learner may see after an attempt: set apart from what they answer
 * @param alone whether it is a document of its own, and describes itself
 * @param text answers what templates ask of the pieces of the lesson
 */
public record LessonPage(
        Frame frame,
        String id,
        String number,
        String unit,
        Lesson lesson,
        List<String> audiences,
        List<ContentsPage.Entry> after,
        List<PrintedPart> parts,
        List<Answer> answers,
        boolean alone,
        LessonText text) {

    public LessonPage {
        audiences = List.copyOf(audiences);
        after = List.copyOf(after);
        parts = List.copyOf(parts);
        answers = List.copyOf(answers);
    }

    /** A model answer and what it answers. */
    public record Answer(String label, int number, List<Inline> title, List<Block> content) {
        public Answer {
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    /** A part and where it can be found. */
    public record PrintedPart(String id, Part part) {}
}
