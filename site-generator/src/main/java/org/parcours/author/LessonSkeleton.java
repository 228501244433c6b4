package org.parcours.author;

import org.parcours.model.Minimum;
import org.parcours.model.text.Language;
import org.parcours.template.Theme;

/**
 * A lesson with every part in place and nothing in them yet: the checks say what is left to write.
 *
 * @param title of the lesson
 */
public record LessonSkeleton(String title, int objectives, int examples, int pairs, int exercises, int questions) {

    /** One with as many of each as a course asks for, and at least one. */
    static LessonSkeleton of(String title, Minimum minimum) {
        return new LessonSkeleton(
                title,
                Math.max(1, minimum.objectives()),
                Math.max(1, minimum.examples()),
                Math.max(1, minimum.pairs()),
                Math.max(1, minimum.exercises()),
                Math.max(1, minimum.questions()));
    }

    /** The text of the file. */
    String text(Theme theme, Language language, Syntax syntax) {
        return theme.render("lessons/lesson_" + language.tag() + "." + syntax.extension() + ".ftl", this);
    }
}
