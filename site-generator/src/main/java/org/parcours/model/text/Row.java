package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A row of a table. */
public record Row(Span span, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
