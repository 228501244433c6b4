package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** A picture that stands alone, with its caption. */
public record Figure(Span span, Image image, List<Inline> caption) implements Block {
    public Figure {
        caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitFigure(this);
    }
}
