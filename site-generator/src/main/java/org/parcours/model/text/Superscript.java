package org.parcours.model.text;

import java.util.List;
import org.parcours.source.Span;

/** Raised characters. */
public record Superscript(Span span, List<Inline> content) implements Inline {
    public Superscript {
        content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitSuperscript(this);
    }
}
