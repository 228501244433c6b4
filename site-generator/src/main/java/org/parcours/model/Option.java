package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.model.text.Inline;
import org.parcours.source.Span;

/** An option of a choice. */
public record Option(Span span, List<Inline> content, boolean right, List<Block> feedback) {
    public Option {
        content = List.copyOf(content);
        feedback = List.copyOf(feedback);
    }
}
