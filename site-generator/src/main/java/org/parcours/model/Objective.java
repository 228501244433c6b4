package org.parcours.model;

import java.util.List;
import java.util.Optional;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/**
 * Something one will be able to do after the lesson.
 *
 * @param number the number by which exercises and questions name it, from 1
 * @param level the level that its author names in brackets
 */
public record Objective(Span span, int number, List<Inline> content, Optional<CognitiveLevel> level) {
    public Objective {
        content = List.copyOf(content);
    }
}
