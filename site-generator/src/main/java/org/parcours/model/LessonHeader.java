package org.parcours.model;

import java.util.List;
import java.util.Optional;

/**
 * What a lesson says of itself.
 *
 * @param title plain text
 * @param summary one sentence, or empty
 * @param minutes how long it takes
 * @param audiences ids declared by the course
 * @param covers ids of teaching points
 * @param after ids of the lessons to have done before
 * @param translates in a translation, which state of its source it renders
 */
public record LessonHeader(
        String title,
        String summary,
        int minutes,
        Level level,
        List<Mention> audiences,
        List<Mention> covers,
        List<Mention> after,
        Optional<Mention> translates) {
    public LessonHeader {
        audiences = List.copyOf(audiences);
        covers = List.copyOf(covers);
        after = List.copyOf(after);
    }
}
