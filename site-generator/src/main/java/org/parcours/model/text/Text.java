package org.parcours.model.text;

import org.parcours.source.Span;

/** A run of characters as their author typed them; typography is set later, once. */
public record Text(Span span, String value) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visitText(this);
    }
}
