package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** A word or a few; each of these counts as right. */
public record ShortAnswer(Span span, List<String> accepted) implements Interaction {
    public ShortAnswer {
        accepted = List.copyOf(accepted);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitShortAnswer(this);
    }
}
