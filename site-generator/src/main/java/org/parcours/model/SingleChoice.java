package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** One option is right. */
public record SingleChoice(Span span, List<Option> options) implements Interaction {
    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitSingleChoice(this);
    }
}
