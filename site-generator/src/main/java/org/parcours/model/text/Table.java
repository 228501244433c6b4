package org.parcours.model.text;

import java.util.List;
import java.util.Optional;
import org.parcours.source.Span;

/** Rows of cells under a header row, which may be missing. */
public record Table(Span span, Optional<Row> header, List<Row> rows) implements Block {
    public Table {
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitTable(this);
    }
}
