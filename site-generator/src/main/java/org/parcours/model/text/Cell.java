package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A cell of a table: one line of text. */
public record Cell(Span span, List<Inline> content) {
    public Cell {
        content = List.copyOf(content);
    }
}
