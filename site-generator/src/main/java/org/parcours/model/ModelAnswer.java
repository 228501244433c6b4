package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** A good answer; for the trainer, and for a learner after an attempt where the course allows it. */
public record ModelAnswer(Span span, List<Block> content) {
    public ModelAnswer {
        content = List.copyOf(content);
    }
}
