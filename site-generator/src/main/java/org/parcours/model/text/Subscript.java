package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Lowered characters. */
public record Subscript(Span span, List<Inline> content) implements Inline {
    public Subscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitSubscript(this);
    }
}
