package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A term and what is said of it. */
public record Description(Span span, List<Inline> term, List<Block> content) {
    public Description {
        term = List.copyOf(term);
        content = List.copyOf(content);
    }
}
