package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** A way through the course for somebody. */
public record LearningPath(Span span, String id, Localized title, Localized summary, List<Mention> lessons) {
    public LearningPath {
        lessons = List.copyOf(lessons);
    }
}
