package org.parcours.model;

import java.util.List;
import org.parcours.source.Span;

/** Items to put in order, given here in the right one. */
public record Ordering(Span span, List<OrderingItem> items) implements Interaction {
    public Ordering {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(InteractionVisitor<R> visitor) {
        return visitor.visitOrdering(this);
    }
}
