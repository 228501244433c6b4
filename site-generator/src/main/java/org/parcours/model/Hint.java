package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** Help that a learner may ask for. */
public record Hint(Span span, List<Block> content) {
    public Hint {
        content = List.copyOf(content);
    }
}
