package org.parcours.model;

import org.parcours.source.Span;

/** A statement holds, or does not. The options keep the feedback for each answer, in the order true, false. */
public record TrueFalse(Span span, Option whenTrue, Option whenFalse) implements Interaction {
    /** Whether the statement holds. */
    public boolean answer() {
        return whenTrue.right();
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitTrueFalse(this);
    }
}
