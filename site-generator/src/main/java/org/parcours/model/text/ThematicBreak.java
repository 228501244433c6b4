package org.parcours.model.text;

import org.parcours.source.Span;

/** A rule: what follows is about something else. */
public record ThematicBreak(Span span) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visitThematicBreak(this);
    }
}
