package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** Two or more options are right. */
public record MultipleChoice(Span span, List<Option> options) implements Interaction {
    public MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitMultipleChoice(this);
    }
}
