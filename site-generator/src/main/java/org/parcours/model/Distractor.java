package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/** What stands on the right and belongs to nothing. */
public record Distractor(Span span, List<Inline> content) {
    public Distractor {
        content = List.copyOf(content);
    }
}
