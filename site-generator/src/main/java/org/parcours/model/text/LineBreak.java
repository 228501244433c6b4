package org.parcours.model.text;

import org.parcours.source.Span;

/** The author wants the rest on a new line. */
public record LineBreak(Span span) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitLineBreak(this);
    }
}
