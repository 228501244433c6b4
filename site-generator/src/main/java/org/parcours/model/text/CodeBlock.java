package org.parcours.model.text;

import org.parcours.source.Span;

/** Lines to be taken letter by letter. */
public record CodeBlock(Span span, String language, String text) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitCodeBlock(this);
    }
}
