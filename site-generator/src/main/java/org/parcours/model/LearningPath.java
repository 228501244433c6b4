package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.source.Span;

/**
 * A way through the course for somebody.
 *
 * @param assessment what ends it, when it ends with one
 */
public record LearningPath(
        Span span,
        String id,
        Localized title,
        Localized summary,
        List<Mention> lessons,
        Optional<Assessment> assessment) {
    public LearningPath {
        lessons = List.copyOf(lessons);
    }
}
