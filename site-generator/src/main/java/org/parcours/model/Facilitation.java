package org.parcours.model;

import java.util.List;
import org.parcours.model.text.Block;
import org.parcours.source.Span;

/** Notes for who leads the room. */
public record Facilitation(Span span, List<Block> content) {
    public Facilitation {
        content = List.copyOf(content);
    }
}
